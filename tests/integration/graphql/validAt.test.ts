import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { firstDay, lastDay, parsePartialDate, toDayRange } from "../../../server/graph/dates.ts";
import { openTestDatabase } from "../database.ts";
import { createGraphApi } from "./graphApi.ts";
import { type Seed, type SeedRelation, seedGraph } from "./seedGraph.ts";

/** Dates of every precision, on entities, on relations, on both and on neither. */
const seed: Seed = {
  relationTypes: [{ name: "MEMBER_OF" }, { name: "GOVERNS", superior: "from" }],
  entities: [
    { id: "always", kind: "ORGANIZATION" },
    { id: "ended", kind: "COUNCIL", begin: "1975-01-31", end: "1990-06" },
    { id: "begun", kind: "COMMITTEE", begin: "1990-07-15" },
    { id: "about", kind: "BODY", begin: "1985~", end: "1995~" },
    { id: "short", kind: "BODY", begin: "1992-03", end: "1992-03" },
  ],
  relations: [
    { id: "a-ended", type: "GOVERNS", from: "always", to: "ended" },
    { id: "a-begun", type: "GOVERNS", from: "always", to: "begun" },
    { id: "a-about", type: "MEMBER_OF", from: "about", to: "always", begin: "1988", end: "1991-12-31" },
    { id: "ended-about", type: "MEMBER_OF", from: "ended", to: "about" },
    { id: "begun-about", type: "MEMBER_OF", from: "begun", to: "about", begin: "1990" },
    { id: "a-short", type: "MEMBER_OF", from: "short", to: "always" },
    { id: "short-begun", type: "MEMBER_OF", from: "short", to: "begun", begin: "1992-03-10", end: "1992" },
    { id: "loop", type: "MEMBER_OF", from: "always", to: "always", end: "1989" },
  ],
};
const { entities, relations = [] } = seed;

const dates = ["1970", "1988", "1990", "1990-06-30", "1990-07-01", "1991~", "1992", "1992-03-05", "2020"];

const read = (date: string | undefined) => (date === undefined ? undefined : parsePartialDate(date));

/** By the definition: some day of the date lies within the days that something may last. */
function mayBe(thing: { readonly begin?: string; readonly end?: string } | undefined, date: string): boolean {
  const asked = parsePartialDate(date);
  if (thing === undefined || asked === undefined) throw new Error(`What is ${date}?`);
  const { validFrom, validUntil } = toDayRange(read(thing.begin), read(thing.end));
  return validFrom <= lastDay(asked) && validUntil >= firstDay(asked);
}

const entityOf = (id: string) => entities.find((entity) => entity.id === id);
const mayHold = (relation: SeedRelation, date: string) =>
  [relation, entityOf(relation.from), entityOf(relation.to)].every((thing) => mayBe(thing, date));
const heldAt = (date: string) => relations.filter((relation) => mayHold(relation, date));

/** The other ends of what holds at the date. */
function neighboursAt(id: string, date: string): string[] {
  const ends = heldAt(date).flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
  return [...new Set(ends.filter((end) => end !== id))].toSorted();
}

const database = openTestDatabase();
const api = createGraphApi(database);

beforeAll(() => seedGraph(database, seed));
afterAll(() => database.close());

type Ids = readonly { readonly id: string }[];
const sorted = (items: Ids) => items.map(({ id }) => id).toSorted();

describe.each(dates)("at %s", (validAt) => {
  const held = heldAt(validAt)
    .map(({ id }) => id)
    .toSorted();

  it("entities are those that may exist, and those in a list too", async () => {
    const expected = sorted(entities.filter((entity) => mayBe(entity, validAt)));
    type Page = { totalCount: number; edges: readonly { node: { id: string } }[] };
    const pages = await api.ask<Record<string, Page>>(
      `query ($validAt: PartialDate, $ids: [ID!]) {
        all: entities(validAt: $validAt) { totalCount edges { node { id } } }
        listed: entities(validAt: $validAt, ids: $ids) { totalCount edges { node { id } } }
      }`,
      { validAt, ids: entities.map(({ id }) => id) },
    );
    for (const { totalCount, edges } of Object.values(pages)) {
      expect(sorted(edges.map(({ node }) => node))).toEqual(expected);
      expect(totalCount).toBe(expected.length);
    }
  });

  it("pages, their counts and the counts of an expansion hold the same relations", async () => {
    type Page = { totalCount: number; edges: readonly { node: { id: string } }[] };
    type Answer = { entity: { relations: Page; relationCounts: readonly { count: number }[] } };
    const seen: string[] = [];
    for (const { id } of entities) {
      const { entity } = await api.ask<Answer>(
        `query ($id: ID!, $validAt: PartialDate) { entity(id: $id) {
          relations(validAt: $validAt) { totalCount edges { node { id } } } relationCounts(validAt: $validAt) { count }
        } }`,
        { id, validAt },
      );
      const own = heldAt(validAt).filter(({ from, to }) => from === id || to === id);
      expect(sorted(entity.relations.edges.map(({ node }) => node))).toEqual(sorted(own));
      expect(entity.relations.totalCount).toBe(own.length);
      const loops = own.filter(({ from, to }) => from === to).length;
      const counted = entity.relationCounts.reduce((sum, { count }) => sum + count, 0);
      expect(counted).toBe(own.length + loops);
      seen.push(...own.map((relation) => relation.id));
    }
    expect([...new Set(seen)].toSorted()).toEqual(held);
  });

  it("a subgraph holds them, and surrounds by them", async () => {
    type Subgraph = { entities: Ids; relations: Ids };
    const query = `query ($ids: [ID!]!, $depth: Int, $validAt: PartialDate) {
      subgraph(ids: $ids, depth: $depth, validAt: $validAt) { entities { id } relations { id } }
    }`;
    const ids = entities.map(({ id }) => id);
    const { subgraph } = await api.ask<{ subgraph: Subgraph }>(query, { ids, validAt });
    expect(sorted(subgraph.relations)).toEqual(held);
    for (const id of ids) {
      const around = await api.ask<{ subgraph: Subgraph }>(query, { ids: [id], depth: 1, validAt });
      const expected = [...new Set([id, ...neighboursAt(id, validAt)])].toSorted();
      expect(sorted(around.subgraph.entities)).toEqual(expected);
    }
  });

  it("paths, links and what is common follow them", async () => {
    type Answer = Record<"shortest" | "longer", { paths: readonly { relations: Ids }[] }> & {
      links: { relations: Ids };
      common: Ids;
    };
    for (const { id: from } of entities)
      for (const { id: to } of entities) {
        if (from >= to) continue;
        const answer = await api.ask<Answer>(
          `query ($from: ID!, $to: ID!, $validAt: PartialDate) {
            shortest: paths(from: $from, to: $to, maxLength: 1, validAt: $validAt) { paths { relations { id } } }
            longer: paths(from: $from, to: $to, maxLength: 1, validAt: $validAt, longer: true) { paths { relations { id } } }
            links(ids: [$from, $to], maxLength: 1, validAt: $validAt) { relations { id } }
            common(ids: [$from, $to], validAt: $validAt) { id }
          }`,
          { from, to, validAt },
        );
        const direct = sorted(
          heldAt(validAt).filter(
            (relation) => [relation.from, relation.to].toSorted().join() === [from, to].join(),
          ),
        );
        expect(sorted(answer.shortest.paths.flatMap((path) => path.relations))).toEqual(direct);
        expect(sorted(answer.longer.paths.flatMap((path) => path.relations))).toEqual(direct);
        expect(sorted(answer.links.relations)).toEqual(direct.slice(0, 1));
        const shared = neighboursAt(from, validAt).filter(
          (id) => id !== to && neighboursAt(to, validAt).includes(id),
        );
        expect(sorted(answer.common)).toEqual(shared);
      }
  });

  it("an impact breaks only what holds", async () => {
    for (const { id } of entities) {
      const { impact } = await api.ask<{ impact: { broken: readonly { relation: { id: string } }[] } }>(
        "query ($id: ID!, $validAt: PartialDate) { impact(id: $id, validAt: $validAt) { broken { relation { id } } } }",
        { id, validAt },
      );
      for (const { relation } of impact.broken) expect(held).toContain(relation.id);
      const below = heldAt(validAt).filter(({ type, from }) => type === "GOVERNS" && from === id);
      expect(sorted(impact.broken.map(({ relation }) => relation))).toEqual(
        expect.arrayContaining(sorted(below)),
      );
    }
  });
});

it("changes are the difference between what two dates show", async () => {
  type Things = {
    entities: readonly { entity: { id: string } }[];
    relations: readonly { relation: { id: string } }[];
  };
  const idsOf = ({ entities: changed, relations: others }: Things) => [
    ...changed.map(({ entity }) => entity.id),
    ...others.map(({ relation }) => relation.id),
  ];
  const shownAt = (date: string) => [
    ...sorted(entities.filter((entity) => mayBe(entity, date))),
    ...sorted(heldAt(date)),
  ];
  const without = (ids: readonly string[], others: readonly string[]) =>
    ids.filter((id) => !others.includes(id)).toSorted();
  for (const [from, to] of [
    ["1970", "1988"],
    ["1988", "1990"],
    ["1990-06-30", "1992"],
    ["1970", "2020"],
    ["1992-03-05", "1993"],
  ] as const) {
    const { changes } = await api.ask<{ changes: { came: Things; ended: Things } }>(
      `query ($from: PartialDate!, $to: PartialDate!) { changes(from: $from, to: $to) { came { ...ids } ended { ...ids } } }
      fragment ids on ChangedThings { entities { entity { id } } relations { relation { id } } }`,
      { from, to },
    );
    const [came, ended] = [idsOf(changes.came), idsOf(changes.ended)];
    expect(without(came, ended)).toEqual(without(shownAt(to), shownAt(from)));
    expect(without(ended, came)).toEqual(without(shownAt(from), shownAt(to)));
  }
});
