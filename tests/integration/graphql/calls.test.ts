import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openTestDatabase } from "../database.ts";
import { createGraphApi } from "./graphApi.ts";
import { type Seed, seedGraph } from "./seedGraph.ts";

const COUNT = 25;
const numbers = Array.from({ length: COUNT }, (_none, number) => number);

/** Every council is related to every committee; each relation rests on a passage of its own. */
const grid: Seed = {
  relationTypes: [{ name: "GOVERNS" }],
  entities: [
    ...numbers.map((number) => ({ id: `council-${number}`, kind: "COUNCIL" })),
    ...numbers.map((number) => ({ id: `committee-${number}`, kind: "COMMITTEE", citations: [`p${number}`] })),
  ],
  relations: numbers.flatMap((from) =>
    numbers.map((to) => ({
      id: `r-${from}-${to}`,
      type: "GOVERNS",
      from: `council-${from}`,
      to: `committee-${to}`,
      citations: [`p${from}`],
    })),
  ),
  claims: numbers.map((number) => ({
    id: `c${number}`,
    entity: `committee-${number}`,
    property: "age",
    value: "7",
  })),
  sources: [{ id: "book", title: "Book", language: "en", standing: "published" }],
  passages: numbers.map((number) => ({
    id: `p${number}`,
    source: "book",
    ordinal: number + 1,
    text: "A sentence.",
  })),
};

const database = openTestDatabase();
const api = createGraphApi(database);

beforeAll(() => seedGraph(database, grid));
afterAll(() => database.close());

/** What is asked once a second or once for each version of the data isn't part of an answer. */
beforeEach(async () => {
  await api.ask('{ overview { entityCount } source(id: "book") { id } }');
});

const statementsOf = () => api.statements.filter((name) => name !== "loadedDatasets");

describe("one statement for each level, whatever the number of entities", () => {
  it("25 neighbours of 25 entities", async () => {
    const answer = await api.ask(`{
      entities(kinds: [COUNCIL], first: 25) {
        edges { node { id relations(first: 25) { edges { node { type { name } from { name } to { name } } other { name } } } } }
      }
    }`);
    expect(JSON.stringify(answer).match(/"other"/gu)).toHaveLength(COUNT * COUNT);
    expect(statementsOf()).toEqual(["entityPageOfKinds", "relationPages"]);
  });

  it("and the neighbours of these, with citations, counts and claims of each", async () => {
    await api.ask(`{
      entities(kinds: [COUNCIL], first: 25) {
        totalCount
        edges { node {
          relations(first: 2) {
            totalCount
            edges {
              node { citations { text source { title } } }
              other { claims { value } relationCounts { count } citations { id } relations(first: 3) { edges { other { id } } } }
            }
          }
        } }
      }
    }`);
    expect(statementsOf().toSorted()).toEqual([
      "claimsOfEntities",
      "entityPageOfKinds",
      "passagesByIds",
      "relationCounts",
      "relationPages",
      "relationPages",
    ]);
  });

  it("a number of all is asked for only where it is wanted", async () => {
    await api.ask('{ entity(id: "council-1") { relations(first: 1) { edges { node { id } } } } }');
    expect(statementsOf()).toEqual(["entitiesByIds", "relationPages"]);
    await api.ask('{ entity(id: "council-1") { relations(first: 1) { totalCount } } }');
    expect(statementsOf()).toEqual(["entitiesByIds", "relationPages", "relationCounts"]);
  });

  it("the same page by other arguments is another statement, whatever the number of entities", async () => {
    await api.ask(`{
      entities(kinds: [COUNCIL], first: 25) {
        edges { node { a: relations(first: 1) { edges { cursor } } b: relations(direction: IN) { edges { cursor } } } }
      }
    }`);
    expect(statementsOf()).toEqual(["entityPageOfKinds", "relationPages", "relationPages"]);
  });

  it("a subgraph of 50 entities and 625 relations, its ends named", async () => {
    const answer = await api.ask(`{
      subgraph(ids: ["council-0"], depth: 2, limit: 50) {
        entities { id name } relations { type { name } from { name } to { name } }
      }
    }`);
    expect(JSON.stringify(answer).match(/"from"/gu)).toHaveLength(COUNT * COUNT);
    expect(statementsOf()).toEqual(["entitiesByIds", "neighbours", "neighbours", "relationsBetween"]);
  });

  it("25 paths", async () => {
    const answer = await api.ask(`{
      paths(from: "council-0", to: "council-1", limit: 30) {
        paths { entities { name } relations { id from { name } to { name } type { name } } }
      }
    }`);
    expect(JSON.stringify(answer).match(/"entities"/gu)).toHaveLength(COUNT);
    expect(statementsOf()).toEqual(["shortestPaths"]);
  });

  it("several entities, relations, hits at once", async () => {
    await api.ask(`{
      a: entity(id: "council-1") { name } b: entity(id: "council-2") { name } c: entity(id: "council-1") { degree }
      d: relation(id: "r-1-1") { from { name } to { name } } e: relation(id: "r-2-2") { id }
    }`);
    expect(statementsOf()).toEqual(["entitiesByIds", "relationsByIds", "entitiesByIds"]);
  });
});

describe("what is loaded is looked at", () => {
  it("once for each question at most, and side by side with its first statement", async () => {
    const late = createGraphApi(database);
    await late.ask(
      '{ entity(id: "council-1") { name citations { id } } b: entity(id: "council-2") { degree } }',
    );
    expect(late.statements.toSorted()).toEqual(["entitiesByIds", "loadedDatasets"]);
  });

  it("once a second, not with every question", async () => {
    await api.ask("{ overview { entityCount } }");
    for (let question = 0; question < 5; question += 1) await api.ask("{ overview { entityCount } }");
    expect(api.statements).toEqual([]);
  });
});
