import type { Period, Plan } from "../../Plan.ts";
import type { Frame, PartOf } from "../Frame.ts";
import type { LanguageLexicon, Phrase } from "../../lexicon/Lexicon.ts";
import { groupOperands, toOperandSet } from "../operands.ts";
import { readSet } from "../readSet.ts";
import type { Shape, Shaped } from "./Shape.ts";
import { findTold } from "./findTold.ts";
import { askers, asksWhy, hasAny, idsOf, isOnly, namesOf, toPeriod } from "./frameTests.ts";
import { readCheck } from "./setShapes.ts";

export function claimed(frame: Frame, names: readonly string[], period: Period | undefined): Plan {
  const [first, ...others] = frame.entities;
  const set = others.length === 0 && first !== undefined ? toOperandSet(first) : { ids: idsOf(frame) };
  return { operation: "claims", set, properties: names, ...(period === undefined ? {} : { period }) };
}

/** What the vocabulary says for "how many": the number of a class of things. */
export function listCounts({ lexicon }: Frame): string[] {
  const names = (lexicon.defaults.get("howMany") ?? []).flatMap((sense) =>
    sense.role === "property" ? [sense.name] : [],
  );
  return [...new Set(names)];
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

/** A name right after "how many", with something said of it. */
function findCounted({ parts, relations }: Frame): PartOf<"entity"> | undefined {
  const place = parts.findIndex((part) => part.role === "cue" && part.cue === "howMany");
  const next = parts[place + 1];
  return relations.length > 0 && next?.role === "entity" && next.entity.cases.en !== "genitive"
    ? next
    : undefined;
}

/** "In CEN and CENELEC": what is claimed of two together is claimed of each. */
function isJoinedPair(frame: Frame): boolean {
  const [group, ...others] = groupOperands(frame, frame.entities);
  return group?.length === 2 && others.length === 0;
}

const growths = new WeakMap<LanguageLexicon, readonly string[]>();

/** What the vocabulary says for a word for change: how a number grew. */
export function listGrowths({ lexicon }: Frame): readonly string[] {
  const known = growths.get(lexicon);
  if (known !== undefined) return known;
  const isChange = ({ senses, isExact }: Phrase) =>
    isExact && senses.some((sense) => sense.role === "cue" && sense.cue === "changed");
  const changes = new Set(lexicon.phrases.filter(isChange).map(({ text }) => text));
  const names = lexicon.phrases
    .filter(({ isExact, text }) => !isExact && changes.has(text))
    .flatMap(({ senses }) => senses.flatMap((sense) => (sense.role === "property" ? [sense.name] : [])));
  growths.set(lexicon, [...new Set(names)]);
  return [...new Set(names)];
}

export const howMany: Shape = (frame) => {
  if (!frame.cues.has("howMany") || !isOnly(frame)) return undefined;
  const { entities, properties, relations, classes } = frame;
  const shaped: Shaped[] = [];
  const counts = listCounts(frame);
  const names = listShared(properties.map((part) => namesOf(part, "number", "percent")));
  const told = findTold(frame, "number", "percent");
  if (told !== undefined) shaped.push({ plan: told, isTentative: true, cost: -0.5 });
  // Words beside the property say the same again: "how many countries take part in".
  const isOne = entities.length === 1 || isJoinedPair(frame);
  if (isOne && names.length > 0)
    shaped.push({
      plan: claimed(frame, names, toPeriod(frame)),
      isTentative: true,
      cost: classes.length * 0.2,
    });
  // "How many European countries created the market": what is counted is named, and tells its own number.
  const counted = findCounted(frame);
  if (counted !== undefined && counts.length > 0)
    shaped.push({
      plan: { ...claimed({ ...frame, entities: [counted] }, counts, toPeriod(frame)) },
      isTentative: true,
    });
  if (properties.length === 0 && counted === undefined) {
    const read = readSet(frame);
    if (read !== undefined && (read.asked !== undefined || isCountedNoun(frame)))
      shaped.push({
        plan: { operation: "count", set: read.set, ...(counts.length === 0 ? {} : { properties: counts }) },
        isTentative: true,
        // A name and a class without a verb have nothing to be sure by.
        cost: relations.length === 0 && entities.length > 0 ? 0.7 : 0.2,
      });
  }
  if (
    entities.length === 1 &&
    relations.length + classes.length + properties.length === 0 &&
    counts.length > 0
  )
    shaped.push({ plan: claimed(frame, counts, toPeriod(frame)), isTentative: true });
  return shaped;
};

export const when: Shape = (frame) => {
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

export const claims: Shape = (frame) => {
  if (asksWhy(frame)) return undefined;
  const { entities, properties, relations, classes } = frame;
  // "Which committee" asks for one of them, "list the countries" for each, never for a number.
  const isOneAsked =
    frame.cues.has("list") ||
    (frame.language === "en" && frame.cues.has("which")) ||
    (frame.language === "ru" && /(?<!\p{L})какие(?!\p{L})/iu.test(frame.question.text));
  if (isOneAsked && properties.every((part) => part.senses.every(({ valueType }) => valueType === "number")))
    return undefined;
  const told =
    isOnly(frame) && properties.length > 0
      ? (findTold(frame, "number", "percent") ?? (classes.length === 0 ? findTold(frame, "text") : undefined))
      : undefined;
  if (told !== undefined) return { plan: told, cost: -0.5, isTentative: true };
  const [only, ...more] = classes;
  // "The aim of this agreement": of which one is asked back.
  if (entities.length + relations.length + more.length === 0 && only !== undefined && isOnly(frame)) {
    const names = listShared(properties.map((part) => namesOf(part, "text")));
    return names.length === 0 || hasAny(frame, "howMany", "when", "who", "where")
      ? undefined
      : {
          plan: { operation: "claims", set: toOperandSet(only), properties: names },
          cost: 0.3,
          isTentative: true,
        };
  }
  if (!isOnly(frame) || entities.length !== 1 || properties.length === 0 || classes.length > 0)
    return undefined;
  if (relations.length > 1 || hasAny(frame, "howMany", "when", "who")) return undefined;
  // "Where does the budget come from" asks for words, "where are the meetings" for a place.
  if (frame.cues.has("where") && properties.some((part) => namesOf(part, "text").length === 0))
    return undefined;
  // "How often does X meet": numbers and dates may be asked for with the verb they go with.
  const isTold = relations.length === 0;
  if (!isTold && hasAny(frame, ...askers, "than")) return undefined;
  const names = properties.map((part) =>
    isTold ? part.senses.map(({ name }) => name) : namesOf(part, "number", "percent"),
  );
  const shared = listShared(names);
  if (shared.length === 0) return undefined;
  const cost = isTold ? 0.3 : 0.7;
  return { plan: claimed(frame, [...new Set(shared)], toPeriod(frame)), cost, isTentative: true };
};
