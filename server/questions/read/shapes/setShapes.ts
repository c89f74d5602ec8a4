import type { ClaimCondition, EntitySet, Period, RelatedBy } from "../../Plan.ts";
import type { Cue } from "../../grammar/Cue.ts";
import type { Frame } from "../Frame.ts";
import { noKinds, toClasses } from "../classes.ts";
import { toOperandSet } from "../operands.ts";
import { readSet } from "../readSet.ts";
import type { Shape } from "./Shape.ts";
import { askers, hasAny, idsOf, isBare, isOnly, namesOf, toPeriod } from "./frameTests.ts";

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
  if (hasAny(frame, ...askers, "howMany", "when") || !isOnly(frame) || asksHow(frame)) return undefined;
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
  if (relations.length === 0) return undefined;
  const read = readCheck(frame);
  return read && { plan: { operation: "check", set: read.set } };
};

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

export const list: Shape = (frame) => {
  if (!isOnly(frame) || hasAny(frame, "howMany", "when")) return undefined;
  const conditions = listConditions(frame);
  if (conditions === undefined) return undefined;
  const isClaimed = conditions.length > 0;
  const read = readSet(frame, { withoutDate: isClaimed });
  if (read === undefined) return undefined;
  if (read.related.length === 0 && !isClaimed && !hasAny(frame, ...askers)) return undefined;
  // Nothing but a name and a class: "the committees of X" has no verb to be sure by.
  const cost = frame.relations.length === 0 && frame.entities.length > 0 ? 0.5 : 0;
  return {
    plan: { operation: "list", set: isClaimed ? { ...read.set, claims: conditions } : read.set },
    cost,
  };
};

/** "Where is X": whatever the vocabulary says that leads to places. */
export const where: Shape = (frame) => {
  const { entities, relations, classes, properties, lexicon, vocabulary } = frame;
  const [first, ...others] = entities;
  if (!frame.cues.has("where") || !isOnly(frame) || relations.length + properties.length + classes.length > 0)
    return undefined;
  if (first === undefined || others.length > 0) return undefined;
  const by = (lexicon.defaults.get("where") ?? []).flatMap((sense): RelatedBy[] => {
    const type = sense.role === "relation" ? vocabulary.relationTypes.get(sense.type) : undefined;
    if (type === undefined || sense.role !== "relation") return [];
    const kinds = sense.inverse ? type.toKinds : type.fromKinds;
    const fits = kinds.length === 0 || kinds.includes(first.entity.kind);
    return fits ? [{ type: type.name, direction: sense.inverse ? "OUT" : "IN" }] : [];
  });
  const unique = [...new Map(by.map((one) => [one.type, one])).values()];
  return unique.length === 0
    ? undefined
    : { plan: { operation: "list", set: { related: [{ by: unique, to: toOperandSet(first) }] } } };
};

/** "What does X do", "who does X": whatever the vocabulary says that "do" stands for. */
export const doing: Shape = (frame) => {
  const { entities, relations, classes, properties, dates, lexicon, vocabulary } = frame;
  const [first, ...others] = entities;
  const count = frame.parts.filter((part) => part.role === "cue" && part.cue === "do").length;
  const isDoer = frame.cues.has("what") && count > 1;
  const isDone = frame.cues.has("who") && count === 1;
  if ((!isDoer && !isDone) || !isOnly(frame) || first === undefined || others.length > 0) return undefined;
  if (relations.length + classes.length + properties.length + dates.length > 0) return undefined;
  const by = (lexicon.defaults.get("do") ?? []).flatMap((sense): RelatedBy[] => {
    if (sense.role !== "relation" || sense.inverse) return [];
    const type = vocabulary.relationTypes.get(sense.type);
    const kinds = (isDoer ? type?.fromKinds : type?.toKinds) ?? [];
    const fits = kinds.length === 0 || kinds.includes(first.entity.kind);
    return fits ? [{ type: sense.type, direction: isDoer ? "IN" : "OUT" }] : [];
  });
  return by.length === 0
    ? undefined
    : { plan: { operation: "list", set: { related: [{ by, to: toOperandSet(first) }] } } };
};

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
