import type { ColumnType } from "../format/columns.ts";
import { listColumns, type Row, type Table } from "../format/tables.ts";
import { splitList } from "../format/splitList.ts";

/** A value as Neo4j stores it: integers are bigints, other numbers are floats. */
export type PropertyValue = string | number | bigint | boolean | readonly string[];
export type Properties = Readonly<Record<string, PropertyValue>>;

const converters: Readonly<Record<ColumnType, (cell: string) => PropertyValue>> = {
  text: (cell) => cell,
  list: splitList,
  integer: BigInt,
  number: Number,
  flag: (cell) => cell === "true",
};

/** `other_names_kk` → `otherNamesKk`. */
export function toPropertyName(column: string): string {
  return column.replaceAll(/_([a-z])/gu, (_match, letter: string) => letter.toUpperCase());
}

/** Makes the function that turns rows of a table into properties; empty cells are left out, and so are the columns of `without`. */
export function createConverter<Name extends string>(
  table: Table<Name>,
  without: readonly Name[] = [],
): (row: Row<Table<Name>>) => Record<string, PropertyValue> {
  const columns = listColumns(table)
    .filter(([name]) => !without.includes(name))
    .map(([name, { type }]) => ({ name, property: toPropertyName(name), convert: converters[type] }));
  return (row) => {
    const properties: Record<string, PropertyValue> = {};
    for (const { name, property, convert } of columns) {
      const cell = row[name];
      if (cell !== "") properties[property] = convert(cell);
    }
    return properties;
  };
}
