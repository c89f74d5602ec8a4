import { matchWord } from "../../language/matchWord.ts";
import type { NameWord, TypedWord } from "../../language/analyseWord.ts";
import { createNameAnalyser } from "../../language/createNameAnalyser.ts";
import type { EntityName, NameLanguage } from "../../language/EntityNames.ts";
import type { NamedEntity } from "../../explore/findNamed.ts";
import type { EntitySense } from "./Item.ts";
import type { Question, QuestionWord } from "./Question.ts";
import { toNameCase } from "./toNameCase.ts";

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

/** A form further from its base is another word. */
const MOST_FORM_COST = 6;

/** What it costs to take a typed word for a form of a word of a name; undefined where it is none. */
export function findFormCost(typed: TypedWord, word: NameWord): number | undefined {
  const match = matchWord(typed, word, { mayStart: false, maySlip: false });
  return match === undefined || match.cost > MOST_FORM_COST ? undefined : match.cost;
}

/** More entities than this have a word in common: which of them is meant can't be told. */
export const MOST_CANDIDATES = 200;
