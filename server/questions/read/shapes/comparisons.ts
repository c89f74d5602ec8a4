import type { Kind } from "../../../graph/kinds.ts";
import type { EntityClass, EntityOrder, RelatedBy } from "../../Plan.ts";
import type { Frame, Part, PartOf } from "../Frame.ts";
import { findAskedClass, toClasses } from "../classes.ts";
import { groupOperands } from "../operands.ts";
import { readSet } from "../readSet.ts";
import { relate } from "../relate.ts";
import type { Shape } from "./Shape.ts";
import { listCounts } from "./claimShapes.ts";
import { asksWhy, hasAny, idsOf, namesOf } from "./frameTests.ts";

/** What a comparison or a superlative goes by: age, a number that is claimed, or a number of relations. */
function listOrders(
  frame: Frame,
  measures: readonly PartOf<"property" | "relation" | "class">[],
): EntityOrder[] {
  // "Why has X fewer members than Y" asks for words, not for the greater number.
  const isMeasure = (part: PartOf<"property">) => namesOf(part, "number", "percent", "date").length > 0;
  if (measures.some((part) => part.role === "property" && !isMeasure(part))) return [];
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

/** "Has the most members": the members are at the other end of the relation, seen from what is asked for. */
function countedBy(
  frame: Frame,
  relation: PartOf<"relation">,
  counted: PartOf<"class"> | undefined,
): RelatedBy[] {
  const ends = {
    operandKinds:
      counted === undefined ? undefined : toClasses(frame, counted.senses).map(({ kind }) => kind),
    answerKinds: askedKinds(frame),
  };
  const isNoun = relation.senses.every(({ nominal }) => nominal);
  // A noun names the counted end; what is asked for is what the noun is "of".
  const turned = relate(frame, relation, { role: isNoun ? "subject" : "complement", isSure: false, ends });
  return turned;
}

/** "In the former USSR": where it is that things are compared. */
function isWhere({ question: { words }, language }: Frame, { entity, start }: PartOf<"entity">): boolean {
  if (language === "kk") return entity.cases.kk === "locative";
  return /^(?:in|at|within|в|во|у)$/iu.test(words[start - 1]?.token.text ?? "");
}

/** The names that are compared: of more than two, one after "of" belongs to another. */
function listCompared(frame: Frame): string[] {
  // "Which did X have more of: A or B".
  const joined = groupOperands(frame, frame.entities).find((group) => group.length === 2);
  const isBeside = (entity: Part) =>
    joined?.some(({ start, end }) => entity.end === start || entity.start === end) === true;
  const apart = frame.entities.find((entity) => joined?.includes(entity) === false);
  if (joined !== undefined && apart !== undefined && frame.entities.length === 3 && !isBeside(apart))
    return idsOf({ ...frame, entities: frame.entities.filter((entity) => joined.includes(entity)) });
  const compared = frame.entities.filter(
    (entity) =>
      !frame.parts.some((part) => part.role === "cue" && part.cue === "of" && part.end === entity.start) &&
      !(frame.entities.length > 2 && isWhere(frame, entity)),
  );
  return idsOf(compared.length >= 2 ? { ...frame, entities: compared } : frame);
}

/** Of two that are compared without a word that asks which, the one that is said to be more: "Is X older than Y". */
function findSupposed(frame: Frame): string | undefined {
  const [one, other, ...more] = frame.entities;
  if (one === undefined || other === undefined || more.length > 0) return undefined;
  if (hasAny(frame, "which", "who", "whom", "what", "where", "list", "howMany", "when", "and"))
    return undefined;
  const isOther = frame.language === "kk" && one.entity.cases.kk === "ablative";
  return isOther ? other.entity.id : one.entity.id;
}

export const compare: Shape = (frame) => {
  if (asksWhy(frame)) return undefined;
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
  const supposed = findSupposed(frame);
  // "Which organization is older": the class says nothing that the names don't.
  const others = measures.filter((part) => part !== asked);
  // "Of which was the least preserved": what was done to all of them tells nothing apart.
  const counted = measures.length > 0 && measures.every(({ role }) => role === "relation") ? [[]] : [];
  return [measures, others, ...counted].flatMap((some, index) =>
    listOrders(frame, some).map((order) => ({
      plan: {
        operation: "first" as const,
        set: { ids },
        order: { ...order, descending: isDescending },
        compares: true,
        ...(supposed === undefined ? {} : { supposed }),
      },
      isTentative: counted.length > 0,
      // Words of comparison may be a relation as well; two names that are compared are.
      cost: index * 0.1 - 0.4 - (supposed === undefined ? 0 : 0.5) + (order.relations ? 0.3 : 0),
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

const places: readonly EntityClass[] = [{ kind: "PLACE" }];

/** The kinds that a superlative is asked of, where it says. */
function askedKinds(frame: Frame): Kind[] | undefined {
  if (frame.cues.has("where")) return ["PLACE"];
  const asked = hasAny(frame, "who", "whom") ? undefined : findAskedClass(frame);
  return asked && toClasses(frame, asked.senses, bodies).map(({ kind }) => kind);
}

/** The only word for all of them; an "organization" is one where the oldest is asked for. */
const bodies: ReadonlySet<Kind> = new Set<Kind>(["BODY"]);

export const superlative: Shape = (frame) => {
  const { entities, properties } = frame;
  if (!hasAny(frame, "most", "fewest", "first", "last", "older", "younger", "larger", "smaller"))
    return undefined;
  if (entities.length > 1 || frame.cues.has("connected") || frame.cues.has("common")) return undefined;
  const isOpen = hasAny(frame, "who", "whom", "where");
  const asked = isOpen ? undefined : findAskedClass(frame);
  if ((asked === undefined && !isOpen) || hasAny(frame, "when")) return undefined;
  if (frame.cues.has("where") && frame.relations.length === 0) return undefined;
  const descending = hasAny(frame, "last", "younger", "larger", "most");
  const rest = [...properties, ...frame.relations, ...frame.classes].filter((part) => part !== asked);
  if (entities.length === 0) {
    const open = frame.cues.has("where") ? places : actors;
    const set = { classes: asked === undefined ? open : toClasses(frame, asked.senses, bodies) };
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
