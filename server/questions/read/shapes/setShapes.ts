import type { ClaimCondition, EntitySet, Period, Plan, RelatedBy } from "../../Plan.ts";
import type { Cue } from "../../grammar/Cue.ts";
import type { Kind } from "../../../graph/kinds.ts";
import type { Frame, PartOf } from "../Frame.ts";
import { findAskedClass, noKinds, toClasses } from "../classes.ts";
import { listBelow } from "../impliedRelations.ts";
import { kindsOf, toOperandSet } from "../operands.ts";
import { readSet } from "../readSet.ts";
import { listOpposites } from "../listOpposites.ts";
import { asksItself } from "../roleOf.ts";
import type { Shape } from "./Shape.ts";
import { isYesNo } from "../isYesNo.ts";
import { speaksOfBeing } from "./existing.ts";
import { askers, asksWhy, hasAny, idsOf, isBare, isOnly, namesOf, toPeriod } from "./frameTests.ts";

export function readCheck(frame: Frame): { readonly set: EntitySet } | undefined {
  const [subject, ...others] = frame.entities;
  if (subject === undefined || others.length === 0) return undefined;
  const read = readSet(frame, { without: [subject], hasNoAsked: frame.classes.length === 0 });
  if (read === undefined || read.related.length === 0) return undefined;
  return { set: { ...read.set, ids: [subject.entity.id] } };
}

/** "How is X related to Y" is no question for yes or no. */
function asksHow({ question }: Frame): boolean {
  return question.words.some(({ token }) => /^(?:how|как|каким|қалай|қалайша)$/iu.test(token.text));
}

export const check: Shape = (frame) => {
  if (hasAny(frame, ...askers, "howMany", "when", "than") || !isOnly(frame) || asksHow(frame))
    return undefined;
  const { entities, relations, classes, properties } = frame;
  if (properties.length > 0) return undefined;
  const [first] = entities;
  if (first !== undefined && entities.length === 1 && relations.length === 0 && classes.length === 1) {
    const [one] = classes;
    // "A committee on cars" asks for the committee: a field or a place is none.
    const isPlacing = first.entity.kind === "FIELD" || first.entity.kind === "PLACE";
    if (one === undefined || isPlacing) return undefined;
    return {
      plan: {
        operation: "check",
        set: { ids: [first.entity.id], classes: toClasses(frame, one.senses, noKinds) },
      },
    };
  }
  if (relations.length === 0 || relations.some((part) => asksItself(frame, part))) return undefined;
  const read = readCheck(frame);
  if (read === undefined) return undefined;
  const denials = (read.set.related ?? []).map((one) => ({ ...one, by: listDenials(frame, one.by) }));
  if (denials.length === 0 || denials.some(({ by }) => by.length === 0))
    return { plan: { operation: "check", set: read.set } };
  return [
    { plan: { operation: "check", set: read.set }, isTentative: true },
    { plan: { operation: "check", set: { ...read.set, related: denials }, denies: true }, cost: 0.3 },
  ];
};

/** The relations that say that others don't hold. */
function listDenials({ vocabulary }: Frame, by: readonly RelatedBy[]): RelatedBy[] {
  const denials = by.flatMap(({ type, direction }) =>
    Array.from(listOpposites(vocabulary, type), (opposite) => ({ type: opposite, direction })),
  );
  return [...new Map(denials.map((one) => [`${one.type} ${one.direction}`, one])).values()];
}

function listWithin(property: string, { from, until }: Period): ClaimCondition[] {
  return [
    { property, comparator: "AT_LEAST", value: from },
    { property, comparator: "AT_MOST", value: until },
  ];
}

/** Claims that narrow a class down: "organizations founded in 1947". */
function listConditions(frame: Frame): ClaimCondition[] | undefined {
  const [property] = frame.properties;
  if (property === undefined) return [];
  const [name] = namesOf(property, "date");
  const period = toPeriod(frame);
  if (frame.properties.length > 1 || name === undefined || period === undefined) return undefined;
  // "From 1900 to 1950": the words for before and after say which end is which.
  if (frame.dates.length > 1) return listWithin(name, period);
  if (frame.cues.has("before")) return [{ property: name, comparator: "LESS_THAN", value: period.until }];
  if (frame.cues.has("after")) return [{ property: name, comparator: "MORE_THAN", value: period.from }];
  if (period.from === period.until) return [{ property: name, value: period.from }];
  return listWithin(name, period);
}

function hasLight({ parts }: Frame): boolean {
  return parts.some((part) => part.role === "cue" && part.isLight === true);
}

export const list: Shape = (frame) => {
  if (!isOnly(frame) || hasAny(frame, "howMany", "when") || asksWhy(frame)) return undefined;
  // "Does X work on cars" is no question for what X works on.
  if (isYesNo(frame) && !hasAny(frame, ...askers)) return undefined;
  const conditions = listConditions(frame);
  if (conditions === undefined) return undefined;
  const isClaimed = conditions.length > 0;
  const read =
    readSet(frame, { withoutDate: isClaimed }) ??
    // "What was founded in 1961".
    (isClaimed && frame.entities.length + frame.relations.length === 0
      ? { set: {}, asked: undefined, related: [] }
      : undefined);
  if (read === undefined) return undefined;
  if (read.related.length === 0 && !isClaimed && !hasAny(frame, ...askers)) return undefined;
  // "Which councils exist", but not "who works in the council".
  if (read.related.length === 0 && !isClaimed && hasLight(frame) && !speaksOfBeing(frame)) return undefined;
  // Nothing but a name and a class: "the committees of X" has no verb to be sure by.
  const isUnsure = frame.relations.length === 0 && frame.entities.length > 0;
  const cost = (isUnsure ? 0.5 : 0) + (read.isWrapped === true ? 0.05 : 0);
  const toPlan = (set: EntitySet): Plan => ({
    operation: "list",
    set: isClaimed ? { ...set, claims: conditions } : set,
  });
  const wide = readSet(frame, { withoutDate: isClaimed, isWide: true });
  if (wide === undefined || JSON.stringify(wide.set) === JSON.stringify(read.set))
    return { plan: toPlan(read.set), cost, isTentative: read.related.length > 1 };
  return [
    { plan: toPlan(read.set), cost, isTentative: true },
    { plan: toPlan(wide.set), cost: cost + 0.1 },
  ];
};

/** Whether something can stand at an end of a relation. */
function fits(operand: PartOf<"entity"> | PartOf<"class">, kinds: readonly Kind[]): boolean {
  return kinds.length === 0 || kindsOf(operand)?.some((kind) => kinds.includes(kind)) === true;
}

/** "What city is X in": a place that is asked for by its class. */
function findAskedPlace(frame: Frame): PartOf<"class"> | undefined {
  const asked = findAskedClass(frame);
  const isIn = frame.language === "en" && frame.question.words.some(({ token }) => /^in$/iu.test(token.text));
  const isPlace = asked?.senses.every(({ kind }) => kind === "PLACE") === true;
  return isPlace && isIn && frame.cues.has("be") ? asked : undefined;
}

/** "Where is X": whatever the vocabulary says that leads to places. */
export const where: Shape = (frame) => {
  const { entities, relations, classes, properties, lexicon, vocabulary } = frame;
  const city = frame.cues.has("where") ? undefined : findAskedPlace(frame);
  const [first, ...others] = [...entities, ...classes].filter((part) => part !== city);
  if (
    (!frame.cues.has("where") && city === undefined) ||
    !isOnly(frame) ||
    relations.length + properties.length > 0
  )
    return undefined;
  if (first === undefined || others.length > 0) return undefined;
  const by = (lexicon.defaults.get("where") ?? []).flatMap((sense): RelatedBy[] => {
    const type = sense.role === "relation" ? vocabulary.relationTypes.get(sense.type) : undefined;
    if (type === undefined || sense.role !== "relation") return [];
    const kinds = sense.inverse ? type.toKinds : type.fromKinds;
    return fits(first, kinds) ? [{ type: type.name, direction: sense.inverse ? "OUT" : "IN" }] : [];
  });
  const unique = [...new Map(by.map((one) => [one.type, one])).values()];
  if (unique.length === 0) return undefined;
  const toPlan = (some: readonly RelatedBy[]): Plan => ({
    operation: "list",
    set: {
      ...(city === undefined ? {} : { classes: toClasses(frame, city.senses) }),
      related: [{ by: some, to: toOperandSet(first) }],
    },
  });
  // Without a seat, a body may still be at work somewhere.
  const elsewhere = [...vocabulary.relationTypes.values()].flatMap(
    ({ name, fromKinds, toKinds }): RelatedBy[] =>
      toKinds.join() === "PLACE" && fits(first, fromKinds) ? [{ type: name, direction: "IN" }] : [],
  );
  return [
    { plan: toPlan(unique), isTentative: true },
    { plan: toPlan(elsewhere), cost: 0.3 },
  ];
};

/** "What does X do", "who does X": whatever the vocabulary says that "do" stands for. */
export const doing: Shape = (frame) => {
  const { entities, relations, classes, properties, dates, lexicon, vocabulary } = frame;
  const [first, ...others] = [...entities, ...classes];
  const count = frame.parts.filter((part) => part.role === "cue" && part.cue === "do").length;
  const isDoer = frame.cues.has("what") && count > 1;
  const isDone = frame.cues.has("who") && count === 1;
  if ((!isDoer && !isDone) || !isOnly(frame) || first === undefined || others.length > 0) return undefined;
  if (relations.length + properties.length + dates.length > 0) return undefined;
  const by = (lexicon.defaults.get("do") ?? []).flatMap((sense): RelatedBy[] => {
    if (sense.role !== "relation" || sense.inverse) return [];
    const type = vocabulary.relationTypes.get(sense.type);
    const kinds = (isDoer ? type?.fromKinds : type?.toKinds) ?? [];
    return fits(first, kinds) ? [{ type: sense.type, direction: isDoer ? "IN" : "OUT" }] : [];
  });
  return by.length === 0
    ? undefined
    : { plan: { operation: "list", set: { related: [{ by, to: toOperandSet(first) }] } } };
};

/** "List the international organizations": those of one that stands for many. */
export const listOfMany: Shape = (frame) => {
  const { parts, entities } = frame;
  const [only, ...others] = entities;
  if (!isBare(frame) || only === undefined || others.length > 0 || !frame.cues.has("list")) return undefined;
  const isPlain = parts.every((part) => part === only || (part.role === "cue" && listing.has(part.cue)));
  const by = isPlain ? listBelow(frame, [only.entity.kind], undefined) : [];
  return by.length === 0
    ? undefined
    : { plan: { operation: "list", set: { related: [{ by, to: toOperandSet(only) }] } }, isTentative: true };
};

const listing: ReadonlySet<Cue> = new Set<Cue>(["list", "filler", "what", "which"]);

const introductions: ReadonlySet<Cue> = new Set<Cue>(["what", "who", "which", "describe", "be", "meaning"]);

/** "What is X": nothing else may be said. */
export const describe: Shape = (frame) => {
  const { parts, entities } = frame;
  if (!isBare(frame) || entities.length !== 1 || !hasAny(frame, "what", "who", "describe")) return undefined;
  const isPlain = parts.every(
    (part) => part.role === "entity" || (part.role === "cue" && introductions.has(part.cue)),
  );
  return isPlain ? { plan: { operation: "describe", ids: idsOf(frame) }, cost: 0.6 } : undefined;
};
