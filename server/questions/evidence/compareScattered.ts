import { grammars } from "../lexicon/createLexicon.ts";
import type { ScatteredName } from "../link/findScatteredNames.ts";
import type { Plan } from "../Plan.ts";
import type { Frame } from "../read/Frame.ts";
import { listCounts } from "../read/shapes/claimShapes.ts";
import { hasAny } from "../read/shapes/frameTests.ts";
import { listContent } from "./listContent.ts";

const comparing = ["older", "younger", "larger", "smaller", "most", "fewest", "first", "last"] as const;

/** The words of one name that the other doesn't share. */
function listOwn(one: ScatteredName, other: ScatteredName): number[] {
  return one.places.filter((place) => !other.places.includes(place));
}

/** Whether "or" stands between the words by which two names differ. */
function areJoined(
  { parts, language, question: { words } }: Frame,
  own: readonly number[],
  others: readonly number[],
): boolean {
  const first = Math.max(...(Math.min(...own) < Math.min(...others) ? own : others));
  const second = Math.min(...(Math.min(...own) < Math.min(...others) ? others : own));
  // "Мемлекеттік пе, салалық па": each of two is asked about.
  const { choice } = grammars[language].asking;
  const isAsked = (place: number) => choice?.test(words[place]?.token.text ?? "") === true;
  return (
    parts.some(
      (part) => part.role === "cue" && part.cue === "and" && part.start > first && part.end <= second,
    ) ||
    (isAsked(first + 1) && words.some((_word, place) => place > second && isAsked(place)))
  );
}

/**
 * Two things that are compared by what tells them apart, their common words said once: "are there more state or branch
 * standards of X".
 */
export function compareScattered(frame: Frame, scattered: readonly ScatteredName[]): Plan | undefined {
  const [one, other, ...more] = scattered;
  if (one === undefined || other === undefined || more.length > 0) return undefined;
  if (!hasAny(frame, ...comparing)) return undefined;
  const [own, others] = [listOwn(one, other), listOwn(other, one)];
  if (own.length === 0 || others.length === 0 || !areJoined(frame, own, others)) return undefined;
  if (listContent(frame, [...one.places, ...other.places]).length > 0) return undefined;
  const counts = listCounts(frame);
  const isAge = hasAny(frame, "older", "younger", "first", "last");
  if (!isAge && counts.length === 0) return undefined;
  return {
    operation: "first",
    set: { ids: [one.entity.id, other.entity.id] },
    order: {
      ...(isAge ? { begin: true } : { properties: counts }),
      descending: hasAny(frame, "younger", "last", "larger", "most"),
    },
    compares: true,
  };
}
