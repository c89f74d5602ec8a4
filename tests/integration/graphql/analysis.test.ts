import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestDatabase } from "../database.ts";
import { createGraphApi } from "./graphApi.ts";
import { foundings } from "./institutions.ts";
import { seedGraph } from "./seedGraph.ts";

const database = openTestDatabase();
const api = createGraphApi(database);

beforeAll(() => seedGraph(database, foundings));
afterAll(() => database.close());

const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

interface Impact {
  readonly disconnected: readonly { readonly id: string }[];
  readonly broken: readonly {
    readonly relation: { readonly id: string };
    readonly losses: readonly string[];
  }[];
  readonly disconnectedTotal: number;
  readonly brokenTotal: number;
  readonly truncated: boolean;
  readonly en: string;
}

const impactQuery = `query ($id: ID!, $validAt: PartialDate, $limit: Int) {
  impact(id: $id, validAt: $validAt, limit: $limit) {
    entity { id } disconnected { id } disconnectedTotal brokenTotal truncated
    broken { from { id } to { id } relation { id } losses }
    en: explanation ru: explanation(language: RU) kk: explanation(language: KK)
  }
}`;

async function impactOf(id: string, variables: Readonly<Record<string, unknown>> = {}) {
  const { impact } = await api.ask<{ impact: Impact }>(impactQuery, { id, ...variables });
  return {
    ...impact,
    disconnected: idsOf(impact.disconnected),
    broken: Object.fromEntries(impact.broken.map(({ relation, losses }) => [relation.id, losses.join(" ")])),
  };
}

describe("impact", () => {
  it("names what is cut off, what breaks and why, in three languages", async () => {
    expect(await impactOf("iso")).toEqual({
      entity: { id: "iso" },
      disconnected: ["cars", "tc-22", "groups", "tc-39"],
      broken: { "iso-tc-22": "CONNECTION SUPERIOR", "iso-tc-39": "CONNECTION SUPERIOR" },
      disconnectedTotal: 4,
      brokenTotal: 2,
      truncated: false,
      en: "Without “International Organization for Standardization”, 4 entities are cut off from the rest and 2 entities have nothing left above them.",
      ru: "Если убрать «Международная организация по стандартизации», от остальных отделятся 4 объекта и без вышестоящего останутся 2 объекта.",
      kk: "«Халықаралық стандарттау ұйымы» болмаса, 4 нысан қалғандарынан бөлініп қалады және 2 нысанның үстінен қарайтын ешкім қалмайды.",
    });
  });

  it("tells what loses its only founder, and what loses nothing", async () => {
    expect(await impactOf("treaty")).toMatchObject({
      disconnected: ["bureau", "protocol"],
      broken: { "treaty-bureau": "CONNECTION FOUNDER", "council-treaty": "CONNECTION FOUNDER" },
      en: "Without “Treaty”, 2 entities are cut off from the rest and 1 entity loses its only founder.",
    });
    expect(await impactOf("alone")).toMatchObject({
      disconnected: [],
      broken: {},
      ru: "Без «alone» ничто не распадётся.",
    });
  });

  it("keeps to the date: relations end with their ends", async () => {
    expect((await impactOf("iso", { validAt: "2000" })).disconnected).not.toContain("tc-39");
    expect((await impactOf("iso", { validAt: "1980" })).disconnected).toContain("tc-39");
    expect((await impactOf("treaty", { validAt: "2000" })).disconnected).toEqual(["protocol"]);
    expect(await impactOf("treaty", { validAt: "1990" })).toMatchObject({ disconnected: [], broken: {} });
  });

  it("says what the limit left out, and refuses what can't be asked", async () => {
    expect(await impactOf("iso", { limit: 1 })).toMatchObject({
      disconnected: ["cars"],
      disconnectedTotal: 4,
      brokenTotal: 2,
      truncated: true,
    });
    expect(await api.fail(impactQuery, { id: "iso", limit: 0 })).toMatchObject({ code: "BAD_USER_INPUT" });
    expect(await api.fail(impactQuery, { id: "gone" })).toMatchObject({
      code: "NOT_FOUND",
      facts: { argument: "id", value: "gone" },
    });
    expect(await api.fail(impactQuery, { id: "iso", validAt: "now" })).toMatchObject({
      facts: { argument: "validAt" },
    });
  });
});

describe("founded", () => {
  const query =
    "query ($id: ID!) { founded(agreement: $id) { entity { id } effect relation { id type { name } } } }";
  const foundedBy = async (agreement: string) => {
    type Founded = readonly { entity: { id: string }; effect: string; relation: { id: string } }[];
    const { founded } = await api.ask<{ founded: Founded }>(query, { id: agreement });
    return founded.map(({ entity, effect, relation }) => `${entity.id} ${effect} ${relation.id}`).toSorted();
  };

  it("lists what the terms of relation types call founding, whichever way they lead", async () => {
    expect(await foundedBy("treaty")).toEqual([
      "bureau CHANGED council-treaty",
      "bureau CREATED treaty-bureau",
      "council CREATED treaty-council",
    ]);
    expect(await foundedBy("protocol")).toEqual(["treaty CHANGED treaty-protocol"]);
    expect(await foundedBy("council")).toEqual([]);
  });

  it("refuses an agreement that isn't there", async () => {
    expect(await api.fail(query, { id: "gone" })).toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("links", () => {
  const query = `query ($ids: [ID!]!, $types: [String!], $validAt: PartialDate, $maxLength: Int) {
    links(ids: $ids, types: $types, validAt: $validAt, maxLength: $maxLength) {
      entities { id } relations { id from { id } to { id } } unlinked { id }
    }
  }`;
  const linksOf = async (ids: readonly string[], variables: Readonly<Record<string, unknown>> = {}) => {
    type Ids = readonly { readonly id: string }[];
    type Links = { entities: Ids; relations: Ids; unlinked: Ids };
    const { links } = await api.ask<{ links: Links }>(query, { ids, ...variables });
    return [links.entities, links.relations, links.unlinked].map((items) => idsOf(items).join(" "));
  };

  it("links by the fewest relations, the chosen ones first", async () => {
    expect(await linksOf(["tc-22", "kz"])).toEqual(["tc-22 kz iso", "iso-tc-22 kz-iso", ""]);
    expect(await linksOf(["kz", "ru", "tc-22", "groups"])).toEqual([
      "kz ru tc-22 groups cars iso",
      "groups-cars iso-tc-22 kz-iso ru-iso tc-22-cars",
      "",
    ]);
  });

  it("keeps to types, the date and the length, and names what can't be linked", async () => {
    expect(await linksOf(["kz", "ru"], { types: ["MEMBER_OF"], validAt: "1992-02" })).toEqual([
      "kz ru council",
      "kz-council-before ru-council",
      "",
    ]);
    expect(await linksOf(["kz", "tc-39"], { validAt: "1995" })).toEqual(["", "", "kz tc-39"]);
    expect(await linksOf(["kz", "groups", "ru"], { maxLength: 3 })).toEqual([
      "kz ru council",
      "kz-council ru-council",
      "groups",
    ]);
  });

  it("refuses what can't be asked", async () => {
    expect(await api.fail(query, { ids: ["kz", "kz"] })).toMatchObject({ facts: { argument: "ids" } });
    expect(await api.fail(query, { ids: ["kz", "gone"] })).toMatchObject({ code: "NOT_FOUND" });
    expect(await api.fail(query, { ids: ["kz", "ru"], maxLength: 9 })).toMatchObject({
      facts: { argument: "maxLength", maximum: 8 },
    });
    expect(await api.fail(query, { ids: ["kz", "ru"], types: ["NONE"] })).toMatchObject({
      facts: { argument: "types" },
    });
  });
});

describe("ranking", () => {
  const query =
    "query ($by: Metric!, $kinds: [Kind!], $first: Int) { ranking(by: $by, kinds: $kinds, first: $first) { entity { id degree } score } }";
  type Ranked = { readonly entity: { readonly id: string; readonly degree: number }; readonly score: number };
  const rankingBy = async (by: string, variables: Readonly<Record<string, unknown>> = {}) =>
    (await api.ask<{ ranking: readonly Ranked[] }>(query, { by, ...variables })).ranking;

  it("counts relations as entities do", async () => {
    const ranking = await rankingBy("DEGREE", { first: 200 });
    expect(ranking).toHaveLength(foundings.entities.length);
    for (const { entity, score } of ranking) expect(score).toBe(entity.degree);
    expect(ranking.map(({ score }) => score)).toEqual(
      ranking.map(({ score }) => score).toSorted((one, other) => other - one),
    );
    expect(idsOf(ranking.slice(0, 3).map(({ entity }) => entity))).toEqual(["council", "iso", "treaty"]);
  });

  it("finds what lies between, and what is pointed at", async () => {
    const between = await rankingBy("BETWEENNESS", { first: 2 });
    expect(idsOf(between.map(({ entity }) => entity))).toEqual(["iso", "council"]);
    const ranks = await rankingBy("PAGERANK", { first: 200 });
    expect(ranks.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1, 6);
    expect(ranks[0]?.entity.id).toBe("council");
  });

  it("gives the best of some kinds with their scores among all", async () => {
    const all = await rankingBy("PAGERANK", { first: 200 });
    const [place, ...others] = await rankingBy("PAGERANK", { kinds: ["PLACE"] });
    expect(others).toHaveLength(1);
    expect(place).toEqual(all.find(({ entity }) => entity.id === place?.entity.id));
    expect(await rankingBy("DEGREE", { kinds: [] })).toEqual([]);
    expect(await api.fail(query, { by: "DEGREE", first: 0 })).toMatchObject({ facts: { argument: "first" } });
  });
});
