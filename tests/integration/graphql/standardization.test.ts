import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureDataset } from "../../../server/dataset/ensureDataset.ts";
import { emptyGraph, openTestDatabase } from "../database.ts";
import { createGraphApi } from "./graphApi.ts";

const folder = fileURLToPath(new URL("../../../data/standardization", import.meta.url));
const database = openTestDatabase();
const api = createGraphApi(database);

beforeAll(async () => {
  await emptyGraph(database);
  await ensureDataset({ database, folder, report: () => undefined });
});
afterAll(() => database.close());

interface Everything {
  readonly overview: {
    readonly entityCount: number;
    readonly relationCount: number;
    readonly claimCount: number;
  };
  readonly entities: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly node: {
        readonly id: string;
        readonly degree: number;
        readonly claims: readonly { readonly id: string; readonly value: string }[];
        readonly relations: {
          readonly totalCount: number;
          readonly edges: readonly { readonly node: { readonly id: string } }[];
        };
      };
    }[];
  };
}

describe("the built-in dataset, as the loader writes it", () => {
  it("answers every field of every entity", async () => {
    const { overview, entities } = await api.ask<Everything>(`{
      overview { entityCount relationCount claimCount kinds { label count } relationTypes { name count } datasets { title } }
      entities(first: 200) {
        totalCount
        edges { node {
          id kind form collective name(language: KK) nameLanguage(language: KK) names { text language type }
          description(language: RU) begin end homepage wikidata degree
          claims { id property propertyLabel valueType value unit unitLabel comparator from until rank citations { id } }
          citations { id text language ordinal translations { language text } source { id title } }
          relationCounts { type { name label meaning } direction kind count }
          relations(first: 200) {
            totalCount
            edges {
              node { id type { name } from { id } to { id } begin end basis rule qualifiers { name value } citations { id } }
              other { id }
            }
          }
        } }
      }
    }`);
    const nodes = entities.edges.map(({ node }) => node);
    expect(nodes).toHaveLength(overview.entityCount);
    expect(entities.totalCount).toBe(overview.entityCount);
    for (const { degree, relations } of nodes) {
      expect(relations.totalCount).toBe(degree);
      expect(relations.edges).toHaveLength(degree);
    }
    const relationIds = nodes.flatMap(({ relations }) => relations.edges.map(({ node }) => node.id));
    expect(new Set(relationIds).size).toBe(overview.relationCount);
    expect(nodes.flatMap(({ claims }) => claims)).toHaveLength(overview.claimCount);
    expect(nodes.flatMap(({ claims }) => claims).filter(({ value }) => value === "")).toEqual([]);
  });

  it("has names in three languages for everybody", async () => {
    const { entities } = await api.ask<{ entities: { edges: { node: Record<string, string> }[] } }>(`{
      entities(first: 200) {
        edges { node { id en: nameLanguage(language: EN) ru: nameLanguage(language: RU) kk: nameLanguage(language: KK) } }
      }
    }`);
    const incomplete = entities.edges.filter(({ node: { en, ru, kk } }) => `${en}${ru}${kk}` !== "ENRUKK");
    expect(incomplete).toEqual([]);
  });

  it("says qualifiers and rules in the language asked for", async () => {
    const answer = await api.ask(`{
      relation(id: "easc-bureau-working-organ-of-easc") {
        qualifiers { en: name ru: name(language: RU) kk: value(language: KK) }
      }
    }`);
    expect(answer).toEqual({
      relation: { qualifiers: [{ en: "role", ru: "роль", kk: "мемлекетаралық жұмыстың негізгі органы" }] },
    });
  });

  it("finds the Interstate Council in each script and leads to its bureau's sentence", async () => {
    const hits = await api.ask<Record<string, { entity: { id: string } }[]>>(`{
      a: search(text: "Кеңес", first: 1) { entity { id } }
      b: search(text: "kenes", first: 1) { entity { id } }
      c: search(text: "Interstate Council", first: 1) { entity { id } }
    }`);
    const found = new Set(Object.values(hits).map(([hit]) => hit?.entity.id));
    expect(found.size).toBe(1);
    const [id] = found;
    const { entity } = await api.ask<{ entity: { relations: { edges: unknown[] } } }>(
      `query ($id: ID!) {
        entity(id: $id) {
          relations(kinds: [BODY]) {
            edges { node { citations { language text translations { language text } source { title } } } other { id name } }
          }
        }
      }`,
      { id },
    );
    expect(entity.relations.edges.length).toBeGreaterThan(0);
    expect(entity.relations.edges).toContainEqual({
      node: {
        citations: expect.arrayContaining([
          {
            language: "KK",
            text: expect.stringMatching(/\p{L}/u),
            translations: expect.arrayContaining([
              { language: "EN", text: expect.any(String) },
              { language: "RU", text: expect.any(String) },
            ]),
            source: { title: expect.any(String) },
          },
        ]),
      },
      other: { id: expect.any(String), name: expect.stringMatching(/bureau/iu) },
    });
  });
});
