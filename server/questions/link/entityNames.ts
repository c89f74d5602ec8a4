import type { z } from "zod";
import { createNameAnalyser } from "../../language/createNameAnalyser.ts";
import type { EntityName, NameLanguage } from "../../language/EntityNames.ts";
import { defineQuery } from "../../neo4j/defineQuery.ts";
import { entityRow } from "../../explore/rows.ts";
import type { EntitySense } from "./Item.ts";
import type { Question, QuestionWord } from "./Question.ts";
import { toNameCase } from "./toNameCase.ts";

const nameRow = entityRow.pick({
  id: true,
  kind: true,
  degree: true,
  nameEn: true,
  nameRu: true,
  nameKk: true,
  abbreviationsEn: true,
  abbreviationsRu: true,
  abbreviationsKk: true,
  otherNamesEn: true,
  otherNamesRu: true,
  otherNamesKk: true,
});
/** An entity with all its names. */
export type NamedEntity = z.infer<typeof nameRow>;

/** The entities that a Lucene query over the search index finds, best first. */
export const searchNames = defineQuery<{ text: string; limit: number }>()("queries/searchNames", nameRow);

/** Words of a question, from `start` to before `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words of names, remembered. */
export const analyse = createNameAnalyser(20_000);

/** A name that words of a question stand for. */
export interface Match {
  readonly name: EntityName;
  readonly cost: number;
  readonly span: Span;
}

/** What words of a question that are a name stand for. */
export function toSense(question: Question, entity: NamedEntity, { name, cost, span }: Match): EntitySense {
  const words = question.words.slice(span.start, span.end);
  const caseIn = (language: NameLanguage) =>
    toNameCase(words, analyse(name.text, name.language), { language, nameText: name.text });
  return {
    role: "entity",
    id: entity.id,
    kind: entity.kind,
    name: name.text,
    nameType: name.type,
    cases: { en: caseIn("en"), ru: caseIn("ru"), kk: caseIn("kk") },
    cost,
  };
}

const MOST_TERMS = 200;

/** A Lucene query for the entities that have any of some words in a name; empty where there is no word. */
export function toTerms(words: readonly QuestionWord[]): string {
  const terms = words.flatMap(({ typed }) => [typed.folded, ...typed.keys, ...typed.bases.keys()]);
  const kept = [...new Set(terms)].filter((term) => term !== "").slice(0, MOST_TERMS);
  return kept.length === 0 ? "" : `searchTerms:(${kept.join(" ")})`;
}
