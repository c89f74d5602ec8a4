import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { exportCsv } from "../../../server/dataset/exporters/csv/exportCsv.ts";
import { tables } from "../../../server/dataset/format/tables.ts";
import { toEntityRow, toGraphReader } from "./toGraphReader.ts";

async function exportFiles(graph: Parameters<typeof toGraphReader>[0]): Promise<Record<string, string>> {
  const pieces: Uint8Array[] = [];
  for await (const piece of exportCsv.write(toGraphReader(graph)))
    pieces.push(typeof piece === "string" ? new TextEncoder().encode(piece) : piece);
  const files = unzipSync(new Uint8Array(Buffer.concat(pieces)));
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [path, strFromU8(content)]));
}

function readRows(text: string | undefined): Record<string, string>[] {
  return parse(text ?? "", { columns: true });
}

const passages = [
  { id: "p1", dataset: "standardization", source: "s1", ordinal: 1, start: 2, end: 7, text: "Бірі." },
  { id: "p2", dataset: "standardization", source: "s1", ordinal: 2, start: 8, end: 13, text: "Екі.\u{20}" },
];
const graph = {
  vocabulary: [
    { label: "Kind", properties: { name: "BODY", labelEn: "body", datasets: ["standardization"] } },
    {
      label: "Form",
      properties: { kind: "BODY", name: "bureau", labelEn: "bureau", datasets: ["standardization"] },
    },
    { label: "Form", properties: { kind: "BODY", name: "foreign", labelEn: "x", datasets: ["other"] } },
    { label: "RelationType", properties: { name: "PART_OF", weight: 1.5, datasets: ["standardization"] } },
  ],
  entities: [
    toEntityRow({
      id: "iso",
      nameEn: 'The "ISO", so called',
      otherNamesKk: ["а", "ә"],
      collective: true,
      degree: 3,
    }),
    toEntityRow({ id: "elsewhere", dataset: "other" }),
  ],
  relations: [
    { id: "r1", dataset: "standardization", type: "PART_OF", from: "a", to: "iso", basis: "stated" },
  ],
  sources: [
    {
      id: "s1",
      dataset: "standardization",
      title: "T",
      language: "kk",
      standing: "published",
      file: "texts/t.txt",
    },
  ],
  passages,
};

it("writes every table of the format with exactly its columns", async () => {
  const files = await exportFiles(graph);
  for (const table of tables.filter(({ isOptional }) => !isOptional)) {
    const [header] = (files[`standardization/${table.name}.csv`] ?? "").split("\n");
    expect(header).toBe(Object.keys(table.columns).join(","));
  }
});

it("gives each row to its dataset, without what is computed", async () => {
  const files = await exportFiles(graph);
  const [iso, ...others] = readRows(files["standardization/entities.csv"]);
  expect(others).toEqual([]);
  expect(iso).toMatchObject({
    id: "iso",
    name_en: 'The "ISO", so called',
    other_names_kk: "а|ә",
    collective: "true",
  });
  expect(readRows(files["standardization/relation-types.csv"])).toMatchObject([
    { type: "PART_OF", weight: "1.5" },
  ]);
  expect(readRows(files["standardization/kinds-and-forms.csv"])).toMatchObject([
    { kind: "BODY", form: "", label_en: "body" },
    { kind: "BODY", form: "bureau" },
  ]);
});

it("puts a source's text together so that offsets hold", async () => {
  const files = await exportFiles(graph);
  const text = files["standardization/texts/t.txt"] ?? "";
  for (const { start, end, text: passage } of passages) expect(text.slice(start, end)).toBe(passage);
});

it("leaves texts and offsets out of a part, which gets a name of its own", async () => {
  const files = await exportFiles({ ...graph, isWhole: false });
  expect(Object.keys(files).every((path) => path.startsWith("standardization-part/"))).toBe(true);
  expect(JSON.parse(files["standardization-part/dataset.json"] ?? "")).toMatchObject({
    id: "standardization-part",
  });
  expect(Object.keys(files).some((path) => path.includes("texts/"))).toBe(false);
  expect(readRows(files["standardization-part/sources.csv"])).toMatchObject([{ id: "s1", file: "" }]);
  expect(readRows(files["standardization-part/passages.csv"])).toMatchObject([{ start: "", end: "" }, {}]);
});

it("names the entities of other datasets by stand-ins that loading joins again", async () => {
  const files = await exportFiles({
    datasets: [{ id: "far", version: "1.0.0", licence: "x", titleEn: "Far", joins: ["iso"] }],
    entities: [toEntityRow({ id: "iso", dataset: "standardization", nameEn: "ISO", form: "international" })],
    relations: [{ id: "r9", dataset: "far", type: "PART_OF", from: "far-group", to: "iso", basis: "stated" }],
    claims: [
      {
        id: "c9",
        dataset: "far",
        entity: "iso",
        property: "members",
        value: "1",
        comparator: "=",
        rank: "normal",
      },
    ],
    examples: [{ id: "e9", dataset: "far", show: ["far-group", "iso"], select: "entity:iso" }],
  });
  expect(readRows(files["far/same-as.csv"])).toEqual([{ id: "far-iso", same_as: "iso" }]);
  expect(readRows(files["far/entities.csv"])).toMatchObject([{ id: "far-iso", name_en: "ISO", form: "" }]);
  expect(readRows(files["far/relations.csv"])).toMatchObject([{ from: "far-group", to: "far-iso" }]);
  expect(readRows(files["far/claims.csv"])).toMatchObject([{ entity: "far-iso" }]);
  expect(readRows(files["far/examples.csv"])).toMatchObject([
    { show: "far-group|far-iso", select: "entity:far-iso" },
  ]);
});
