import { fileURLToPath } from "node:url";
import { readConfig } from "../config.ts";
import { createContext, createRequestContext } from "../context.ts";
import { createDatabase } from "../neo4j/createDatabase.ts";
import type { Answer } from "../questions/Answer.ts";
import { ask } from "../questions/ask.ts";
import type { CommandOptions } from "./Command.ts";
import { createReporter } from "./createReporter.ts";
import { openNeo4j } from "./openNeo4j.ts";
import { type ExpectedAnswer, judgeAnswer, type Verdict } from "./questions/judgeAnswer.ts";
import { readQuestionSets } from "./questions/readQuestionSets.ts";

const ownSet = fileURLToPath(new URL("../../tests/questions/", import.meta.url));

interface Judged {
  readonly row: ExpectedAnswer;
  readonly answer: Answer;
  readonly verdict: Verdict;
}

function describeMiss({ row, answer, verdict }: Judged): string {
  const given = [
    ...answer.entities.map(({ id }) => id),
    ...answer.values.map(({ text }) => `value:${text}`),
  ].join("|");
  return `${verdict === "wrong" ? "✗ WRONG " : "✗ missed"} ${row.language} ${row.shape}: ${row.question}
    expected ${row.status} ${row.expected}
    got      ${answer.status} ${given} – ${answer.text.slice(0, 200)}`;
}

function describeScore(title: string, judged: readonly Judged[]): string {
  const right = judged.filter(({ verdict }) => verdict === "right").length;
  const wrong = judged.filter(({ verdict }) => verdict === "wrong").length;
  const share = judged.length === 0 ? 0 : Math.floor((1000 * right) / judged.length) / 10;
  return `${title.padEnd(16)} ${String(right).padStart(4)} of ${String(judged.length).padStart(4)}  ${share} %${wrong === 0 ? "" : `  (${wrong} wrong)`}`;
}

function describeBy(judged: readonly Judged[], key: "language" | "shape"): string[] {
  const names = [...new Set(judged.map(({ row }) => row[key]))].toSorted();
  return names.map((name) =>
    describeScore(
      name,
      judged.filter(({ row }) => row[key] === name),
    ),
  );
}

/**
 * `npm run questions [-- FOLDER]`: asks every question of a set, prints each miss and the score by language and shape. The
 * exit code is 1 unless all are right.
 */
export async function run(options: CommandOptions): Promise<number> {
  const rows = readQuestionSets(options.args[0] ?? ownSet);
  const config = readConfig();
  const quiet = createReporter({ write: () => undefined });
  const neo4j = await openNeo4j({ ...options, config, reporter: quiet });
  const database = createDatabase({ ...neo4j.connection, timeoutMs: config.limits.queryTimeoutMs });
  const context = createContext({ config, database });
  try {
    const judged: Judged[] = [];
    for (const row of rows) {
      options.signal.throwIfAborted();
      const answer = await ask(createRequestContext(context), { question: row.question });
      judged.push({ row, answer, verdict: judgeAnswer(answer, row) });
    }
    const misses = judged.filter(({ verdict }) => verdict !== "right");
    const lines = [
      ...misses.map(describeMiss),
      "",
      ...describeBy(judged, "shape"),
      "",
      ...describeBy(judged, "language"),
      describeScore("all", judged),
    ];
    console.log(lines.join("\n"));
    return misses.length === 0 ? 0 : 1;
  } finally {
    await database.close();
    await neo4j.stop();
  }
}
