import type { Kind } from "../../graph/kinds.ts";
import type { Cue } from "../grammar/Cue.ts";
import type {
  ClaimCondition,
  EntityClass,
  EntityOrder,
  EntitySet,
  Period,
  Plan,
  RelatedBy,
} from "../Plan.ts";
import type { Phrase } from "../lexicon/Lexicon.ts";
import type { Frame, Part, PartOf, PropertySense } from "./Frame.ts";
import { findAskedClass, noKinds, readSet, toClasses, toOperandSet } from "./readSet.ts";
import { relate } from "./relate.ts";

/** A plan that a shape makes of a frame. */
export interface Shaped {
  readonly plan: Plan;
  /** What makes this shape less likely than another that fits as well. */
  readonly cost?: number;
  readonly isTentative?: boolean;
}

/** One shape of question: undefined where the frame hasn't it. */
type Shape = (frame: Frame) => Shaped | readonly Shaped[] | undefined;

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
]);

/** The words of a frame that decide what is asked, once each. */
export function listOperators({ cues }: Frame): Cue[] {
  return [...cues].filter((cue) => operators.has(cue));
}

const askers: readonly Cue[] = ["who", "whom", "what", "which", "where", "list"];

function isOnly({ cues }: Frame, ...allowed: readonly Cue[]): boolean {
  return [...cues].every((cue) => !operators.has(cue) || allowed.includes(cue));
}

function hasAny({ cues }: Frame, ...some: readonly Cue[]): boolean {
  return some.some((cue) => cues.has(cue));
}

function isBare({ relations, classes, properties, dates }: Frame): boolean {
  return relations.length === 0 && classes.length === 0 && properties.length === 0 && dates.length === 0;
}

function toPeriod({ dates, cues }: Frame): Period | undefined {
  const [one, other] = dates.map(({ period }) => period);
  if (one === undefined) return undefined;
  if (other !== undefined)
    return one.from <= other.from
      ? { from: one.from, until: other.until }
      : { from: other.from, until: one.until };
  if (cues.has("before")) return { from: "0001", until: one.until };
  return cues.has("after") ? { from: one.from, until: "9999" } : one;
}

const namesOf = (part: PartOf<"property">, ...types: readonly PropertySense["valueType"][]) =>
  part.senses.filter(({ valueType }) => types.includes(valueType)).map(({ name }) => name);

function idsOf({ entities }: Frame): string[] {
  return [...new Set(entities.map(({ entity }) => entity.id))];
}

const meaning: Shape = (frame) => {
  if (!frame.cues.has("meaning") || !isOnly(frame, "meaning")) return undefined;
  const { relations, entities, properties, classes, dates } = frame;
  if (relations.length !== 1 || entities.length + properties.length + classes.length + dates.length > 0)
    return undefined;
  const types = [...new Set(relations.flatMap(({ senses }) => senses.map(({ type }) => type)))];
  return { plan: { operation: "meaning", types } };
};

const paths: Shape = (frame) => {
  const [from, to, ...others] = idsOf(frame);
  if (!frame.cues.has("connected") || !isOnly(frame, "connected") || !isBare(frame)) return undefined;
  if (from === undefined || to === undefined || others.length > 0) return undefined;
  return { plan: { operation: "paths", from, to } };
};

const common: Shape = (frame) => {
  const ids = idsOf(frame);
  if (!frame.cues.has("common") || !isOnly(frame, "common", "connected") || !isBare(frame)) return undefined;
  return ids.length < 2 || ids.length > 10 ? undefined : { plan: { operation: "common", ids } };
};

const impact: Shape = (frame) => {
  const [id, ...others] = idsOf(frame);
  if (!frame.cues.has("impact") || !isOnly(frame, "impact", "connected") || !isBare(frame)) return undefined;
  return id === undefined || others.length > 0 ? undefined : { plan: { operation: "impact", id } };
};

const changes: Shape = (frame) => {
  const { dates, relations, properties, classes, entities } = frame;
  if (!frame.cues.has("changed") || !isOnly(frame, "changed")) return undefined;
  if (entities.length === 1 && relations.length + classes.length === 0) {
    const named = properties.flatMap((part) => namesOf(part, "number", "percent"));
    const names = frame.cues.has("howMany") && properties.length === 0 ? listCounts(frame) : named;
    if (names.length > 0)
      return { plan: claimed(frame, [...new Set(names)], toPeriod(frame)), isTentative: true };
  }
  if (frame.cues.has("howMany")) return undefined;
  if (dates.length === 0 || dates.length > 2 || relations.length + properties.length + classes.length > 0)
    return undefined;
  const period = toPeriod(frame);
  return period && { plan: { operation: "changes", period, ids: idsOf(frame) } };
};

/** What a comparison or a superlative goes by: age, a number that is claimed, or a number of relations. */
function listOrders(
  frame: Frame,
  measures: readonly PartOf<"property" | "relation" | "class">[],
): EntityOrder[] {
  const isAge = hasAny(frame, "older", "younger", "first", "last");
  if (isAge) {
    const dates = measures.flatMap((part) => (part.role === "property" ? namesOf(part, "date") : []));
    if (measures.some((part) => part.role !== "property" && part.role !== "relation")) return [];
    return [dates.length > 0 ? { properties: dates } : { begin: true }];
  }
  const numbers = measures.flatMap((part) =>
    part.role === "property" ? namesOf(part, "number", "percent") : [],
  );
  if (numbers.length > 0 && measures.every((part) => part.role === "property" || part.role === "relation"))
    return [{ properties: numbers }];
  if (measures.length === 0) {
    const counts = listCounts(frame);
    return counts.length === 0 ? [] : [{ properties: counts }];
  }
  const relations = measures.filter((part) => part.role === "relation");
  const classes = measures.filter((part) => part.role === "class");
  if (relations.length !== 1 || classes.length > 1) return [];
  const [relation] = relations;
  const [counted] = classes;
  if (relation === undefined) return [];
  const by = countedBy(frame, relation, counted);
  return by.length === 0
    ? []
    : [{ relations: by, ...(counted === undefined ? {} : { classes: toClasses(frame, counted.senses) }) }];
}

/** What the vocabulary says for "how many": the number of a class of things. */
function listCounts({ lexicon }: Frame): string[] {
  return (lexicon.defaults.get("howMany") ?? []).flatMap((sense) =>
    sense.role === "property" ? [sense.name] : [],
  );
}

/** "Has the most members": the members are at the other end of the relation, seen from what is asked for. */
function countedBy(
  frame: Frame,
  relation: PartOf<"relation">,
  counted: PartOf<"class"> | undefined,
): RelatedBy[] {
  const ends = {
    operandKinds:
      counted === undefined ? undefined : toClasses(frame, counted.senses).map(({ kind }) => kind),
    answerKinds: undefined,
  };
  const isNoun = relation.senses.some(({ nominal }) => nominal);
  // A noun names the counted end; what is asked for is what the noun is "of".
  const turned = relate(frame, relation, { role: isNoun ? "subject" : "complement", isSure: true }, ends);
  return turned;
}

/** The names that are compared: of more than two, one after "of" belongs to another. */
function listCompared(frame: Frame): string[] {
  const compared = frame.entities.filter(
    (entity) =>
      !frame.parts.some((part) => part.role === "cue" && part.cue === "of" && part.end === entity.start),
  );
  return idsOf(compared.length >= 2 ? { ...frame, entities: compared } : frame);
}

const compare: Shape = (frame) => {
  const ids = listCompared(frame);
  if (
    !hasAny(frame, "older", "younger", "larger", "smaller", "most", "fewest", "first", "last") ||
    ids.length < 2
  )
    return undefined;
  if (frame.cues.has("connected") || frame.cues.has("common") || frame.dates.length > 0) return undefined;
  const measures = [...frame.properties, ...frame.relations, ...frame.classes];
  const asked = findAskedClass(frame);
  const isDescending = hasAny(frame, "younger", "last", "larger", "most");
  // "Which organization is older": the class says nothing that the names don't.
  const others = measures.filter((part) => part !== asked);
  return [measures, others].flatMap((some, index) =>
    listOrders(frame, some).map((order) => ({
      plan: {
        operation: "first" as const,
        set: { ids },
        order: { ...order, descending: isDescending },
        compares: true,
      },
      // Words of comparison may be a relation as well; two names that are compared are.
      cost: index * 0.1 - 0.4 + (order.relations ? 0.3 : 0),
    })),
  );
};

/** Who acts, where a question asks "who" without a class. */
const actors: readonly EntityClass[] = [
  { kind: "ORGANIZATION" },
  { kind: "COUNCIL" },
  { kind: "COMMITTEE" },
  { kind: "BODY" },
];
/** The only word for all of them; an "organization" is one where the oldest is asked for. */
const bodies: ReadonlySet<Kind> = new Set<Kind>(["BODY"]);

const superlative: Shape = (frame) => {
  const { entities, properties } = frame;
  if (!hasAny(frame, "most", "fewest", "first", "last", "older", "younger", "larger", "smaller"))
    return undefined;
  if (entities.length > 1 || frame.cues.has("connected") || frame.cues.has("common")) return undefined;
  const asked = frame.cues.has("who") || frame.cues.has("whom") ? undefined : findAskedClass(frame);
  if (asked === undefined && !hasAny(frame, "who", "whom")) return undefined;
  const descending = hasAny(frame, "last", "younger", "larger", "most");
  const rest = [...properties, ...frame.relations, ...frame.classes].filter((part) => part !== asked);
  if (entities.length === 0) {
    const set = { classes: asked === undefined ? actors : toClasses(frame, asked.senses, bodies) };
    return listOrders(frame, rest).map((order) => ({
      plan: { operation: "first", set, order: { ...order, descending }, compares: false },
      cost: order.begin ? 0.05 : 0,
    }));
  }
  // "The oldest organ of X": its relation narrows down, age orders.
  if (!hasAny(frame, "first", "last", "older") || properties.length > 0) return undefined;
  const read = readSet(frame);
  return (
    read && {
      plan: { operation: "first", set: read.set, order: { begin: true, descending }, compares: false },
    }
  );
};

function claimed(frame: Frame, names: readonly string[], period: Period | undefined): Plan {
  const [first, ...others] = frame.entities;
  const set = others.length === 0 && first !== undefined ? toOperandSet(first) : { ids: idsOf(frame) };
  return { operation: "claims", set, properties: names, ...(period === undefined ? {} : { period }) };
}

/** What several words have in common: "countries" and "taking part" speak of one property. */
function listShared([first = [], ...others]: readonly (readonly string[])[]): string[] {
  return [...new Set(first)].filter((name) => others.every((all) => all.includes(name)));
}

/** Whether a noun for an end of a relation is counted: "how many members". */
function isCountedNoun({ relations, entities, parts }: Frame): boolean {
  const counter = parts.findIndex((part) => part.role === "cue" && part.cue === "howMany");
  const next = parts.slice(counter + 1).find((part) => part.role !== "cue");
  const [relation] = relations;
  if (relation === undefined || next?.role === "entity")
    return entities.length > 0 && next?.role !== "entity";
  return relation.senses.some(({ nominal }) => nominal);
}

const howMany: Shape = (frame) => {
  if (!frame.cues.has("howMany") || !isOnly(frame)) return undefined;
  const { entities, properties, relations, classes } = frame;
  const shaped: Shaped[] = [];
  const names = listShared(properties.map((part) => namesOf(part, "number", "percent")));
  const told = findTold(frame, "number", "percent");
  if (told !== undefined) shaped.push({ plan: told, isTentative: true, cost: -0.5 });
  // Words beside the property say the same again: "how many countries take part in".
  if (entities.length === 1 && names.length > 0)
    shaped.push({
      plan: claimed(frame, names, toPeriod(frame)),
      isTentative: true,
      cost: classes.length * 0.2,
    });
  if (properties.length === 0) {
    const read = readSet(frame);
    if (read !== undefined && (read.asked !== undefined || isCountedNoun(frame)))
      shaped.push({ plan: { operation: "count", set: read.set }, cost: 0.2 });
  }
  const counts = listCounts(frame);
  if (
    entities.length === 1 &&
    relations.length + classes.length + properties.length === 0 &&
    counts.length > 0
  )
    shaped.push({ plan: claimed(frame, counts, toPeriod(frame)), isTentative: true });
  return shaped;
};

/**
 * A date whose name is said with a verb and another name: "When did ISO recognize X" asks for what is called "recognized
 * by ISO". All of its words stand in the question, and one entity is left.
 */
function findTold(frame: Frame, ...types: readonly PropertySense["valueType"][]): Plan | undefined {
  const { entities, relations, properties, lexicon } = frame;
  if (entities.length !== 2 || relations.length > 1 || relations.length + properties.length === 0)
    return undefined;
  for (const phrase of lexicon.phrases) {
    const names = phrase.senses.flatMap((sense) =>
      sense.role === "property" && types.includes(sense.valueType) ? [sense.name] : [],
    );
    if (names.length === 0 || phrase.words.length < 2) continue;
    const left = leaveUnsaid(frame, phrase);
    if (left !== undefined)
      return { operation: "claims", set: toOperandSet(left), properties: [...new Set(names)] };
  }
  return undefined;
}

/** The one entity of two that a phrase leaves over when all of its words are found in a question. */
function leaveUnsaid(frame: Frame, { words }: Phrase): PartOf<"entity"> | undefined {
  const [relation] = frame.relations;
  const content = words.filter(({ folded }) => !isGrammar(frame, folded));
  const found = content.map((word) =>
    frame.question.words.findIndex(
      (typed) =>
        typed.typed.folded === word.folded ||
        typed.typed.keys.has(word.key) ||
        [...typed.verbKeys(frame.language)].some((key) => word.verbBases.has(key)),
    ),
  );
  if (content.length < 2 || found.includes(-1)) return undefined;
  const isSaid = (part: Part) => found.some((place) => place >= part.start && place < part.end);
  const left = frame.entities.filter((entity) => !isSaid(entity));
  const isWhole = [...(relation === undefined ? [] : [relation]), ...frame.properties].every(isSaid);
  return left.length === 1 && isWhole ? left[0] : undefined;
}

const silent: ReadonlySet<Cue> = new Set<Cue>(["filler", "of", "by", "to", "and"]);

function isGrammar({ lexicon }: Frame, folded: string): boolean {
  const phrases = lexicon.byFirstWord.get(folded) ?? [];
  return phrases.some(
    ({ isExact, words, senses }) =>
      isExact &&
      words.length === 1 &&
      words[0]?.folded === folded &&
      senses.some((sense) => sense.role === "cue" && silent.has(sense.cue)),
  );
}

const when: Shape = (frame) => {
  if (!frame.cues.has("when") || !isOnly(frame)) return undefined;
  const { entities, properties, relations, classes, dates } = frame;
  if (classes.length > 0 || dates.length > 0 || entities.length === 0) return undefined;
  const names = [...new Set(properties.flatMap((part) => namesOf(part, "date")))];
  if (names.length > 0 && properties.length === 1 && relations.length === 0 && entities.length === 1)
    return { plan: claimed(frame, names, undefined), isTentative: true };
  const told = findTold(frame, "date");
  if (told !== undefined) return { plan: told, isTentative: true };
  if (properties.length > 0 || relations.length !== 1) return undefined;
  const check = readCheck(frame) ?? readSet(frame, { hasNoAsked: true });
  return check && { plan: { operation: "dates", set: check.set }, cost: 0.2 };
};

function readCheck(frame: Frame): { readonly set: EntitySet } | undefined {
  const [subject, ...others] = frame.entities;
  if (subject === undefined || others.length === 0) return undefined;
  const read = readSet(frame, { without: [subject], hasNoAsked: frame.classes.length === 0 });
  if (read === undefined || read.related.length === 0) return undefined;
  return { set: { ...read.set, ids: [subject.entity.id] } };
}

const check: Shape = (frame) => {
  if (hasAny(frame, ...askers, "howMany", "when") || !isOnly(frame)) return undefined;
  const { entities, relations, classes, properties } = frame;
  if (properties.length > 0) return undefined;
  const [first] = entities;
  if (first !== undefined && entities.length === 1 && relations.length === 0 && classes.length === 1) {
    const [one] = classes;
    if (one === undefined) return undefined;
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

/** Claims that narrow a class down: "organizations founded in 1947". */
function listConditions(frame: Frame): ClaimCondition[] | undefined {
  const [property] = frame.properties;
  if (property === undefined) return [];
  const [name] = namesOf(property, "date");
  const period = toPeriod(frame);
  if (frame.properties.length > 1 || name === undefined || period === undefined) return undefined;
  if (frame.cues.has("before")) return [{ property: name, comparator: "LESS_THAN", value: period.until }];
  if (frame.cues.has("after")) return [{ property: name, comparator: "MORE_THAN", value: period.from }];
  if (period.from === period.until) return [{ property: name, value: period.from }];
  return [
    { property: name, comparator: "AT_LEAST", value: period.from },
    { property: name, comparator: "AT_MOST", value: period.until },
  ];
}

const list: Shape = (frame) => {
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
const where: Shape = (frame) => {
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

const claims: Shape = (frame) => {
  const { entities, properties, relations, classes } = frame;
  const told = isOnly(frame) && properties.length > 0 ? findTold(frame, "number", "percent") : undefined;
  if (told !== undefined) return { plan: told, cost: -0.5, isTentative: true };
  if (!isOnly(frame) || entities.length !== 1 || properties.length === 0 || classes.length > 0)
    return undefined;
  if (relations.length > 1 || hasAny(frame, "howMany", "when", "who")) return undefined;
  // "How often does X meet": numbers and dates may be asked for with the verb they go with.
  const isTold = relations.length === 0;
  if (!isTold && hasAny(frame, ...askers)) return undefined;
  const names = properties.map((part) =>
    isTold ? part.senses.map(({ name }) => name) : namesOf(part, "number", "percent"),
  );
  const shared = listShared(names);
  if (shared.length === 0) return undefined;
  const cost = isTold ? 0.3 : 0.7;
  return { plan: claimed(frame, [...new Set(shared)], toPeriod(frame)), cost, isTentative: true };
};

const introductions: ReadonlySet<Cue> = new Set<Cue>(["what", "who", "which", "describe", "be", "meaning"]);

/** "What is X": nothing else may be said. */
const describe: Shape = (frame) => {
  const { parts, entities } = frame;
  if (!isBare(frame) || entities.length !== 1 || !hasAny(frame, "what", "who", "describe")) return undefined;
  const isPlain = parts.every(
    (part) => part.role === "entity" || (part.role === "cue" && introductions.has(part.cue)),
  );
  return isPlain ? { plan: { operation: "describe", ids: idsOf(frame) }, cost: 0.6 } : undefined;
};

/** Every shape of question that can be read; a new one is a line here. */
export const shapes: readonly Shape[] = [
  meaning,
  paths,
  common,
  impact,
  changes,
  compare,
  superlative,
  howMany,
  when,
  where,
  check,
  list,
  claims,
  describe,
];
