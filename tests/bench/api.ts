import { z } from "zod";
import type { CommandOptions } from "../../server/cli/Command.ts";
import { createReporter } from "../../server/cli/createReporter.ts";
import { openNeo4j } from "../../server/cli/openNeo4j.ts";
import { type Config, readConfig } from "../../server/config.ts";
import { createContext } from "../../server/context.ts";
import { createHttpServer, type HttpServer } from "../../server/http.ts";
import type { Connection } from "../../server/localNeo4j/waitUntilReady.ts";
import { createDatabase } from "../../server/neo4j/createDatabase.ts";
import { ask } from "./load/ask.ts";
import { createLoadDriver, type LoadDriver } from "./load/driveLoad.ts";
import { type RecordedRead, recordReads } from "./load/recordReads.ts";
import { startBareServer } from "./load/startBareServer.ts";
import { formatSpread, median, shuffle } from "./load/statistics.ts";

const DEFAULT_ROUNDS = 7;
const THROUGHPUT = { clients: 8, durationMs: 2_000 };
const LATENCY = { clients: 1, durationMs: 1_500 };
/** Of a smaller dataset the whole. */
const SUBGRAPH = { entities: 1_000, relations: 2_000 };
/** Among how many entities a subgraph of that size is looked for. */
const CANDIDATES = 6_000;

interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What one side did with one question in one round. */
interface Measured {
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  /** Of this process, the clients and Neo4j left aside: hardly depends on what else the machine does. */
  readonly cpuMsPerRequest: number;
  readonly bytes: number;
}

interface Side {
  readonly name: "ours" | "bare";
  readonly urlOf: (question: Question) => string;
}

const subgraphQuery = `query ($ids: [ID!]!) {
  subgraph(ids: $ids, limit: ${SUBGRAPH.entities}) {
    entities { id kind form name nameLanguage begin end degree }
    relations { id type { name } from { id } to { id } begin end basis }
    truncated
  }
}`;
const entityQuery = `query ($id: ID!) {
  entity(id: $id) {
    id kind name description begin end
    relations(first: 25) {
      totalCount
      edges { node { id type { name label } citations { id text } } other { id name } }
    }
  }
}`;
const searchQuery = `query ($text: String!) { search(text: $text, first: 10) { score matched entity { id kind name } } }`;

const entitiesSchema = z.object({
  entities: z.object({
    edges: z.array(z.object({ node: z.object({ id: z.string(), degree: z.number() }) })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

const subgraphSchema = z.object({ subgraph: z.object({ relations: z.array(z.unknown()) }) });

interface Node {
  readonly id: string;
  readonly degree: number;
}

/** Entities, those with most relations first. */
async function listNodes(address: string): Promise<readonly Node[]> {
  const query = `query ($after: String) {
    entities(first: 200, after: $after) { edges { node { id degree } } pageInfo { hasNextPage endCursor } }
  }`;
  const nodes: Node[] = [];
  for (let after: string | null = null, more = true; more && nodes.length < CANDIDATES;) {
    const { entities } = entitiesSchema.parse(await ask(address, query, { after }));
    nodes.push(...entities.edges.map((edge) => edge.node));
    after = entities.pageInfo.endCursor;
    more = entities.pageInfo.hasNextPage;
  }
  return nodes.toSorted((left, right) => right.degree - left.degree);
}

/** Of all runs of entities with about as many relations each the one whose subgraph is nearest to the size wanted. */
async function chooseSubgraph(address: string, nodes: readonly Node[]) {
  let best = { ids: [""], relations: Infinity };
  const distance = (relations: number) => Math.abs(relations - SUBGRAPH.relations);
  for (let start = 0; start === 0 || start + SUBGRAPH.entities <= nodes.length; start += 100) {
    const ids = nodes.slice(start, start + SUBGRAPH.entities).map(({ id }) => id);
    const { subgraph } = subgraphSchema.parse(await ask(address, subgraphQuery, { ids }));
    const relations = subgraph.relations.length;
    if (distance(relations) < distance(best.relations)) best = { ids, relations };
  }
  return best;
}

/** The questions, about what is loaded: a subgraph, and the entity with most relations. */
async function prepareQuestions(address: string): Promise<readonly Question[]> {
  const nodes = await listNodes(address);
  const [hub] = nodes;
  if (hub === undefined)
    throw new Error("Nothing is loaded: run npm run load -- data/standardization first.");
  const { ids, relations } = await chooseSubgraph(address, nodes);
  return [
    { name: `subgraph of ${ids.length}, ${relations} relations`, query: subgraphQuery, variables: { ids } },
    { name: `entity ${hub.id} with 25 relations`, query: entityQuery, variables: { id: hub.id } },
    { name: "search", query: searchQuery, variables: { text: "мемлекетаралық кеңес" } },
  ];
}

/** What the server asks Neo4j for a question once it is warm. */
async function recordQuestions(
  config: Config,
  connection: Connection,
): Promise<{ questions: readonly Question[]; reads: ReadonlyMap<string, RecordedRead[][]> }> {
  const recorder = recordReads(createDatabase({ ...connection, timeoutMs: config.limits.queryTimeoutMs }));
  const http = await createHttpServer({
    config,
    context: createContext({ config, database: recorder.database }),
  });
  try {
    const address = await http.listen();
    const questions = await prepareQuestions(address);
    const reads = new Map<string, RecordedRead[][]>();
    for (const [index, { query, variables }] of questions.entries()) {
      await ask(address, query, variables);
      recorder.take();
      await ask(address, query, variables);
      reads.set(String(index), recorder.take());
    }
    return { questions, reads };
  } finally {
    await http.close();
    await recorder.database.close();
  }
}

/** Milliseconds of processor time that this process has used. */
function readCpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function measure(driver: LoadDriver, url: string, { query, variables }: Question): Promise<Measured> {
  const bodies = [JSON.stringify({ query, variables })];
  await driver.drive({ url, bodies, clients: 2, durationMs: 300 });
  const cpuMs = readCpuMs();
  const { requestsPerSecond, latenciesMs: all, bytes } = await driver.drive({ url, bodies, ...THROUGHPUT });
  const cpuMsPerRequest = (readCpuMs() - cpuMs) / all.length;
  const { latenciesMs } = await driver.drive({ url, bodies, ...LATENCY });
  return { requestsPerSecond, cpuMsPerRequest, bytes, p50Ms: median(latenciesMs) };
}

interface Column {
  readonly title: string;
  readonly pick: (measured: Measured) => number;
  readonly digits: number;
}

function toRow(ours: readonly Measured[], bare: readonly Measured[]): Record<string, string> {
  const ratios = (pick: Column["pick"]) =>
    ours.map((measured, round) => pick(measured) / pick(bare[round] ?? measured));
  const columns: readonly Column[] = [
    { title: "req/s", pick: (one) => one.requestsPerSecond, digits: 0 },
    { title: "p50 ms", pick: (one) => one.p50Ms, digits: 1 },
    { title: "CPU ms", pick: (one) => one.cpuMsPerRequest, digits: 2 },
  ];
  const cells = columns.flatMap(({ title, pick, digits }) => [
    [`${title} ours`, formatSpread(ours.map(pick), digits)],
    [`${title} bare`, formatSpread(bare.map(pick), digits)],
    [`${title} ratio`, formatSpread(ratios(pick), 2)],
  ]);
  return {
    ...Object.fromEntries(cells),
    "kB ours/bare": `${((ours[0]?.bytes ?? 0) / 1e3).toFixed(0)}/${((bare[0]?.bytes ?? 0) / 1e3).toFixed(0)}`,
  };
}

interface Match {
  readonly questions: readonly Question[];
  readonly sides: readonly Side[];
  readonly rounds: number;
  readonly signal: AbortSignal;
}

/** Every round runs every question on every side once, in an order of its own. */
async function runRounds({
  questions,
  sides,
  rounds,
  signal,
}: Match): Promise<Record<string, Record<string, string>>> {
  const driver = createLoadDriver();
  const results = new Map<string, Record<Side["name"], Measured[]>>(
    questions.map((question) => [question.name, { ours: [], bare: [] }]),
  );
  try {
    for (let round = 0; round < rounds; round += 1)
      for (const { question, side } of shuffle(
        questions.flatMap((question) => sides.map((side) => ({ question, side }))),
      )) {
        signal.throwIfAborted();
        results.get(question.name)?.[side.name].push(await measure(driver, side.urlOf(question), question));
      }
  } finally {
    driver.close();
  }
  return Object.fromEntries([...results].map(([name, { ours, bare }]) => [name, toRow(ours, bare)]));
}

async function compare(config: Config, connection: Connection, options: CommandOptions): Promise<void> {
  const { questions, reads } = await recordQuestions(config, connection);
  const database = createDatabase({ ...connection, timeoutMs: config.limits.queryTimeoutMs });
  const http: HttpServer = await createHttpServer({ config, context: createContext({ config, database }) });
  const bare = await startBareServer(connection, reads);
  try {
    const address = await http.listen();
    const sides: readonly Side[] = [
      { name: "ours", urlOf: () => `${address}/graphql` },
      { name: "bare", urlOf: (question) => `${bare.address}/${questions.indexOf(question)}` },
    ];
    const rounds = Number(options.args[0] ?? DEFAULT_ROUNDS);
    console.table(await runRounds({ questions, sides, rounds, signal: options.signal }));
    console.log(
      `Medians of ${rounds} rounds (least–most). Throughput with ${THROUGHPUT.clients} clients, p50 with one.`,
    );
  } finally {
    await http.close();
    await bare.close();
    await database.close();
  }
}

/** `npm run bench -- api [rounds]`: the API against the same Cypher through node:http and JSON.stringify. */
export async function run(options: CommandOptions): Promise<number> {
  const config = { ...readConfig(), host: "127.0.0.1", port: 0 };
  const neo4j = await openNeo4j({ ...options, config, reporter: createReporter(process.stdout) });
  try {
    await compare(config, neo4j.connection, options);
  } finally {
    await neo4j.stop();
  }
  return 0;
}
