import type { Period } from "../../Plan.ts";
import type { Cue } from "../../grammar/Cue.ts";
import { grammars } from "../../lexicon/createLexicon.ts";
import type { Frame, PartOf, PropertySense } from "../Frame.ts";

/** Words that one shape alone reads; `price` none. */
const operators: ReadonlySet<Cue> = new Set([
  "connected",
  "common",
  "impact",
  "changed",
  "meaning",
  "older",
  "younger",
  "larger",
  "smaller",
  "most",
  "fewest",
  "first",
  "last",
  "describe",
  "price",
]);

export const askers: readonly Cue[] = ["who", "whom", "what", "which", "where", "list"];

export function isOnly({ cues }: Frame, ...allowed: readonly Cue[]): boolean {
  return [...cues].every((cue) => !operators.has(cue) || allowed.includes(cue));
}

export function hasAny({ cues }: Frame, ...some: readonly Cue[]): boolean {
  return some.some((cue) => cues.has(cue));
}

export function isBare({ relations, classes, properties, dates }: Frame): boolean {
  return relations.length === 0 && classes.length === 0 && properties.length === 0 && dates.length === 0;
}

export function toPeriod({ dates, cues }: Frame): Period | undefined {
  const [one, other] = dates.map(({ period }) => period);
  if (one === undefined) return undefined;
  if (other !== undefined)
    return one.from <= other.from
      ? { from: one.from, until: other.until }
      : { from: other.from, until: one.until };
  if (cues.has("before")) return { from: "0001", until: one.until };
  return cues.has("after") ? { from: one.from, until: "9999" } : one;
}

export const namesOf = (part: PartOf<"property">, ...types: readonly PropertySense["valueType"][]) =>
  part.senses.filter(({ valueType }) => types.includes(valueType)).map(({ name }) => name);

export function idsOf({ entities }: Frame): string[] {
  return [...new Set(entities.map(({ entity }) => entity.id))];
}

/** Whether a reason is asked for by a word that no property of the frame stands for: "неге" is "to what" as well. */
export function asksWhy(frame: Frame): boolean {
  const { question, language, properties, relations, entities, classes, unverified } = frame;
  const { why, whereto } = grammars[language].asking;
  // With both ends of a verb given, it asks for neither.
  const verbs = entities.length + classes.length + unverified.length < 2 ? relations : [];
  return question.words.some(({ token }, place) => {
    if (!why.test(token.text) || properties.some(({ start, end }) => start <= place && place < end))
      return false;
    // "Неге бағытталған": what something is directed at.
    const isFollowed = [...properties, ...verbs].some(({ start }) => start === place + 1);
    return !(isFollowed && whereto?.test(token.text) === true);
  });
}
