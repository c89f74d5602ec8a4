import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestDatabase } from "../database.ts";
import { createGraphApi } from "./graphApi.ts";
import { institutions } from "./institutions.ts";
import { seedGraph } from "./seedGraph.ts";

const database = openTestDatabase();
const api = createGraphApi(database);

beforeAll(() => seedGraph(database, institutions));
afterAll(() => database.close());

interface Subgraph {
  readonly entities: readonly { readonly id: string }[];
  readonly relations: readonly { readonly id: string }[];
  readonly truncated: boolean;
  readonly total: number;
}

async function subgraphOf(variables: Readonly<Record<string, unknown>>) {
  const { subgraph } = await api.ask<{ subgraph: Subgraph }>(
    `query ($ids: [ID!]!, $depth: Int, $types: [String!], $kinds: [Kind!], $validAt: PartialDate, $limit: Int) {
      subgraph(ids: $ids, depth: $depth, types: $types, kinds: $kinds, validAt: $validAt, limit: $limit) {
        entities { id } relations { id from { id } to { id } } truncated total
      }
    }`,
    variables,
  );
  return {
    ...subgraph,
    entities: subgraph.entities.map(({ id }) => id),
    relations: subgraph.relations.map(({ id }) => id).toSorted(),
  };
}

describe("subgraph", () => {
  it("holds every relation between the entities asked for: parallel ones and loops too", async () => {
    expect(await subgraphOf({ ids: ["kz", "council", "nobody", "kz"] })).toEqual({
      entities: ["kz", "council"],
      relations: ["council-council", "kz-council", "kz-council-before"],
      truncated: false,
      total: 2,
    });
  });

  it("steps outwards, what has most relations first", async () => {
    expect(await subgraphOf({ ids: ["iso"], depth: 1 })).toMatchObject({
      entities: ["iso", "council", "kz", "ru", "tc-22", "tc-39"],
      truncated: false,
      total: 6,
    });
    expect((await subgraphOf({ ids: ["tc-22"], depth: 2 })).entities).toEqual([
      "tc-22",
      "iso",
      "cars",
      "council",
      "kz",
      "ru",
      "groups",
      "tc-39",
    ]);
    expect((await subgraphOf({ ids: ["tc-22"], depth: 4 })).total).toBe(8);
  });

  it("says what a limit leaves out", async () => {
    expect(await subgraphOf({ ids: ["iso"], depth: 1, limit: 3 })).toEqual({
      entities: ["iso", "council", "kz"],
      relations: ["council-council", "iso-council", "kz-council", "kz-council-before", "kz-iso"],
      truncated: true,
      total: 6,
    });
    expect(await subgraphOf({ ids: ["iso", "kz", "ru"], limit: 2 })).toMatchObject({
      entities: ["iso", "kz"],
      truncated: true,
      total: 3,
    });
    expect(await subgraphOf({ ids: ["iso"], depth: 2, limit: 1 })).toMatchObject({
      entities: ["iso"],
      truncated: true,
      total: 6,
    });
    expect(await subgraphOf({ ids: ["iso"], depth: 1, limit: 6 })).toMatchObject({
      truncated: false,
      total: 6,
    });
  });

  it("keeps to types in what it walks and what it holds", async () => {
    expect(await subgraphOf({ ids: ["kz"], depth: 2, types: ["MEMBER_OF"] })).toMatchObject({
      entities: ["kz", "council", "iso", "ru"],
      relations: ["kz-council", "kz-council-before", "kz-iso", "ru-council", "ru-iso"],
    });
    expect(await subgraphOf({ ids: ["kz", "iso"], depth: 1, types: [] })).toMatchObject({
      entities: ["kz", "iso"],
      relations: [],
    });
  });

  it("keeps to kinds around what is asked for", async () => {
    expect((await subgraphOf({ ids: ["iso"], depth: 2, kinds: ["COMMITTEE", "FIELD"] })).entities).toEqual([
      "iso",
      "tc-22",
      "tc-39",
      "cars",
    ]);
  });

  it("keeps to the date: relations, and entities around what is asked for", async () => {
    expect(await subgraphOf({ ids: ["iso"], depth: 1, validAt: "1950" })).toMatchObject({
      entities: ["iso", "ru", "tc-22", "tc-39"],
      relations: ["iso-tc-22", "iso-tc-39", "ru-iso"],
    });
    expect(await subgraphOf({ ids: ["kz", "council"], validAt: "1991" })).toMatchObject({
      entities: ["kz", "council"],
      relations: [],
    });
    expect(await subgraphOf({ ids: ["kz", "council"], validAt: "1992-02" })).toMatchObject({
      entities: ["kz", "council"],
      relations: ["council-council", "kz-council-before"],
    });
  });

  it("is empty where nothing is there", async () => {
    expect(await subgraphOf({ ids: ["nobody"], depth: 3 })).toEqual({
      entities: [],
      relations: [],
      truncated: false,
      total: 0,
    });
  });
});
