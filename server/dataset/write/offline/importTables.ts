import type { ColumnType } from "../../format/columns.ts";
import {
  claims,
  entities,
  listColumns,
  passages,
  relations,
  type Row,
  sources,
  type Table,
} from "../../format/tables.ts";
import {
  type Preparation,
  type Prepared,
  prepareClaim,
  prepareEntity,
  preparePassage,
  prepareRelation,
  prepareSource,
} from "../../prepare/prepareRows.ts";
import { type Properties, type PropertyValue, toPropertyName } from "../../prepare/toProperties.ts";

/** Separates the items of a list; no cell of a dataset may hold it. */
export const ITEM_SEPARATOR = "\u001F";
/** The same as Neo4j's import is told it. */
export const ITEM_SEPARATOR_CODE = "U+001F";

/** A property of a node or relationship with its type in the language of Neo4j's import. */
interface Field {
  readonly property: string;
  readonly type: string;
}

/** A file of relationships that hang a table's nodes on others. */
interface Hanging {
  readonly file: string;
  readonly header: string;
  readonly toCells: (properties: Properties) => readonly (PropertyValue | undefined)[];
}

/** A prepared row in its parts. */
interface Parts {
  readonly properties: Properties;
  /** What stands before the properties. */
  readonly head: readonly PropertyValue[];
}

/** How a table is written for Neo4j's import. */
export interface ImportTable<Name extends string = string> {
  readonly table: Table<Name>;
  readonly file: string;
  readonly what: "nodes" | "relationships";
  /** The columns before the properties. */
  readonly head: readonly string[];
  readonly fields: readonly Field[];
  readonly hanging?: Hanging;
  readonly prepare: (row: Row<Table<Name>>, preparation: Preparation) => Parts | undefined;
}

const typesOfColumns: Readonly<Record<ColumnType, string>> = {
  text: "string",
  list: "string[]",
  integer: "long",
  number: "double",
  flag: "boolean",
};

const lists = [
  "datedNames",
  "searchTerms",
  "searchAbbreviations",
  "searchNames",
  "searchOtherNames",
  "searchStarts",
  "searchOtherStarts",
].map((property) => ({ property, type: "string[]" }));
const nameMark = { property: "hasDatedNames", type: "boolean" };
const marks = [
  { property: "dataset", type: "string" },
  { property: "load", type: "string" },
];
const days = [
  { property: "validFrom", type: "long" },
  { property: "validUntil", type: "long" },
];

function toFields<Name extends string>(
  table: Table<Name>,
  { without = [], more }: { readonly without?: readonly string[]; readonly more: readonly Field[] },
): Field[] {
  const own = listColumns(table)
    .filter(([name]) => !without.includes(name))
    .map(([name, { type }]) => ({ property: toPropertyName(name), type: typesOfColumns[type] }));
  return [...own, ...more];
}

function isProperties(value: PropertyValue | Properties | undefined): value is Properties {
  return typeof value === "object" && !Array.isArray(value);
}

/** @param names of what stands beside the properties in a prepared row, in the order of the head */
function toParts(prepared: Prepared, names: readonly string[], labels: readonly string[]): Parts | undefined {
  if (prepared === undefined) return undefined;
  const { properties } = prepared;
  if (!isProperties(properties)) throw new Error("A prepared row has no properties.");
  const head = names.map((name) => {
    const value = prepared[name];
    if (typeof value !== "string") throw new Error(`A prepared row has no ${name}.`);
    return value;
  });
  const label = [...labels, ...(head.length === 1 ? head : [])];
  return { properties, head: head.length > 1 ? head : [label] };
}

function define<Name extends string>(table: ImportTable<Name>): ImportTable<Name> {
  return table;
}

const importSources = define({
  table: sources,
  file: "sources.csv",
  what: "nodes",
  head: [":LABEL"],
  fields: toFields(sources, { more: marks }),
  prepare: (row, preparation) => toParts(prepareSource(row, preparation), [], ["Source"]),
});

const importPassages = define({
  table: passages,
  file: "passages.csv",
  what: "nodes",
  head: [":LABEL"],
  fields: toFields(passages, { more: marks }),
  hanging: {
    file: "from-source.csv",
    header: ":START_ID(passages),:END_ID(sources),:TYPE",
    toCells: ({ id, source }) => [id, source, "FROM_SOURCE"],
  },
  prepare: (row, preparation) => toParts(preparePassage(row, preparation), [], ["Passage"]),
});

const importEntities = define({
  table: entities,
  file: "entities.csv",
  what: "nodes",
  head: [":LABEL"],
  fields: toFields(entities, {
    more: [...lists, nameMark, ...days, ...marks, { property: "degree", type: "long" }],
  }),
  prepare: (row, preparation) => toParts(prepareEntity(row, preparation), ["label"], ["Entity"]),
});

const importClaims = define({
  table: claims,
  file: "claims.csv",
  what: "nodes",
  head: [":LABEL"],
  fields: toFields(claims, { more: marks }),
  hanging: {
    file: "has-claim.csv",
    header: ":START_ID(entities),:END_ID(claims),:TYPE",
    toCells: ({ id, entity }) => [entity, id, "HAS_CLAIM"],
  },
  prepare: (row, preparation) => toParts(prepareClaim(row, preparation), [], ["Claim"]),
});

const importRelations = define({
  table: relations,
  file: "relations.csv",
  what: "relationships",
  head: [":TYPE", ":START_ID(entities)", ":END_ID(entities)"],
  fields: toFields(relations, {
    without: ["type", "from", "to"],
    more: [...days, { property: "dataset", type: "string" }],
  }),
  prepare: (row, preparation) => toParts(prepareRelation(row, preparation), ["type", "from", "to"], []),
});

/** Writes one table; closes over the names of its columns, which differ from table to table. */
export type ForEachTable = <Name extends string>(table: ImportTable<Name>) => Promise<void>;

/** The tables that may be large; the rest of a dataset is written over Bolt. */
export async function forEachImportTable(work: ForEachTable): Promise<void> {
  await work(importSources);
  await work(importPassages);
  await work(importEntities);
  await work(importClaims);
  await work(importRelations);
}

/** The first line of a table's file. Ids of each table are a space of their own. */
export function toImportHeader({ table, head, fields, what }: ImportTable): string {
  const names = fields.map(({ property, type }) =>
    property === "id" && what === "nodes" ? `id:ID(${table.name})` : `${property}:${type}`,
  );
  return [...head, ...names].join(",");
}
