import { expect, it } from "vitest";
import { z } from "zod";
import { exportJsonLd } from "../../../server/dataset/exporters/exportJsonLd.ts";
import { collectText, toEntityRow, toGraphReader } from "./toGraphReader.ts";

const documentSchema = z.strictObject({
  "@context": z.record(z.string(), z.unknown()),
  "@graph": z.array(z.record(z.string(), z.unknown())),
});

async function exportDocument(graph: Parameters<typeof toGraphReader>[0]) {
  return documentSchema.parse(JSON.parse(await collectText(exportJsonLd.write(toGraphReader(graph)))));
}

const graph = {
  vocabulary: [
    {
      label: "RelationType",
      properties: {
        name: "PART_OF",
        labelEn: "is part of",
        labelKk: "құрамында",
        term: "org:subOrganizationOf",
      },
    },
    { label: "RelationType", properties: { name: "GOVERNS", labelEn: "governs", term: "unheard:of" } },
    { label: "Kind", properties: { kind: "ORGANIZATION" } },
  ],
  entities: [
    toEntityRow({
      id: "iso",
      nameEn: "International Organization for Standardization",
      nameKk: "СХҰ",
      abbreviationsEn: ["ISO"],
      otherNamesEn: ["I.S.O."],
      begin: "1947",
      wikidata: "Q15028",
      citations: ["p1"],
    }),
  ],
  relations: [
    { id: "r1", type: "PART_OF", from: "iso-council", to: "iso", basis: "stated", citations: ["p1"] },
    { id: "r2", type: "GOVERNS", from: "iso-council", to: "iso", basis: "derived", rule: "inverse" },
  ],
  claims: [{ id: "c1", entity: "iso", property: "members", value: "120", comparator: "=", rank: "normal" }],
  sources: [{ id: "s1", title: "Стандарттау", language: "kk", licence: "CC" }],
  passages: [
    { id: "p1", source: "s1", ordinal: 1, text: "ИСО 1947 жылы құрылды.", translationEn: "ISO was founded." },
  ],
};

it("is one JSON document whose nodes are all named", async () => {
  const { "@graph": nodes } = await exportDocument(graph);
  expect(nodes.every((node) => typeof node["@id"] === "string")).toBe(true);
  expect(nodes[0]).toMatchObject({ credit: [expect.stringContaining("Licence: CC-BY-4.0")] });
});

it("uses only prefixes that the context binds, and no property that hides one", async () => {
  const { "@context": context, "@graph": nodes } = await exportDocument(graph);
  const isPrefix = (name: string) => typeof context[name] === "string" && /[:/#]$/u.test(context[name]);
  for (const node of nodes) {
    for (const key of Object.keys(node).filter((name) => !name.startsWith("@") && name.includes(":")))
      expect(isPrefix(key.split(":")[0] ?? "")).toBe(true);
    for (const key of Object.keys(node).filter((name) => !name.startsWith("@") && !name.includes(":"))) {
      expect(Object.keys(context)).toContain(key);
      expect(isPrefix(key)).toBe(false);
    }
    const id = String(node["@id"]);
    expect(id.startsWith("urn:") || isPrefix(id.split(":")[0] ?? "")).toBe(true);
  }
});

it("gives names by language, and the dates and identities of entities", async () => {
  const { "@graph": nodes } = await exportDocument(graph);
  expect(nodes.find((node) => node["@id"] === "entity:iso" && "label" in node)).toEqual({
    "@id": "entity:iso",
    "@type": "org:Organization",
    label: { en: "International Organization for Standardization", kk: "СХҰ" },
    otherNames: { en: ["ISO", "I.S.O."] },
    begin: "1947",
    sameAs: "http://www.wikidata.org/entity/Q15028",
    isPartOf: "dataset:standardization",
    citations: ["passage:p1"],
  });
});

it("states a relation twice: as a triple, in a published term where there is one, and with its citations", async () => {
  const { "@graph": nodes } = await exportDocument(graph);
  expect(nodes).toContainEqual({
    "@id": "entity:iso-council",
    "org:subOrganizationOf": { "@id": "entity:iso" },
  });
  expect(nodes).toContainEqual({ "@id": "entity:iso-council", "type:GOVERNS": { "@id": "entity:iso" } });
  expect(nodes.find((node) => node["@id"] === "relation:r1")).toMatchObject({
    "@type": "rdf:Statement",
    subject: "entity:iso-council",
    predicate: "type:PART_OF",
    object: "entity:iso",
    citations: ["passage:p1"],
  });
  expect(nodes.find((node) => node["@id"] === "type:GOVERNS")).not.toHaveProperty("publishedTerm");
});

it("keeps sentences with their language and translations", async () => {
  const { "@graph": nodes } = await exportDocument(graph);
  expect(nodes.find((node) => node["@id"] === "source:s1")).toMatchObject({
    sourceTitle: { "@value": "Стандарттау", "@language": "kk" },
  });
  expect(nodes.find((node) => node["@id"] === "passage:p1")).toMatchObject({
    isPartOf: "source:s1",
    text: { "@value": "ИСО 1947 жылы құрылды.", "@language": "kk" },
    translations: { en: "ISO was founded." },
  });
});
