import { z } from "zod";
import type { CommandOptions } from "../../server/cli/Command.ts";
import { ask } from "./load/ask.ts";
import { createLoadDriver } from "./load/driveLoad.ts";
import { openServer } from "./load/openServer.ts";
import { startBareServer } from "./load/startBareServer.ts";
import { formatSpread, median, quantile, shuffle } from "./load/statistics.ts";

const DEFAULT_ROUNDS = 5;
const PAIRS = 40;
const LATENCY = { clients: 1, durationMs: 4_000 };
const MOST_PATHS = 20;

const pathsQuery = `query ($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, maxLength: 6, limit: ${MOST_PATHS}) {
    truncated
    paths {
      length entities { id kind name begin end }
      relations { id type { name } from { id } to { id } begin end basis }
    }
  }
}`;

/** The same answer, the cheapest paths first, in one statement, as somebody would write it who knows the graph. */
const statement = `MATCH (start:Entity {id: $from}), (goal:Entity {id: $to})
MATCH path = allShortestPaths((start)-[*..6]-(goal))
WITH path, reduce(cost = 0.0, relation IN relationships(path) | cost + $weights[type(relation)]) AS cost
ORDER BY cost LIMIT ${MOST_PATHS}
RETURN length(path) AS length,
  [entity IN nodes(path) | entity {.id, .kind, name: entity.nameEn, .begin, .end}] AS entities,
  [relation IN relationships(path) | relation {
    .id, type: type(relation), from: startNode(relation).id, to: endNode(relation).id, .begin, .end, .basis
  }] AS relations`;

const typesQuery = "{ relationTypes { name weight } }";
const typesSchema = z.object({
  relationTypes: z.array(z.object({ name: z.string(), weight: z.number() })),
});
const nodesQuery = `query ($after: String) {
  entities(first: 200, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } }
}`;
const nodesSchema = z.object({
  entities: z.object({
    edges: z.array(z.object({ node: z.object({ id: z.string() }) })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

interface Pair {
  readonly from: string;
  readonly to: string;
}

/** Pairs of entities drawn from all. */
async function choosePairs(address: string): Promise<readonly Pair[]> {
  const ids: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { entities } = nodesSchema.parse(await ask(address, nodesQuery, { after }));
    ids.push(...entities.edges.map(({ node }) => node.id));
    after = entities.pageInfo.endCursor;
    more = entities.pageInfo.hasNextPage;
  }
  const drawn = shuffle(ids).slice(0, 2 * PAIRS);
  return drawn.slice(0, PAIRS).flatMap((from, place) => {
    const to = drawn[PAIRS + place];
    return to === undefined ? [] : [{ from, to }];
  });
}

interface Side {
  readonly name: string;
  readonly url: string;
  readonly bodies: readonly string[];
}

async function compare(sides: readonly Side[], rounds: number, signal: AbortSignal) {
  const driver = createLoadDriver();
  const measured = new Map(sides.map(({ name }) => [name, { p50: [0], p95: [0] }]));
  for (const { p50, p95 } of measured.values()) p50.length = p95.length = 0;
  try {
    for (let round = 0; round < rounds; round += 1)
      for (const { name, ...side } of shuffle(sides)) {
        signal.throwIfAborted();
        await driver.drive({ ...side, clients: 1, durationMs: 1_000 });
        const { latenciesMs } = await driver.drive({ ...side, ...LATENCY });
        measured.get(name)?.p50.push(median(latenciesMs));
        measured.get(name)?.p95.push(quantile(latenciesMs, 0.95));
      }
  } finally {
    driver.close();
  }
  const [, hand] = sides;
  const base = measured.get(hand?.name ?? "");
  return Object.fromEntries(
    [...measured].map(([name, { p50, p95 }]) => {
      const ratios = p95.map((value, round) => value / (base?.p95[round] ?? value));
      return [
        name,
        {
          "p50 ms": formatSpread(p50, 1),
          "p95 ms": formatSpread(p95, 1),
          "p95 to by hand": formatSpread(ratios, 2),
        },
      ];
    }),
  );
}

/** `npm run bench -- paths [rounds]`: shortest paths between any two entities of what is loaded, against Cypher by hand. */
export async function run(options: CommandOptions): Promise<number> {
  const ours = await openServer(options);
  try {
    const pairs = await choosePairs(ours.address);
    const { relationTypes } = typesSchema.parse(await ask(ours.address, typesQuery, {}));
    const weights = Object.fromEntries(relationTypes.map(({ name, weight }) => [name, weight]));
    const toReads = (pair: Pair) => [[{ text: statement, parameters: { ...pair, weights } }]];
    const bare = await startBareServer(
      ours.connection,
      new Map(pairs.map((pair, place) => [String(place), toReads(pair)])),
    );
    const sides: readonly Side[] = [
      {
        name: "ours",
        url: `${ours.address}/graphql`,
        bodies: pairs.map((variables) => JSON.stringify({ query: pathsQuery, variables })),
      },
      { name: "by hand", url: `${bare.address}/`, bodies: pairs.map((_pair, place) => String(place)) },
    ];
    try {
      console.table(await compare(sides, Number(options.args[0] ?? DEFAULT_ROUNDS), options.signal));
    } finally {
      await bare.close();
    }
  } finally {
    await ours.close();
  }
  return 0;
}
