import { expect, it } from "vitest";
import { importFixture } from "./importFixture.ts";

it("gives nodes ids of their own below the dataset's, names, dates and what else has a column", async () => {
  const { rows, manifest } = await importFixture("pack", "packs/small");
  const entities = await rows("entities");
  expect(entities.slice(0, 4)).toEqual([
    {
      id: "small-org-iso",
      kind: "ORGANIZATION",
      name_en: "International Organization for Standardization",
      abbreviations_en: "ISO",
      begin: "1947",
      homepage: "https://www.iso.org",
      wikidata: "Q15028",
    },
    {
      id: "small-com-iso-tc-1",
      kind: "COMMITTEE",
      form: "technical-committee",
      name_en: "Screw threads",
      abbreviations_en: "ISO/TC 1",
    },
    { id: "small-com-iso-tc-1-2", kind: "COMMITTEE", name_en: "Screw threads & bolts" },
    {
      id: "small-nsb-test",
      kind: "ORGANIZATION",
      form: "national-body",
      name_en: "ТЕСТ",
      abbreviations_ru: "ТЕСТ",
    },
  ]);
  expect(entities.slice(4)).toEqual([
    { id: "small-std-1", kind: "DOCUMENT", form: "standard", name_ru: "Резьбы", begin: "1990" },
    { id: "small-std-2", kind: "DOCUMENT", form: "standard", name_en: "Threads|new" },
    { id: "small-x-1", kind: "FIELD", form: "space-probe", name_kk: "Зонд" },
    { id: "small-x-2", kind: "FIELD", name_en: "x:2" },
  ]);
  expect(await rows("claims")).toEqual([
    {
      id: "small-com-iso-tc-1-status",
      entity: "small-com-iso-tc-1",
      property: "status",
      value_en: "Active",
      comparator: "=",
      rank: "normal",
    },
  ]);
  expect(manifest).toMatchObject({ id: "small", languages: ["en", "ru", "kk"] });
});

it("says relations in the words of the vocabularies, and keeps every one that has two ends", async () => {
  const { rows } = await importFixture("pack", "packs/small", { id: "p" });
  const relations = await rows("relations");
  expect(relations.map(({ from, type, to }) => `${from} ${type} ${to}`)).toEqual([
    "p-com-iso-tc-1 PART_OF p-org-iso",
    "p-com-iso-tc-1-2 PART_OF p-com-iso-tc-1",
    "p-nsb-test HOLDS_SECRETARIAT_OF p-com-iso-tc-1",
    "p-std-2 SECRETARIAT_OF p-com-iso-tc-1",
    "p-org-iso PUBLISHES p-std-1",
    "p-std-1 SUPERSEDES p-std-2",
    "p-std-2 SUPERSEDES p-std-1",
    "p-std-2 SUPERSEDES p-std-1",
    "p-org-iso MEMBER_OF p-com-iso-tc-1",
    "p-com-iso-tc-1 MEMBER_OF p-org-iso",
    "p-std-1 HAS_DOMAIN p-std-1",
    "p-x-1 TYPE_HAS_CLAIM p-x-2",
  ]);
  expect(new Set(relations.map(({ id }) => id)).size).toBe(relations.length);
  expect(relations[1]).toMatchObject({ begin: "1947", qualifiers: "role: old number", basis: "stated" });
  expect(relations[5]).toMatchObject({ basis: "derived", rule: "next year" });
});

it("takes no type for hierarchical whose relations go in circles", async () => {
  const { rows } = await importFixture("pack", "packs/small");
  const types = new Map((await rows("relation-types")).map((row) => [row["type"], row]));
  expect(types.get("PART_OF")).toMatchObject({ superior: "to", label_kk: "құрамына кіреді" });
  expect(types.get("MEMBER_OF")).not.toHaveProperty("superior");
  expect(types.get("MEMBER_OF")).toMatchObject({ from_kinds: "ORGANIZATION|COMMITTEE" });
  expect(types.get("HAS_DOMAIN")).toEqual({
    type: "HAS_DOMAIN",
    from_kinds: "DOCUMENT",
    to_kinds: "DOCUMENT",
    label_en: "has domain",
    inverse_en: "← has domain",
    weight: "1",
    verbs_en: "has domain",
  });
});

it("says what it could not use, by reason", async () => {
  const { remarks } = await importFixture("pack", "packs/small");
  expect(remarks).toEqual([
    '1 × names in a language without a column (only kk, ru, en): left out – e.g. org:ISO: "Organisation internationale de normalisation"',
    "1 × HTML in texts: taken out – e.g. com:ISO TC 1: Screw threads & <i>bolts</i>",
    "2 × dates that no calendar has: left out – e.g. com:ISO TC 1: 1947-13; com:ISO TC 1: x",
    "2 × nodes without a name in kk, ru or en: called by what else they have – e.g. nsb:ТЕСТ: ТЕСТ; x:2: x:2",
    "1 × ends before their begin: the end left out – e.g. std:1: 1990 to 1980",
    "1 × addresses that are none: left out – e.g. std:1: ftp://nowhere",
    '1 × the property types of nodes: no column, left out – e.g. std:2: ["a"]',
    "1 × kinds that nobody knows here: taken as FIELD, with a form of that name – e.g. Space Probe",
    "1 × forms that no vocabulary has: called as in the file, in English only – e.g. Space Probe",
    "1 × nodes whose id was there before: left out – e.g. x:1",
    "1 × nodes without a kind: taken as FIELD – e.g. all of them",
    "2 × lines that hold no record of the format: left out – e.g. line 10: Invalid input: expected object, received undefined; line 11: id Invalid input: expected string, received undefined",
    "1 × relations partOf: taken as PART_OF – e.g. com:ISO TC 1 → com:ISO/TC 1",
    "1 × relations SECRETARIAT_OF: taken as HOLDS_SECRETARIAT_OF – e.g. nsb:ТЕСТ → com:ISO/TC 1",
    "1 × relations PUBLISHED_BY: taken as PUBLISHES, turned round – e.g. std:1 → org:ISO",
    "1 × hierarchical relations of a node with itself: left out – e.g. std:1 PART_OF std:1",
    "1 × relations hasDomain: taken as HAS_DOMAIN – e.g. std:1 → std:1",
    "2 × relation types that no vocabulary has: read by their own name, in English only – e.g. hasDomain; HAS_CLAIM",
    "1 × relations of a node with itself: kept – e.g. std:1 hasDomain std:1",
    "1 × relations HAS_CLAIM: taken as TYPE_HAS_CLAIM – e.g. x:1 → x:2",
    "1 × relations with a node that isn't there: left out – e.g. x:1 орбита x:3",
    "1 × circles of MEMBER_OF: the type is not hierarchical here – e.g. small-org-iso → small-com-iso-tc-1 → small-org-iso",
  ]);
});

it("refuses a folder that is no pack", async () => {
  await expect(importFixture("pack", "isoOpenData")).rejects.toThrow(
    /has no nodes\.jsonl or nodes\.jsonl\.gz – name the folder of a pack/u,
  );
});
