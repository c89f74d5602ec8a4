import type { Cell, Row } from "./Sheet.ts";

export interface Sorting {
  readonly column: number;
  readonly direction: "ascending" | "descending";
}

/** Rows in the order of a column: texts as the language orders them, empty cells last whichever way. Stable. */
export function sortRows(rows: readonly Row[], sorting: Sorting | null, language: string): readonly Row[] {
  if (sorting === null) return rows;
  const collator = new Intl.Collator(language, { numeric: true });
  const sign = sorting.direction === "ascending" ? 1 : -1;
  const orderOf = (row: Row) => row.cells[sorting.column]?.order ?? null;
  return rows.toSorted((one, other) => {
    const [a, b] = [orderOf(one), orderOf(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * compare(a, b, collator);
  });
}

type Order = NonNullable<Cell["order"]>;

function compare(a: Order, b: Order, collator: Intl.Collator): number {
  return typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
}

/** What a click on a column's head asks for: up, then down, then as it came. */
export function nextSorting(sorting: Sorting | null, column: number): Sorting | null {
  if (sorting?.column !== column) return { column, direction: "ascending" };
  return sorting.direction === "ascending" ? { column, direction: "descending" } : null;
}
