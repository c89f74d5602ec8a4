import type { DatedName } from "../../graph/datedNames.ts";
import { splitList } from "../format/splitList.ts";
import { decimal, partialDate } from "../format/columns.ts";
import { languages } from "../format/languages.ts";
import { claims, properties, type Row } from "../format/tables.ts";
import { quote } from "../problems.ts";
import type { Line } from "../read/readTable.ts";
import { checkedRows, fault, type Validation } from "./checkedRows.ts";
import { checkPeriod } from "./checkPeriod.ts";
import { createIdIndex } from "./createIdIndex.ts";
import type { RelationReferences } from "./validateRelations.ts";

type ClaimLine = Line<typeof claims>;

function isTranslated({ row }: ClaimLine): boolean {
  return languages.some((language) => row[`value_${language}`] !== "");
}

function checkText(validation: Validation, line: ClaimLine): void {
  if (line.row.value !== "")
    fault(
      validation,
      line,
      "value: the property holds text – leave it empty and write value_en, value_ru or value_kk",
    );
  if (!isTranslated(line))
    fault(
      validation,
      line,
      "value: is empty in every language – fill in at least one of value_en, value_ru and value_kk",
    );
}

function checkCanonical(validation: Validation, line: ClaimLine, valueType: string): void {
  const { value } = line.row;
  const column = valueType === "date" ? partialDate : decimal;
  if (value === "") fault(validation, line, `value: is empty – write ${column.expects}`);
  else if (!column.accepts(value))
    fault(
      validation,
      line,
      `value: ${quote(value)} does not fit the value type ${valueType} – write ${column.expects}`,
    );
  if (isTranslated(line))
    fault(
      validation,
      line,
      `value: a ${valueType} needs no translation – leave value_en, value_ru and value_kk empty`,
    );
}

/** A name of all times is one of the entity's own. */
function checkNameTime(validation: Validation, line: ClaimLine): void {
  const { from, until } = line.row;
  if (from === "" && until === "")
    fault(
      validation,
      line,
      "from: a name needs the time of its use – write from, until or both, or write the name in entities.csv",
    );
}

function checkValue(validation: Validation, line: ClaimLine, valueType: string): void {
  if (valueType === "text" || valueType === "name") checkText(validation, line);
  else checkCanonical(validation, line, valueType);
  if (valueType === "name") checkNameTime(validation, line);
  if (line.row.unit !== "" && valueType !== "number" && valueType !== "percent")
    fault(validation, line, `unit: a ${valueType} has no unit – leave it empty`);
}

function toDatedNames(row: Row<typeof claims>): DatedName[] {
  const time = { from: row.from || null, until: row.until || null };
  const texts = [
    { language: "EN", text: row.value_en },
    { language: "RU", text: row.value_ru },
    { language: "KK", text: row.value_kk },
  ] as const;
  return texts.filter(({ text }) => text !== "").map((name) => ({ ...name, ...time }));
}

/**
 * Reads and checks the claims.
 * @returns the names that claims say entities had for some time, by the ids of the entities; few have any
 */
export async function validateClaims(
  validation: Validation,
  { vocabulary, entities, passages }: RelationReferences,
): Promise<ReadonlyMap<string, readonly DatedName[]>> {
  const ids = createIdIndex(validation, claims.name);
  const datedNames = new Map<string, DatedName[]>();
  for await (const line of checkedRows(validation, claims)) {
    const { id, entity, property, unit, from, until, rank, citations } = line.row;
    ids.add(id, line);
    entities.ids.expect([entity], "entity", line);
    const valueType = vocabulary.properties.get(property);
    if (valueType !== undefined) checkValue(validation, line, valueType);
    else if (!validation.problems.hasLost(properties.name))
      fault(
        validation,
        line,
        `property: ${quote(property)} is not in properties.csv – correct it or add its row there`,
      );
    if (unit !== "") vocabulary.units.expect([unit], "unit", line);
    checkPeriod(validation, line, { begin: ["from", from], end: ["until", until] });
    passages.expect(splitList(citations), "citations", line);
    if (valueType === "name" && rank !== "deprecated")
      datedNames.set(entity, [...(datedNames.get(entity) ?? []), ...toDatedNames(line.row)]);
  }
  return datedNames;
}
