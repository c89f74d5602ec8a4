import { tokenise } from "../../language/tokenise.ts";
import type { Grammar } from "../grammar/Cue.ts";

/** Where a sentence falls apart: a stop within a number or an abbreviation is none. */
const SEPARATOR = /\s*(?:[,;:!?…()]|\.(?=\s|$)|\s[-–—](?=\s))\s*/u;
/** What follows says once more what went before. */
const RESTATEMENT = /[\s,(–—-]+(?:i\.?\s?e\.?|that is to say|то есть|т\.\s?е\.|яғни)[\s,]+/iu;

/** What a clause asks, without the words to the hearer that it begins with; nothing if it is only such words. */
function toPlainClause(clause: string, { courtesy }: Grammar, isAskedElsewhere: boolean): string {
  if (!courtesy.words.test(clause)) return clause;
  if (!courtesy.asks.test(clause)) return courtesy.lists.test(clause) && !isAskedElsewhere ? clause : "";
  const begin = courtesy.begins?.exec(clause);
  if (!begin || !courtesy.words.test(clause.slice(0, begin.index))) return clause;
  return clause.slice(begin.index);
}

/** Words to the hearer may follow each other: "білгім келеді, түсіндіріп берсеңіз". */
function withoutEnds(text: string, ends: RegExp | undefined): string {
  const cut = ends === undefined ? text : text.replace(ends, "");
  return cut === text ? text : withoutEnds(cut, ends);
}

function toPlain(text: string, grammar: Grammar): string {
  const { courtesy } = grammar;
  const bare = text.replace(/[\s.!?…]+$/u, "");
  const cut = withoutEnds(bare, courtesy.ends);
  const isListLost = cut !== bare && !courtesy.asks.test(cut) && !courtesy.lists.test(cut);
  const parts = cut.split(SEPARATOR);
  const clauses = parts
    .map((clause) => {
      const isAskedElsewhere = parts.some((other) => other !== clause && courtesy.asks.test(other));
      return toPlainClause(clause, grammar, isAskedElsewhere).trim();
    })
    .filter((clause) => clause !== "");
  const plain = clauses.join(", ");
  return isListLost && plain !== "" ? `${plain} ${courtesy.list}` : plain;
}

/**
 * What a question that can't be read may come down to without words to the hearer – "I was wondering who governs ISO",
 * "Извините, где бюро?" – and without saying the same twice: the likeliest first.
 */
export function withoutCourtesy(text: string, grammars: readonly Grammar[]): string[] {
  const plain = grammars.map((grammar) => toPlain(text, grammar));
  const shortest = plain.toSorted((one, other) => one.length - other.length);
  const parts = [text, ...plain].flatMap((one) => one.split(RESTATEMENT));
  const byWords = new Map<string, string>();
  for (const one of [...shortest, ...parts])
    if (!byWords.has(toWords(one))) byWords.set(toWords(one), one.trim());
  byWords.delete("");
  byWords.delete(toWords(text));
  return [...byWords.values()];
}

function toWords(text: string): string {
  return tokenise(text)
    .map((token) => token.text)
    .join(" ");
}
