import {
  type Column,
  curie,
  flag,
  identifier,
  listOf,
  offset,
  oneOf,
  ordinal,
  partialDate,
  qualifier,
  reference,
  relativePath,
  required,
  selection,
  upperSnake,
  verb,
  verbatim,
  webAddress,
  weight,
  wikidataId,
  words,
} from "./columns.ts";
import { kindLabels } from "./kinds.ts";
import { inLanguages, languages } from "./languages.ts";

/** One CSV file of a dataset: `<name>.csv`, or the same compressed as `<name>.csv.gz`. */
export interface Table<Name extends string = string> {
  readonly name: string;
  readonly isOptional: boolean;
  readonly columns: Readonly<Record<Name, Column>>;
}

/** The cells of one row by column; empty where a value is absent. */
export type Row<AnyTable> = AnyTable extends Table<infer Name> ? Readonly<Record<Name, string>> : never;

/** The columns of a table by name. */
export function listColumns<Name extends string>(table: Table<Name>): [Name, Column][];
export function listColumns(table: Table): [string, Column][] {
  return Object.entries(table.columns);
}

/** A row of cells in the order of `header`, which holds every column of the table; what is missing is empty. */
export function toRow<Name extends string>(
  table: Table<Name>,
  header: readonly string[],
  cells: readonly string[],
): Row<Table<Name>>;
export function toRow(
  _table: Table,
  header: readonly string[],
  cells: readonly string[],
): Record<string, string> {
  const row: Record<string, string> = {};
  for (let index = 0; index < header.length; index += 1) row[header[index] ?? ""] = cells[index] ?? "";
  return row;
}

function table<Name extends string>(name: string, columns: Record<Name, Column>): Table<Name> {
  return { name, isOptional: false, columns };
}

function optionalTable<Name extends string>(name: string, columns: Record<Name, Column>): Table<Name> {
  return { name, isOptional: true, columns };
}

const kind = oneOf(Object.keys(kindLabels));
const citations = listOf(reference);

export const kindsAndForms = table("kinds-and-forms", {
  kind: required(kind),
  form: identifier,
  ...inLanguages("label", words),
  ...inLanguages("plural", words),
  ...inLanguages("words", listOf(words)),
});

export const relationTypes = table("relation-types", {
  type: required(upperSnake),
  from_kinds: listOf(kind),
  to_kinds: listOf(kind),
  ...inLanguages("label", words),
  ...inLanguages("inverse", words),
  ...inLanguages("meaning", words),
  superior: oneOf(["from", "to"]),
  weight: required(weight),
  ...inLanguages("verbs", listOf(verb)),
  term: curie,
});

/** A `name` is a text: what an entity is called while the claim holds. */
const valueTypes = ["number", "date", "percent", "text", "name"] as const;

export const properties = table("properties", {
  property: required(identifier),
  value_type: required(oneOf(valueTypes)),
  ...inLanguages("label", words),
  ...inLanguages("meaning", words),
  ...inLanguages("words", listOf(words)),
});

export const units = table("units", { unit: required(identifier), ...inLanguages("label", words) });

/** What the words of qualifiers and the names of rules are called in each language, as relations write them. */
export const phrases = optionalTable("phrases", { phrase: required(words), ...inLanguages("label", words) });

export const sources = table("sources", {
  id: required(identifier),
  title: required(words),
  author: words,
  publisher: words,
  language: required(oneOf(languages)),
  date: partialDate,
  address: webAddress,
  licence: words,
  standing: required(oneOf(["published", "unknown"])),
  file: relativePath,
});

export const passages = table("passages", {
  id: required(identifier),
  source: required(reference),
  ordinal: required(ordinal),
  start: offset,
  end: offset,
  text: required(verbatim),
  ...inLanguages("translation", verbatim),
  remark: oneOf(["general"]),
});

export const entities = table("entities", {
  id: required(identifier),
  kind: required(kind),
  form: reference,
  collective: flag,
  ...inLanguages("name", words),
  ...inLanguages("abbreviations", listOf(words)),
  ...inLanguages("other_names", listOf(words)),
  ...inLanguages("description", words),
  begin: partialDate,
  end: partialDate,
  homepage: webAddress,
  wikidata: wikidataId,
  citations,
});

export const relations = table("relations", {
  id: required(identifier),
  type: required(reference),
  from: required(reference),
  to: required(reference),
  begin: partialDate,
  end: partialDate,
  qualifiers: listOf(qualifier),
  basis: required(oneOf(["stated", "derived"])),
  rule: words,
  citations,
});

export const claims = table("claims", {
  id: required(identifier),
  entity: required(reference),
  property: required(reference),
  value: words,
  ...inLanguages("value", words),
  unit: reference,
  comparator: required(oneOf(["=", "≈", "≥", "≤", ">", "<"])),
  from: partialDate,
  until: partialDate,
  rank: required(oneOf(["preferred", "normal", "deprecated"])),
  citations,
});

export const sameAs = optionalTable("same-as", { id: required(reference), same_as: required(reference) });

export const examples = optionalTable("examples", {
  id: required(identifier),
  ...inLanguages("question", words),
  show: required(listOf(reference)),
  select: selection,
  layout: oneOf(["chart", "force", "concentric", "timeline"]),
});

/** Every table, in the order in which one refers to another. */
export const tables: readonly Table[] = [
  kindsAndForms,
  relationTypes,
  properties,
  units,
  phrases,
  sources,
  passages,
  entities,
  relations,
  claims,
  sameAs,
  examples,
];
