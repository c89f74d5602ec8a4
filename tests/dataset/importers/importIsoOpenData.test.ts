import { expect, it } from "vitest";
import { importFixture } from "./importFixture.ts";

const path = "isoOpenData/committees.jsonl";

it("names committees by number in three languages, and cites the record as it stands", async () => {
  const { rows, manifest } = await importFixture("iso-open-data", path);
  const [vehicles, data, joint, workshop] = await rows("entities");
  expect(vehicles).toEqual({
    id: "iso-tc-22",
    kind: "COMMITTEE",
    form: "technical-committee",
    name_en: "ISO/TC 22 Road vehicles",
    abbreviations_en: "ISO/TC 22|TC 22",
    abbreviations_ru: "ИСО/ТК 22|ТК 22",
    abbreviations_kk: "ИСО/ТК 22|ТК 22",
    other_names_en: "Road vehicles",
    description_en: "All questions about vehicles & trailers.",
    begin: "1947-01-01",
    homepage: "https://www.iso.org/committee/10.html",
    citations: "iso-open-data-iso-tc-22-record",
  });
  expect(data).toMatchObject({
    id: "iso-tc-22-sc-31",
    form: "subcommittee",
    abbreviations_ru: "ИСО/ТК 22/ПК 31",
  });
  expect(data).not.toHaveProperty("begin");
  expect(data).not.toHaveProperty("abbreviations_kk");
  expect(joint).toMatchObject({ form: "joint-committee", abbreviations_ru: "ИСО/МЭК СТК 9" });
  expect(workshop).toMatchObject({ id: "iso-ws-x", name_en: "ISO/WS X Workshop" });
  const passages = new Map((await rows("passages")).map((row) => [row["id"], row]));
  expect(passages.get("iso-open-data-iso-tc-22-record")).toEqual({
    id: "iso-open-data-iso-tc-22-record",
    source: "iso-open-data-source",
    ordinal: "1",
    text: '"id":10,"reference":"ISO/TC 22","status":"Active","title":{"en":"Road vehicles"},"secretariat":{"id":1,"acronym":"AAA"},"creationDate":"1947-01-01"',
  });
  expect(passages.get("iso-open-data-iso-tc-22-p-members")).toMatchObject({
    text: `"pMembers":[{"id":1,"acronym":"AAA"},{"id":2,"acronym":"O'BBB"}]`,
  });
  expect(manifest["licence"]).toBe("ODC-By-1.0 – ISO Open Data, https://www.iso.org/open-data.html");
});

it("relates national bodies, parents, owners and liaisons, each citing what says so", async () => {
  const { rows } = await importFixture("iso-open-data", path);
  const relations = await rows("relations");
  expect(relations.map(({ from, type, to }) => `${from} ${type} ${to}`).toSorted()).toEqual([
    "iso-iec-jtc-9 PART_OF iec",
    "iso-iec-jtc-9 PART_OF iso",
    "iso-tc-22 LIAISON_WITH iso-iec-jtc-9",
    "iso-tc-22 LIAISON_WITH iso-tc-22-sc-31",
    "iso-tc-22 PART_OF iso",
    "iso-tc-22-sc-31 PART_OF iso-tc-22",
    "nsb-aaa HOLDS_SECRETARIAT_OF iso-tc-22",
    "nsb-aaa MEMBER_OF iso",
    "nsb-aaa P_MEMBER_OF iso-tc-22",
    "nsb-aaa P_MEMBER_OF iso-tc-22-sc-31",
    "nsb-ccc MEMBER_OF iso",
    "nsb-ccc O_MEMBER_OF iso-tc-22",
    "nsb-o-bbb HOLDS_SECRETARIAT_OF iso-iec-jtc-9",
    "nsb-o-bbb MEMBER_OF iso",
    "nsb-o-bbb P_MEMBER_OF iso-tc-22",
    "org-hydrogen-council LIAISON_WITH iso-iec-jtc-9",
    "org-ipc LIAISON_WITH iso-tc-22",
    "org-ipc-2 LIAISON_WITH iso-tc-22",
    "org-unece LIAISON_WITH iso-tc-22",
  ]);
  const byId = new Map(relations.map((row) => [row["id"], row]));
  expect(byId.get("iso-open-data-nsb-aaa-p-member-of-iso-tc-22")).toMatchObject({
    qualifiers: "status: participating",
    citations: "iso-open-data-iso-tc-22-p-members|iso-open-data-iso-tc-22-record",
  });
  expect(byId.get("iso-open-data-iso-tc-22-liaison-with-iso-tc-22-sc-31")).toMatchObject({
    citations: "iso-open-data-iso-tc-22-committee-liaisons|iso-open-data-iso-tc-22-sc-31-committee-liaisons",
  });
  expect(byId.get("iso-open-data-nsb-ccc-member-of-iso")).toMatchObject({
    basis: "derived",
    rule: "seat-in-committee",
  });
});

it("claims when it began, state and scope, without the HTML of the record", async () => {
  const { rows } = await importFixture("iso-open-data", path);
  const claims = await rows("claims");
  expect(claims.map(({ id, value, value_en, value_kk }) => [id, value ?? value_en, value_kk])).toEqual([
    ["iso-open-data-iso-tc-22-founded", "1947-01-01", undefined],
    ["iso-open-data-iso-tc-22-status", "active", "жұмыс істейді"],
    [
      "iso-open-data-iso-tc-22-scope",
      'All questions about vehicles & trailers. Excluded: ships; "planes"',
      undefined,
    ],
    ["iso-open-data-iso-tc-22-sc-31-status", "suspended", "жұмысы тоқтатыла тұрған"],
    ["iso-open-data-iso-iec-jtc-9-founded", "1987-01-01", undefined],
    ["iso-open-data-iso-iec-jtc-9-status", "Dormant", undefined],
    ["iso-open-data-iso-iec-jtc-9-scope", "One thing", undefined],
  ]);
});

it("joins what the built-in dataset has too, unless it is to stand alone", async () => {
  const { rows } = await importFixture("iso-open-data", path);
  expect(await rows("same-as")).toEqual([
    { id: "iso", same_as: "iso" },
    { id: "iec", same_as: "iec" },
    { id: "iso-tc-22", same_as: "iso-tc-22" },
    { id: "org-unece", same_as: "unece" },
  ]);
  const alone = await importFixture("iso-open-data", path, { isAlone: true });
  await expect(alone.rows("same-as")).rejects.toThrow("ENOENT");
});

it("says what it could not use, by reason", async () => {
  const { remarks } = await importFixture("iso-open-data", path);
  expect(remarks).toEqual([
    "1 × committees that were there before: left out – e.g. ISO/TC 22",
    "1 × lines that hold no record of the format: left out – e.g. line 6: id Invalid input: expected number, received string",
    "1 × dates that no calendar has: left out – e.g. ISO/TC 22/SC 31: 2014-02-31",
    "1 × HTML in scopes: taken out; the cited passage keeps it – e.g. ISO/TC 22",
    "4 × committees with a title in English only – e.g. ISO/TC 22; ISO/TC 22/SC 31; ISO/IEC JTC 9",
    "2 × committees without a scope – e.g. ISO/TC 22/SC 31; ISO/WS X",
    "1 × committees whose reference tells no form: taken without one – e.g. ISO/WS X",
    "1 × children whose own record names another parent or none: left out – e.g. ISO/IEC JTC 9: 11",
    "1 × parents that are not in the file: left out – e.g. ISO/WS X: 77",
    "1 × bodies that a committee lists twice: taken once – e.g. ISO/TC 22: CCC",
    "2 × committees without a secretariat – e.g. ISO/TC 22/SC 31; ISO/WS X",
    "3 × committees without observing members – e.g. ISO/TC 22/SC 31; ISO/IEC JTC 9; ISO/WS X",
    "2 × committees without participating members – e.g. ISO/IEC JTC 9; ISO/WS X",
    "1 × committees in liaison without a reference: left out – e.g. 99 (ISO/TC 22)",
    "1 × liaisons that only one of the two committees lists: kept, from the one that does – e.g. ISO/TC 22 → ISO/IEC JTC 9",
    "2 × liaisons with a committee that has no reference: left out – e.g. ISO/TC 22 → 99; ISO/TC 22/SC 31 → 99",
    "1 × liaisons with a committee that is not in the file: left out – e.g. ISO/TC 22 → ISO/TC 98",
    "1 × liaisons of a committee with itself: left out – e.g. ISO/TC 22 → ISO/TC 22",
    "1 × organizations in liaison without a name: left out – e.g. ISO/TC 22: 53",
  ]);
});
