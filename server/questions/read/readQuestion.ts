import { asOf } from "../asOf.ts";
import { type Item, listPlaces } from "../link/Item.ts";
import type { Segmentation } from "../link/segment.ts";
import type { Plan } from "../Plan.ts";
import { type Frame, listFrames, type Part } from "./Frame.ts";
import type { Reading } from "./Reading.ts";
import { isYesNo } from "./isYesNo.ts";
import { shapes } from "./shapes.ts";

type Words = Pick<Frame, "question" | "language" | "vocabulary" | "lexicon">;

/** Less than another item costs: a word is left out sooner than a name is taken apart for it. */
const LIGHT_COST = 0.9;

/** Words that are nothing but grammar cost a little where they could have been something that is asked about. */
function partCost(part: Part, parts: readonly Part[], index: number): number {
  const last = parts[index - 1];
  // "Which ISO organs": the name between them belongs to what is asked for.
  const before = last?.role === "entity" && part.role === "relation" ? parts[index - 2] : last;
  const asks =
    before?.role === "cue" &&
    (before.cue === "which" || before.cue === "what" || before.cue === "howMany" || before.cue === "list");
  if (part.role === "entity") return asks && before.cue !== "howMany" ? 0.6 : 0;
  if (part.role === "relation") return asks ? 0.3 : 0;
  if (part.role === "class") return asks ? 0 : 0.2;
  if (part.role === "cue" && part.isLight === true) return LIGHT_COST;
  return 0;
}

/**
 * A plan that holds every date of the question, as of its only one where the plan says none; undefined where the plan has
 * no place for a date: nothing that is asked is left out in silence.
 */
function withDates(plan: Plan, { dates }: Frame): Plan | undefined {
  const isHeldBy = (one: Plan) => {
    const text = JSON.stringify(one);
    return dates.every(({ period }) =>
      [period.from, period.until].some((date) => text.includes(JSON.stringify(date))),
    );
  };
  if (isHeldBy(plan)) return plan;
  const [only, ...others] = dates;
  const dated = only === undefined || others.length > 0 ? plan : asOf(plan, only.period.from);
  return isHeldBy(dated) ? dated : undefined;
}

function readFrame(frame: Frame): Reading[] {
  const roles = frame.parts.reduce((sum, part, index) => sum + partCost(part, frame.parts, index), 0);
  return shapes.flatMap((shape) => {
    const shaped = shape(frame) ?? [];
    const all = "plan" in shaped ? [shaped] : shaped;
    return all.flatMap(({ plan: undated, cost = 0, isTentative = false }): Reading[] => {
      const plan = withDates(undated, frame);
      return plan === undefined ? [] : [{ plan, frame, cost: frame.cost + roles + cost, isTentative }];
    });
  });
}

const UNVERIFIED_COST = 3;
const MOST_UNVERIFIED = 6;

function readSegmentation({ items, unknown, cost }: Segmentation, words: Words): Reading[] {
  return listFrames(items, { ...words, cost, unverified: unknown }).flatMap(readFrame);
}

/**
 * The same words without those that stand for nothing, and without one name that belongs to them: what they say has to be
 * in the sentences of the answer.
 */
function listWithout({ items, unknown, cost }: Segmentation, words: Words): Segmentation[] {
  // What is done to things that are counted may be said by the sentence that counts them.
  const isCounted = items.some(({ senses }) =>
    senses.some((sense) => sense.role === "cue" && sense.cue === "howMany"),
  );
  const isWord = (item: Item) =>
    item.senses.some(
      ({ role }) => role === "property" || role === "class" || (isCounted && role === "relation"),
    ) && !isAskedFor(items, item);
  const isName = ({ senses }: Item) => senses.some(({ role }) => role === "entity");
  // "Between the sessions of X": only what stands between things can be left to the sentence.
  const isBetween = items.some(({ senses }) =>
    senses.some((sense) => sense.role === "cue" && sense.cue === "between"),
  );
  const names = isBetween ? items.filter(isName) : [];
  // "Why does X exist beside Y": the reason itself says what else the question says.
  const isText = ({ senses }: Item) =>
    senses.some((sense) => sense.role === "property" && sense.valueType === "text");
  const texts = isYesNo(words) ? [] : items.filter(isText);
  const told = texts.flatMap((text) =>
    items
      .filter(isName)
      .map((name) => items.filter((item) => item !== text && item !== name && !isGrammar(item))),
  );
  const left = [
    [],
    ...told,
    ...items.filter(isWord).map((item) => [item]),
    ...(names.length < 2
      ? []
      : names.flatMap((name) => [[name], ...listNextTo(items, name).map((item) => [name, item])])),
  ];
  return left
    .map((some) => ({
      items: items.filter((item) => !some.includes(item)),
      unknown: [...unknown, ...some.flatMap(listPlaces)],
    }))
    .filter(
      (one) =>
        one.unknown.length > 0 && one.unknown.length <= MOST_UNVERIFIED && !isNarrowed(one.items, unknown),
    )
    .map((one) => ({ ...one, cost: cost + one.unknown.length * UNVERIFIED_COST }));
}

const askingCues: ReadonlySet<string> = new Set(["which", "what"]);

/** "For which fields does X prepare standards": another class is no answer. */
function isAskedFor(items: readonly Item[], item: Item): boolean {
  const before = items[items.indexOf(item) - 1];
  return (
    item.senses.some(({ role }) => role === "class") &&
    before?.senses.some((sense) => sense.role === "cue" && askingCues.has(sense.cue)) === true
  );
}

function isGrammar({ senses }: Item): boolean {
  return senses.some(({ role }) => role === "cue");
}

/** A word that means nothing, right before a class or a name, may change what it means: "galactic standards". */
function isNarrowed(items: readonly Item[], unknown: readonly number[]): boolean {
  return items.some(
    ({ start, senses }) =>
      unknown.includes(start - 1) && senses.some(({ role }) => role === "class" || role === "entity"),
  );
}

/** The words right before and after a name, which may belong to it: "sessions of". */
function listNextTo(items: readonly Item[], name: Item): Item[] {
  const meaningful = items.filter((item) => item === name || !isGrammar(item));
  const place = meaningful.indexOf(name);
  return meaningful.slice(Math.max(0, place - 2), place + 3).filter((item) => item !== name);
}

/** Every way in which the words of a question can be read, the likeliest first, each plan once. */
export function readQuestion(segmentations: readonly Segmentation[], words: Words): Reading[] {
  const whole = segmentations
    .filter(({ unknown }) => unknown.length === 0)
    .flatMap((one) => readSegmentation(one, words));
  const fewest = Math.min(Infinity, ...segmentations.map(({ unknown }) => unknown.length));
  // That the sentences of what holds say a word as well doesn't make it so.
  const isStrict = isYesNo(words);
  const readings =
    whole.length > 0 || isStrict
      ? whole
      : segmentations
          // A word that is known isn't left to the sentences.
          .filter(({ unknown }) => unknown.length === fewest)
          .slice(0, 4)
          .flatMap((one) => listWithout(one, words).flatMap((rest) => readSegmentation(rest, words)));
  const plans = new Set<string>();
  return readings
    .toSorted((one, other) => one.cost - other.cost)
    .filter(({ plan }) => {
      const key = JSON.stringify(plan);
      if (plans.has(key)) return false;
      plans.add(key);
      return true;
    });
}
