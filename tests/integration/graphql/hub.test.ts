import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestDatabase } from "../database.ts";
import { createGraphApi } from "./graphApi.ts";
import { type Seed, seedGraph } from "./seedGraph.ts";

const COUNT = 1_200;
const numbers = Array.from({ length: COUNT }, (_none, number) => String(number).padStart(4, "0"));

/** One body that everything leads to, and one that leads to everything. */
const hubs: Seed = {
  relationTypes: [{ name: "PUBLISHED_BY", weight: 3 }, { name: "LISTS" }],
  entities: [
    { id: "in-hub", kind: "ORGANIZATION" },
    { id: "out-hub", kind: "ORGANIZATION" },
    ...numbers.map((number) => ({ id: `d-${number}`, kind: "DOCUMENT" })),
  ],
  relations: [
    ...numbers.map((number) => ({
      id: `p-${number}`,
      type: "PUBLISHED_BY",
      from: `d-${number}`,
      to: "in-hub",
    })),
    ...numbers.map((number) => ({ id: `l-${number}`, type: "LISTS", from: "out-hub", to: `d-${number}` })),
    { id: "between", type: "LISTS", from: "out-hub", to: "in-hub" },
  ],
};

const database = openTestDatabase();
const api = createGraphApi(database);

beforeAll(() => seedGraph(database, hubs));
afterAll(() => database.close());

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}

const pageOf = (after: string | null) =>
  api.ask<{ entity: { relations: Page } }>(
    `query ($after: String) {
      entity(id: "in-hub") {
        relations(first: 200, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id } } }
      }
    }`,
    { after },
  );

describe("a hub", () => {
  it("is paged to its end, each relation once", async () => {
    const seen: string[] = [];
    for (let after: string | null = null, hasNext = true; hasNext;) {
      const { edges, pageInfo }: Page = (await pageOf(after)).entity.relations;
      seen.push(...edges.map(({ node }) => node.id));
      ({ hasNextPage: hasNext, endCursor: after } = pageInfo);
    }
    expect(seen).toHaveLength(COUNT + 1);
    expect(new Set(seen).size).toBe(COUNT + 1);
  });

  it("is counted once as long as the data stays", async () => {
    const counts = '{ entity(id: "in-hub") { relationCounts { type { name } direction kind count } } }';
    const first = await api.ask(counts);
    expect(first).toEqual({
      entity: {
        relationCounts: [
          { type: { name: "LISTS" }, direction: "IN", kind: "ORGANIZATION", count: 1 },
          { type: { name: "PUBLISHED_BY" }, direction: "IN", kind: "DOCUMENT", count: COUNT },
        ],
      },
    });
    expect(api.statements).toContain("relationCounts");
    expect(await api.ask(counts)).toEqual(first);
    expect(api.statements).not.toContain("relationCounts");
    await api.ask(counts.replace("relationCounts {", 'relationCounts(validAt: "1995") {'));
    expect(api.statements).toContain("relationCounts");
  });

  it("keeps all its relations in a subgraph, from whichever end they lead", async () => {
    const { subgraph } = await api.ask<{ subgraph: { relations: { id: string }[]; total: number } }>(
      "query ($ids: [ID!]!) { subgraph(ids: $ids) { relations { id } total } }",
      { ids: ["in-hub", "out-hub", "d-0007", "d-0008"] },
    );
    expect(subgraph.total).toBe(4);
    expect(subgraph.relations.map(({ id }) => id).toSorted()).toEqual([
      "between",
      "l-0007",
      "l-0008",
      "p-0007",
      "p-0008",
    ]);
  });

  it("is cut by the limit, and the number of all is said", async () => {
    const { subgraph } = await api.ask<{ subgraph: { entities: { id: string }[] } }>(
      '{ subgraph(ids: ["in-hub"], depth: 1, limit: 5) { entities { id } total truncated } }',
    );
    expect(subgraph).toMatchObject({ total: COUNT + 2, truncated: true });
    expect(subgraph.entities.map(({ id }) => id)).toEqual([
      "in-hub",
      "out-hub",
      "d-0000",
      "d-0001",
      "d-0002",
    ]);
  });

  it("has many ways through it: the limit holds, the order is that of ids", async () => {
    const { paths } = await api.ask<{
      paths: { truncated: boolean; paths: { entities: { id: string }[] }[] };
    }>(
      '{ paths(from: "in-hub", to: "out-hub", longer: true, maxLength: 2, limit: 3) { truncated paths { length cost entities { id } } } }',
    );
    expect(paths.truncated).toBe(true);
    expect(paths.paths.map(({ entities }) => entities.map(({ id }) => id).join(" "))).toEqual([
      "in-hub out-hub",
      "in-hub d-0000 out-hub",
      "in-hub d-0001 out-hub",
    ]);
  });

  it("is refused where too many have it in common", async () => {
    const small = createGraphApi(database, { KELISIM_MAX_SUBGRAPH: "1000" });
    expect(await small.fail('{ common(ids: ["in-hub", "out-hub"]) { id } }')).toMatchObject({
      code: "LIMIT_EXCEEDED",
      facts: { what: "entities", limit: 1000 },
    });
    const { common } = await api.ask('{ common(ids: ["in-hub", "out-hub"]) { id } }');
    expect(common).toHaveLength(COUNT);
  });
});
