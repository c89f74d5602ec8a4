import type { Entity } from "../graph/Entity.ts";
import type { Language } from "../graph/Language.ts";
import type { EntityFieldsFragment, NameType } from "./generated/graphql.ts";
import { toLanguage } from "./languageCodes.ts";

type Names = EntityFieldsFragment["names"];

export function toEntity(fields: EntityFieldsFragment): Entity {
  const { id, kind, form, dataset, collective, names, begin, end, degree } = fields;
  return {
    id,
    kind,
    form,
    dataset,
    collective,
    names: Object.fromEntries(
      ofType(names, "PRIMARY").map(({ text, language }) => [toLanguage(language), text]),
    ),
    abbreviations: groupByLanguage(ofType(names, "ABBREVIATION")),
    otherNames: groupByLanguage(ofType(names, "OTHER")),
    datedNames: ofType(names, "DATED").map(({ text, language, from, until }) => ({
      text,
      language: toLanguage(language),
      from,
      until,
    })),
    begin,
    end,
    degree,
  };
}

function ofType(names: Names, type: NameType): Names {
  return names.filter((name) => name.type === type);
}

function groupByLanguage(names: Names): Partial<Record<Language, readonly string[]>> {
  const groups: Partial<Record<Language, readonly string[]>> = {};
  for (const { text, language } of names) {
    const key = toLanguage(language);
    groups[key] = [...(groups[key] ?? []), text];
  }
  return groups;
}
