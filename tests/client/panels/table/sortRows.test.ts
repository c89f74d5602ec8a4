import { describe, expect, it } from "vitest";
import type { Cell, Row } from "../../../../client/panels/table/Sheet.ts";
import { nextSorting, sortRows } from "../../../../client/panels/table/sortRows.ts";

const row = (id: string, order: Cell["order"]): Row => ({
  selection: { on: "entity", id },
  cells: [{ text: String(order), order }],
});
const sorted = (orders: readonly Cell["order"][], direction: "ascending" | "descending", language = "en") =>
  sortRows(
    orders.map((order, index) => row(String(index), order)),
    { column: 0, direction },
    language,
  ).map(({ cells }) => cells[0]?.order);

describe("rows", () => {
  it("stay as they came without a column to sort by", () => {
    const rows = [row("b", 2), row("a", 1)];
    expect(sortRows(rows, null, "en")).toBe(rows);
  });

  it("go by numbers as numbers, in both directions, with empty cells last", () => {
    expect(sorted([10, null, 9, 100], "ascending")).toEqual([9, 10, 100, null]);
    expect(sorted([10, null, 9, 100], "descending")).toEqual([100, 10, 9, null]);
  });

  it("go by texts as the language orders them, and numbers inside them by their size", () => {
    expect(sorted(["TC 10", "TC 9", "tc 8"], "ascending")).toEqual(["tc 8", "TC 9", "TC 10"]);
    expect(sorted(["ңа", "на", "оа", "қа", "ка"], "ascending", "kk")).toEqual(["ка", "қа", "на", "ңа", "оа"]);
  });

  it("that are equal stay in their order", () => {
    const rows = [row("x", "same"), row("y", "same"), row("z", "same")];
    for (const direction of ["ascending", "descending"] as const)
      expect(sortRows(rows, { column: 0, direction }, "en").map(({ selection }) => selection.id)).toEqual([
        "x",
        "y",
        "z",
      ]);
  });

  it("are sorted up, down and not at all by three clicks on a column", () => {
    const first = nextSorting(null, 2);
    const second = nextSorting(first, 2);
    expect([first, second, nextSorting(second, 2)]).toEqual([
      { column: 2, direction: "ascending" },
      { column: 2, direction: "descending" },
      null,
    ]);
    expect(nextSorting(second, 1)).toEqual({ column: 1, direction: "ascending" });
  });
});
