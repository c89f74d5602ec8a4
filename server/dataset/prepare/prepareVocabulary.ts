import { kindsAndForms, phrases, properties, relationTypes, type Row, units } from "../format/tables.ts";
import { createConverter, type Properties } from "./toProperties.ts";

/** A word of the vocabulary as `writeVocabulary` takes it. */
export interface PreparedWord {
  /** Unique among all words, such as `relation-type:GOVERNS`. */
  readonly id: string;
  readonly label: "Kind" | "Form" | "RelationType" | "Property" | "Unit" | "Phrase";
  readonly properties: Properties;
}

const toKindProperties = createConverter(kindsAndForms, ["kind", "form"]);
const toRelationTypeProperties = createConverter(relationTypes, ["type"]);
const toPropertyProperties = createConverter(properties, ["property"]);
const toUnitProperties = createConverter(units, ["unit"]);
const toPhraseProperties = createConverter(phrases, ["phrase"]);

export function prepareKindOrForm(row: Row<typeof kindsAndForms>): PreparedWord {
  const { kind, form } = row;
  const rest = toKindProperties(row);
  return form === ""
    ? { id: `kind:${kind}`, label: "Kind", properties: { ...rest, name: kind } }
    : { id: `form:${kind}/${form}`, label: "Form", properties: { ...rest, kind, name: form } };
}

export function prepareRelationType(row: Row<typeof relationTypes>): PreparedWord {
  const { type } = row;
  return {
    id: `relation-type:${type}`,
    label: "RelationType",
    properties: { ...toRelationTypeProperties(row), name: type },
  };
}

export function prepareProperty(row: Row<typeof properties>): PreparedWord {
  const { property } = row;
  return {
    id: `property:${property}`,
    label: "Property",
    properties: { ...toPropertyProperties(row), name: property },
  };
}

export function prepareUnit(row: Row<typeof units>): PreparedWord {
  const { unit } = row;
  return { id: `unit:${unit}`, label: "Unit", properties: { ...toUnitProperties(row), name: unit } };
}

export function preparePhrase(row: Row<typeof phrases>): PreparedWord {
  const { phrase } = row;
  return {
    id: `phrase:${phrase}`,
    label: "Phrase",
    properties: { ...toPhraseProperties(row), name: phrase },
  };
}
