import { passagesOf } from "../../explore/passagesOf.ts";
import { requireEntity } from "../../explore/requireEntity.ts";
import { chooseText } from "../../graph/chooseText.ts";
import type { Resolvers } from "../generated/schema.ts";
import { lookUpPassages } from "./lookUpPassages.ts";

const comparators = {
  "=": "EQUAL",
  "≈": "ABOUT",
  "≥": "AT_LEAST",
  "≤": "AT_MOST",
  ">": "MORE_THAN",
  "<": "LESS_THAN",
} as const;
const ranks = { preferred: "PREFERRED", normal: "NORMAL", deprecated: "DEPRECATED" } as const;
const valueTypes = { number: "NUMBER", date: "DATE", percent: "PERCENT", text: "TEXT" } as const;
const standings = { published: "PUBLISHED", unknown: "UNKNOWN" } as const;

const translations = [
  { language: "EN", property: "translationEn" },
  { language: "RU", property: "translationRu" },
  { language: "KK", property: "translationKk" },
] as const;

export const evidenceResolvers = {
  Claim: {
    entity: ({ entityId }, _arguments, context) => requireEntity(context, "entity", entityId),
    property: ({ property }) => property.name,
    propertyLabel: ({ property }, { language }) =>
      chooseText(property, "label", language ?? "EN")?.text ?? property.name,
    valueType: ({ property }) => valueTypes[property.valueType],
    value: (claim, { language }) => claim.value ?? chooseText(claim, "value", language ?? "EN")?.text ?? "",
    unit: ({ unit }) => unit && unit.name,
    unitLabel: ({ unit }, { language }) =>
      unit && (chooseText(unit, "label", language ?? "EN")?.text ?? unit.name),
    comparator: ({ comparator }) => comparators[comparator],
    rank: ({ rank }) => ranks[rank],
    citations: (claim, _arguments, context) => lookUpPassages(claim, context),
  },
  Passage: {
    language: ({ source }) => source.language,
    translations: (passage) =>
      translations.flatMap(({ language, property }) => {
        const text = passage[property];
        return text === null ? [] : [{ language, text }];
      }),
  },
  Source: {
    standing: ({ standing }) => standings[standing],
    passages: (source, { first, after }, context) =>
      passagesOf(context, source, { first: first ?? 25, after }),
  },
  PassageConnection: { totalCount: ({ totalCount }) => totalCount() },
} satisfies Resolvers;
