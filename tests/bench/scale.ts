import { resolve } from "node:path";
import { z } from "zod";
import type { CommandOptions } from "../../server/cli/Command.ts";
import { SetUpError } from "../../server/localNeo4j/SetUpError.ts";
import { ask } from "./load/ask.ts";
import { createLoadDriver, type LoadDriver } from "./load/driveLoad.ts";
import { openServer } from "./load/openServer.ts";
import { formatSpread, median, shuffle } from "./load/statistics.ts";

const DEFAULT_ROUNDS = 7;
const LATENCY = { clients: 1, durationMs: 1_500 };
/** An expansion of some entity: of one with as many relations. */
const USUAL_DEGREE = { least: 10, most: 40 };
const MOST_ENTITIES = 30;

const texts = [
  "кеңес",
  "kenes",
  "iso",
  "iso/tc 22",
  "technical committee",
  "комитет",
  "стандарт",
  "units",
  "халықаралық",
];

const expansionQuery = `query ($id: ID!) {
  entity(id: $id) {
    relationCounts { type { name } direction kind count }
    relations(first: 25) {
      totalCount pageInfo { hasNextPage endCursor }
      edges {
        node { id type { name } from { id } to { id } begin end basis citations { id } }
        other { id kind form names { text language type } begin end degree }
      }
    }
  }
}`;
const searchQuery = `query ($text: String!) { search(text: $text, first: 10) { score matched entity { id kind name } } }`;
const nodesQuery = `query ($after: String) {
  entities(first: 200, after: $after) { edges { node { id degree } } pageInfo { hasNextPage endCursor } }
}`;
const hubQuery = "{ ranking(by: DEGREE, first: 1) { entity { id degree } } }";

const node = z.object({ id: z.string(), degree: z.number() });
const nodesSchema = z.object({
  entities: z.object({
    edges: z.array(z.object({ node })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});
const hubSchema = z.object({ ranking: z.array(z.object({ entity: node })) });

/** One question, to one server or the other, by turns with different variables. */
interface Question {
  readonly url: string;
  readonly bodies: readonly string[];
}

/** Entities of a usual degree, and the one with most relations. */
async function chooseEntities(address: string): Promise<{ usual: string[]; hub: z.infer<typeof node> }> {
  const usual: string[] = [];
  for (let after: string | null = null, more = true; more && usual.length < MOST_ENTITIES;) {
    const { entities } = nodesSchema.parse(await ask(address, nodesQuery, { after }));
    const { least, most } = USUAL_DEGREE;
    const fit = entities.edges.filter(({ node: { degree } }) => degree >= least && degree <= most);
    usual.push(...fit.map(({ node: { id } }) => id));
    after = entities.pageInfo.endCursor;
    more = entities.pageInfo.hasNextPage;
  }
  const [first] = hubSchema.parse(await ask(address, hubQuery, {})).ranking;
  if (usual.length === 0 || first === undefined) throw new Error("There is too little in one of the homes.");
  return { usual: usual.slice(0, MOST_ENTITIES), hub: first.entity };
}

async function prepareQuestions(small: string, large: string): Promise<ReadonlyMap<string, Question>> {
  const toQuestion = (address: string, query: string, variables: readonly object[]) => ({
    url: `${address}/graphql`,
    bodies: variables.map((one) => JSON.stringify({ query, variables: one })),
  });
  const expand = (address: string, ids: readonly string[]) =>
    toQuestion(
      address,
      expansionQuery,
      ids.map((id) => ({ id })),
    );
  const search = (address: string) =>
    toQuestion(
      address,
      searchQuery,
      texts.map((text) => ({ text })),
    );
  const [ours, theirs] = [await chooseEntities(small), await chooseEntities(large)];
  return new Map([
    ["expansion, small", expand(small, ours.usual)],
    ["expansion, large", expand(large, theirs.usual)],
    [`hub of ${theirs.hub.degree}, large`, expand(large, [theirs.hub.id])],
    ["search, small", search(small)],
    ["search, large", search(large)],
  ]);
}

async function measure(driver: LoadDriver, question: Question): Promise<number> {
  await driver.drive({ ...question, clients: 1, durationMs: 500 });
  const { latenciesMs } = await driver.drive({ ...question, ...LATENCY });
  return median(latenciesMs);
}

/** The medians of every question in every round, and how they stand to the same question of the small graph. */
async function compare(questions: ReadonlyMap<string, Question>, rounds: number, signal: AbortSignal) {
  const driver = createLoadDriver();
  const medians = new Map([...questions.keys()].map((name): [string, number[]] => [name, []]));
  try {
    for (let round = 0; round < rounds; round += 1)
      for (const [name, question] of shuffle([...questions])) {
        signal.throwIfAborted();
        medians.get(name)?.push(await measure(driver, question));
      }
  } finally {
    driver.close();
  }
  return Object.fromEntries(
    [...medians].map(([name, values]) => {
      const base = medians.get(name.startsWith("search") ? "search, small" : "expansion, small") ?? values;
      const ratios = values.map((value, round) => value / (base[round] ?? value));
      return [name, { "p50 ms": formatSpread(values, 1), "to small": formatSpread(ratios, 2) }];
    }),
  );
}

/** `npm run bench -- scale SMALL_HOME LARGE_HOME [rounds]`: what the size of the graph costs a reader. */
export async function run(options: CommandOptions): Promise<number> {
  const [smallHome, largeHome, rounds = DEFAULT_ROUNDS] = options.args;
  if (smallHome === undefined || largeHome === undefined)
    throw new SetUpError(
      "Two homes are compared, each with its graph.",
      "Load them first: KELISIM_HOME=… npm run load -- FOLDER. Then: npm run bench -- scale SMALL_HOME LARGE_HOME",
    );
  const small = await openServer(options, resolve(smallHome));
  try {
    const large = await openServer(options, resolve(largeHome));
    try {
      const questions = await prepareQuestions(small.address, large.address);
      console.table(await compare(questions, Number(rounds), options.signal));
    } finally {
      await large.close();
    }
  } finally {
    await small.close();
  }
  return 0;
}
