import type { Claim } from "../../../client/graph/Evidence.ts";

/** What a case is about; the value is the same in all languages. */
export interface ClaimParticulars extends Partial<Omit<Claim, "values" | "citations">> {
  readonly value?: string;
  readonly sources?: readonly string[];
}

/** A number of the source `a`, without a date, but for what the case is about. */
export function claim({ value = "15", sources = ["a"], ...particulars }: ClaimParticulars): Claim {
  return {
    id: `${value} of ${sources.join()}`,
    property: "countries",
    propertyLabels: { kk: "елдер", ru: "страны", en: "countries" },
    valueType: "NUMBER",
    values: { kk: value, ru: value, en: value },
    unit: null,
    unitLabels: { kk: null, ru: null, en: null },
    comparator: "EQUAL",
    from: null,
    until: null,
    rank: "NORMAL",
    ...particulars,
    citations: sources.map((id) => ({
      id: `passage of ${id}`,
      text: value,
      language: "en",
      ordinal: 1,
      translations: {},
      source: {
        id,
        title: id,
        author: null,
        publisher: null,
        language: "en",
        date: null,
        address: null,
        licence: null,
        standing: "PUBLISHED",
      },
    })),
  };
}
