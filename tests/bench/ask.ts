import { fileURLToPath } from "node:url";
import type { CommandOptions } from "../../server/cli/Command.ts";
import { createReporter } from "../../server/cli/createReporter.ts";
import { openNeo4j } from "../../server/cli/openNeo4j.ts";
import { readQuestionSets } from "../../server/cli/questions/readQuestionSets.ts";
import { readConfig } from "../../server/config.ts";
import { createContext, createRequestContext } from "../../server/context.ts";
import { createDatabase, type Database } from "../../server/neo4j/createDatabase.ts";
import { ask } from "../../server/questions/ask.ts";
import { formatSpread, quantile, shuffle } from "./load/statistics.ts";

const DEFAULT_ROUNDS = 3;
const QUESTIONS = 120;

/** A database that adds up how long it was waited for, side by side counted once. */
function watchWaiting(database: Database): { readonly database: Database; take(): number } {
  let underWay = 0;
  let since = 0;
  let waited = 0;
  return {
    take() {
      const taken = waited;
      waited = 0;
      return taken;
    },
    database: {
      ...database,
      async read(query, parameters) {
        if (underWay === 0) since = performance.now();
        underWay += 1;
        try {
          return await database.read(query, parameters);
        } finally {
          underWay -= 1;
          if (underWay === 0) waited += performance.now() - since;
        }
      },
    },
  };
}

/**
 * `npm run bench -- ask [ROUNDS]`: what answering costs beside the Cypher that it waits for, over questions of the own set in
 * random order; the first round warms up and isn't counted.
 */
export async function run(options: CommandOptions): Promise<number> {
  const rounds = Number(options.args[0] ?? DEFAULT_ROUNDS);
  const config = readConfig();
  const reporter = createReporter(process.stdout);
  const neo4j = await openNeo4j({ ...options, config, reporter });
  const watched = watchWaiting(createDatabase({ ...neo4j.connection, timeoutMs: 60_000 }));
  const context = createContext({ config, database: watched.database });
  const rows = shuffle(readQuestionSets(fileURLToPath(new URL("../questions/", import.meta.url)))).slice(
    0,
    QUESTIONS,
  );
  const p95: { readonly whole: number[]; readonly waiting: number[]; readonly own: number[] } = {
    whole: [],
    waiting: [],
    own: [],
  };
  try {
    for (let round = 0; round <= rounds; round += 1) {
      const times: { whole: number; waiting: number }[] = [];
      for (const { question } of shuffle(rows)) {
        options.signal.throwIfAborted();
        watched.take();
        const start = performance.now();
        await ask(createRequestContext(context), { question });
        times.push({ whole: performance.now() - start, waiting: watched.take() });
      }
      if (round === 0) continue;
      p95.whole.push(
        quantile(
          times.map(({ whole }) => whole),
          0.95,
        ),
      );
      p95.waiting.push(
        quantile(
          times.map(({ waiting }) => waiting),
          0.95,
        ),
      );
      p95.own.push(
        quantile(
          times.map(({ whole, waiting }) => whole - waiting),
          0.95,
        ),
      );
    }
  } finally {
    await watched.database.close();
    await neo4j.stop();
  }
  reporter.line(`p95 of ask, ms:                       ${formatSpread(p95.whole, 1)}`);
  reporter.line(`p95 of waiting for its Cypher, ms:    ${formatSpread(p95.waiting, 1)}`);
  reporter.line(`p95 of ask beside its Cypher, ms:     ${formatSpread(p95.own, 1)}`);
  return 0;
}
