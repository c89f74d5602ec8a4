import { matchWord } from "../../../language/matchWord.ts";
import type { Plan } from "../../Plan.ts";
import type { LanguageLexicon, Phrase } from "../../lexicon/Lexicon.ts";
import { isGrammarWord, isSilentWord } from "../../lexicon/isSilentWord.ts";
import type { Frame, Part, PartOf, PropertySense } from "../Frame.ts";
import { toOperandSet } from "../operands.ts";

/**
 * What is claimed under a name that is said apart: "Why was X developed" asks for what is called "why developed". A date whose name is said with a verb and another name: "When did ISO recognize X" asks for what is called "recognized
 * by ISO". All of its words stand in the question, and one entity is left.
 */
export function findTold(frame: Frame, ...types: readonly PropertySense["valueType"][]): Plan | undefined {
  const { entities, relations, properties, lexicon } = frame;
  if (
    entities.length < (types.includes("text") ? 1 : 2) ||
    entities.length > 2 ||
    relations.length > 1 ||
    relations.length + properties.length === 0
  )
    return undefined;
  for (const phrase of listNames(lexicon)) {
    const names = phrase.senses.flatMap((sense) =>
      sense.role === "property" && types.includes(sense.valueType) ? [sense.name] : [],
    );
    if (names.length === 0) continue;
    const left = leaveUnsaid(frame, phrase);
    if (left !== undefined)
      return { operation: "claims", set: toOperandSet(left), properties: [...new Set(names)] };
  }
  return undefined;
}

const named = new WeakMap<LanguageLexicon, readonly Phrase[]>();

/** The names of properties that can stand apart: those of several words. */
function listNames(lexicon: LanguageLexicon): readonly Phrase[] {
  const known =
    named.get(lexicon) ??
    lexicon.phrases.filter(
      ({ words, senses }) => words.length > 1 && senses.some(({ role }) => role === "property"),
    );
  named.set(lexicon, known);
  return known;
}

/** A form further from its base is another word. */
const MOST_FORM_COST = 6;

/** The one entity of two that a phrase leaves over when all of its words are found in a question. */
function leaveUnsaid(frame: Frame, { words }: Phrase): PartOf<"entity"> | undefined {
  const [relation] = frame.relations;
  const content = words.filter(({ folded }) => !isSilentWord(frame.lexicon, folded));
  // "What is behind" has nothing to tell it by where "behind" says nothing.
  if (content.every(({ folded }) => isGrammarWord(frame.lexicon, folded))) return undefined;
  const found = content.map((word) =>
    frame.question.words.findIndex(
      (typed) =>
        (matchWord(typed.typed, word, { mayStart: false, maySlip: false })?.cost ?? Infinity) <
          MOST_FORM_COST || [...typed.verbKeys(frame.language)].some((key) => word.verbBases.has(key)),
    ),
  );
  if (content.length < 2 || found.includes(-1)) return undefined;
  const isSaid = (part: Part) => found.some((place) => place >= part.start && place < part.end);
  // "With what aim was X issued" is more than "what was X issued for".
  const isWholeSaid = ({ start, end }: Part) =>
    frame.question.words
      .slice(start, end)
      .every(
        ({ typed }, index) => found.includes(start + index) || isSilentWord(frame.lexicon, typed.folded),
      );
  const left = frame.entities.filter((entity) => !isSaid(entity));
  const isWhole = (relation === undefined || isSaid(relation)) && frame.properties.every(isWholeSaid);
  return left.length === 1 && isWhole ? left[0] : undefined;
}
