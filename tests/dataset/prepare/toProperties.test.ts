import { describe, expect, it } from "vitest";
import {
  listColumns,
  passages,
  relationTypes,
  type Row,
  type Table,
  toRow,
} from "../../../server/dataset/format/tables.ts";
import { createConverter, toPropertyName } from "../../../server/dataset/prepare/toProperties.ts";

function fill<Name extends string>(
  table: Table<Name>,
  cells: Partial<Record<Name, string>>,
): Row<Table<Name>> {
  const names = listColumns(table).map(([name]) => name);
  return toRow(
    table,
    names,
    names.map((name) => cells[name] ?? ""),
  );
}

describe("toPropertyName", () => {
  it.each([
    ["id", "id"],
    ["name_en", "nameEn"],
    ["other_names_kk", "otherNamesKk"],
    ["value_type", "valueType"],
  ])("turns %s into %s", (column, property) => {
    expect(toPropertyName(column)).toBe(property);
  });
});

describe("createConverter", () => {
  it("gives each column its type and leaves out what is absent", () => {
    const convert = createConverter(passages);
    const row = fill(passages, {
      id: "n-1",
      source: "notice",
      ordinal: "1",
      start: "0",
      text: "Text, verbatim ",
    });
    expect(convert(row)).toEqual({
      id: "n-1",
      source: "notice",
      ordinal: 1n,
      start: 0n,
      text: "Text, verbatim ",
    });
  });

  it("splits lists and leaves out columns that belong elsewhere", () => {
    const convert = createConverter(relationTypes, ["type"]);
    const row = fill(relationTypes, {
      type: "PART_OF",
      weight: "2.5",
      from_kinds: "BODY|COUNCIL",
      verbs_en: "has",
    });
    expect(convert(row)).toEqual({ weight: 2.5, fromKinds: ["BODY", "COUNCIL"], verbsEn: ["has"] });
  });
});
