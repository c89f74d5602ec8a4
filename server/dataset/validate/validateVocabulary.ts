import { splitList } from "../format/splitList.ts";
import { isKind, type Kind } from "../format/kinds.ts";
import { kindsAndForms, phrases, properties, relationTypes, type Row, units } from "../format/tables.ts";
import { quote } from "../problems.ts";
import { checkedRows, fault, type Place, type Validation } from "./checkedRows.ts";
import { createIdIndex, type IdIndex } from "./createIdIndex.ts";
import { expectLanguage } from "./expectLanguage.ts";

/** What a relation type demands of the relations that have it. */
export interface RelationTypeRule {
  /** Empty where any kind is allowed. */
  readonly fromKinds: readonly string[];
  readonly toKinds: readonly string[];
  readonly isHierarchical: boolean;
}

/** What the words of a dataset allow. */
export interface Vocabulary {
  readonly kinds: ReadonlySet<Kind>;
  readonly forms: ReadonlyMap<string, readonly string[]>;
  readonly relationTypes: ReadonlyMap<string, RelationTypeRule>;
  /** Value type by property. */
  readonly properties: ReadonlyMap<string, string>;
  readonly units: IdIndex;
}

/** Types of relationships that the graph itself uses (cypher/README.md). */
const reservedTypes = new Set(["HAS_CLAIM", "FROM_SOURCE"]);

async function validateKindsAndForms(validation: Validation): Promise<Pick<Vocabulary, "kinds" | "forms">> {
  const ids = createIdIndex(validation, kindsAndForms.name);
  const kinds = new Set<Kind>();
  const forms = new Map<string, string[]>();
  for await (const line of checkedRows(validation, kindsAndForms)) {
    const { kind, form } = line.row;
    ids.add(form === "" ? kind : `${kind} ${form}`, line);
    expectLanguage(validation, line, "label");
    if (form === "" && isKind(kind)) kinds.add(kind);
    forms.set(kind, [...(forms.get(kind) ?? []), form]);
  }
  return { kinds, forms };
}

function toRule(row: Row<typeof relationTypes>): RelationTypeRule {
  return {
    fromKinds: splitList(row.from_kinds).filter(isKind),
    toKinds: splitList(row.to_kinds).filter(isKind),
    isHierarchical: row.superior !== "",
  };
}

async function validateRelationTypes(validation: Validation): Promise<Vocabulary["relationTypes"]> {
  const ids = createIdIndex(validation, relationTypes.name);
  const rules = new Map<string, RelationTypeRule>();
  for await (const line of checkedRows(validation, relationTypes)) {
    const { type } = line.row;
    if (reservedTypes.has(type))
      fault(validation, line, `type: ${type} is a type that the graph uses itself – choose another name`);
    if (ids.add(type, line) !== undefined) rules.set(type, toRule(line.row));
    expectLanguage(validation, line, "label");
    expectLanguage(validation, line, "inverse");
  }
  return rules;
}

async function validateProperties(validation: Validation): Promise<Vocabulary["properties"]> {
  const ids = createIdIndex(validation, properties.name);
  const valueTypes = new Map<string, string>();
  for await (const line of checkedRows(validation, properties)) {
    ids.add(line.row.property, line);
    expectLanguage(validation, line, "label");
    valueTypes.set(line.row.property, line.row.value_type);
  }
  return valueTypes;
}

async function validateUnits(validation: Validation): Promise<IdIndex> {
  const ids = createIdIndex(validation, units.name);
  for await (const line of checkedRows(validation, units)) {
    ids.add(line.row.unit, line);
    expectLanguage(validation, line, "label");
  }
  return ids;
}

async function validatePhrases(validation: Validation): Promise<void> {
  const ids = createIdIndex(validation, phrases.name);
  for await (const line of checkedRows(validation, phrases)) {
    ids.add(line.row.phrase, line);
    expectLanguage(validation, line, "label");
  }
}

/** Reads and checks the tables of words: kinds and forms, relation types, properties, units, phrases. */
export async function validateVocabulary(validation: Validation): Promise<Vocabulary> {
  await validatePhrases(validation);
  return {
    ...(await validateKindsAndForms(validation)),
    relationTypes: await validateRelationTypes(validation),
    properties: await validateProperties(validation),
    units: await validateUnits(validation),
  };
}

/** A problem where a kind has no row of its own, or a form none in its kind. */
export function expectForm(
  validation: Validation,
  place: Place,
  {
    kind,
    form,
    vocabulary,
  }: { readonly kind: string; readonly form: string; readonly vocabulary: Vocabulary },
): void {
  if (!isKind(kind) || validation.problems.hasLost(kindsAndForms.name)) return;
  if (!vocabulary.kinds.has(kind))
    fault(
      validation,
      place,
      `kind: ${kind} has no row with an empty form in kinds-and-forms.csv – add one with its label`,
    );
  const forms = (vocabulary.forms.get(kind) ?? []).filter((other) => other !== "");
  if (form !== "" && !forms.includes(form))
    fault(
      validation,
      place,
      `form: ${quote(form)} is no form of ${kind} – write one of ${forms.join(", ") || "(none)"}, or add it to kinds-and-forms.csv`,
    );
}
