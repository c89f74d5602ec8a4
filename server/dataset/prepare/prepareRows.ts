import { type DatedName, formatDatedName } from "../../graph/datedNames.ts";
import { readDayRange } from "../../graph/dates.ts";
import { toSearchKeys } from "../../language/toSearchKeys.ts";
import { isKind, kindLabels } from "../format/kinds.ts";
import { splitList } from "../format/splitList.ts";
import { claims, entities, examples, passages, relations, type Row, sources } from "../format/tables.ts";
import { keepText } from "../read/keepText.ts";
import { createConverter, type Properties, type PropertyValue } from "./toProperties.ts";

/** What preparing a row needs to know of the whole dataset. */
export interface Preparation {
  readonly dataset: string;
  /** The mark of this content, put on every node: what has another one at the end of a load was not in the folder. */
  readonly load: string;
  readonly degreeOf: (entity: string) => number;
  readonly datedNamesOf: (entity: string) => readonly DatedName[];
  /** Entities that are joined to one of another dataset, by their id here. */
  readonly joins: ReadonlyMap<string, { readonly id: string }>;
}

/** A row as the statement that writes its table takes it; undefined for a row that makes nothing. */
export type Prepared = Readonly<Record<string, PropertyValue | Properties>> | undefined;

const toSourceProperties = createConverter(sources);
const toPassageProperties = createConverter(passages);
const toEntityProperties = createConverter(entities);
const toRelationProperties = createConverter(relations, ["type", "from", "to"]);
const toClaimProperties = createConverter(claims);
const toExampleProperties = createConverter(examples);

/** The id under which an entity stands in the graph: another one where it is joined. */
function resolve({ joins }: Preparation, entity: string): string {
  return joins.get(entity)?.id ?? entity;
}

function mark({ dataset, load }: Preparation): Properties {
  return { dataset, load };
}

function toValidity(begin: string, end: string): Properties {
  const { validFrom, validUntil } = readDayRange(begin, end);
  return { validFrom: BigInt(validFrom), validUntil: BigInt(validUntil) };
}

/** Most rows of a large dataset have no dates. */
const always = toValidity("", "");

/** Adds to properties in place: there are many rows, and a copy of each costs more than the rest of preparing it. */
function addValidity(
  properties: Record<string, PropertyValue>,
  { begin, end }: { readonly begin: string; readonly end: string },
): Record<string, PropertyValue> {
  return Object.assign(properties, begin === "" && end === "" ? always : toValidity(begin, end));
}

/** Names are remembered beyond their row. */
function keepTexts(properties: Properties): Properties {
  const kept: Record<string, PropertyValue> = {};
  for (const [name, value] of Object.entries(properties))
    if (typeof value === "string") kept[name] = keepText(value);
    else kept[name] = Array.isArray(value) ? value.map(keepText) : value;
  return kept;
}

export function prepareSource(row: Row<typeof sources>, preparation: Preparation): Prepared {
  return { properties: { ...toSourceProperties(row), ...mark(preparation) } };
}

export function preparePassage(row: Row<typeof passages>, preparation: Preparation): Prepared {
  return { properties: { ...toPassageProperties(row), ...mark(preparation) } };
}

/** An entity that is joined to one of another dataset makes no node of its own. */
export function prepareEntity(row: Row<typeof entities>, preparation: Preparation): Prepared {
  if (!isKind(row.kind)) throw new Error(`${row.id} has the unknown kind ${row.kind}`);
  if (preparation.joins.has(row.id)) return undefined;
  const properties = toEntityProperties(row);
  const datedNames = preparation.datedNamesOf(row.id);
  for (const [name, keys] of Object.entries(toSearchKeys({ ...keepTexts(properties), datedNames })))
    if (keys.length > 0) properties[name] = keys;
  if (datedNames.length > 0) {
    properties["datedNames"] = datedNames.map(formatDatedName);
    properties["hasDatedNames"] = true;
  }
  addValidity(properties, row);
  Object.assign(properties, mark(preparation));
  properties["degree"] = BigInt(preparation.degreeOf(row.id));
  return { label: kindLabels[row.kind], properties };
}

export function prepareRelation(row: Row<typeof relations>, preparation: Preparation): Prepared {
  const properties = addValidity(toRelationProperties(row), row);
  properties["dataset"] = preparation.dataset;
  return {
    type: row.type,
    from: resolve(preparation, row.from),
    to: resolve(preparation, row.to),
    properties,
  };
}

export function prepareClaim(row: Row<typeof claims>, preparation: Preparation): Prepared {
  return {
    properties: { ...toClaimProperties(row), ...mark(preparation), entity: resolve(preparation, row.entity) },
  };
}

export function prepareExample(
  row: Row<typeof examples>,
  preparation: Preparation,
  ordinal: number,
): Prepared {
  const [what, selected] = row.select.split(":");
  const select =
    what === "entity" && selected !== undefined ? `entity:${resolve(preparation, selected)}` : row.select;
  return {
    properties: {
      ...toExampleProperties({ ...row, select }),
      ...mark(preparation),
      ordinal: BigInt(ordinal),
      show: splitList(row.show).map((id) => resolve(preparation, id)),
    },
  };
}
