import type { Entity } from "../../graph/Entity.ts";
import type { Claim } from "../../graph/evidence.ts";
import type { Kind } from "../../graph/kinds.ts";
import type { ValueType } from "../../graph/Vocabulary.ts";
import { listPlaces } from "../link/Item.ts";
import { type QuestionWord, toQuestion } from "../link/Question.ts";
import type { EntityClass } from "../Plan.ts";
import type { Frame, PartOf } from "../read/Frame.ts";
import { findAskedClass, toClasses } from "../read/classes.ts";
import { isYesNo } from "../read/isYesNo.ts";
import { relate } from "../read/relate.ts";
import { roleOf } from "../read/roleOf.ts";
import { listCounts } from "../read/shapes/claimShapes.ts";
import { hasAny, namesOf } from "../read/shapes/frameTests.ts";
import type { Fact } from "./listFacts.ts";
import { isIn, isLike, suffixes } from "./sentences.ts";

/** A question, and what it is taken to be about. */
export interface Asked {
  readonly frame: Frame;
  /** What the question is about. */
  readonly id: string;
  /** Where its name stands; undefined where its words stand apart: only claims are looked at then. */
  readonly anchor: PartOf<"entity"> | undefined;
  /** The words that a fact has to say: all that aren't grammar, nor the anchor's. */
  readonly content: readonly number[];
}

/** Whether a fact can be an answer to what is asked: a number for "how many", a place for "where". */
function canAnswer({ frame }: Asked, fact: Fact): boolean {
  const { cues } = frame;
  if ("claim" in fact) {
    const { property } = fact.claim;
    const { valueType } = property;
    if (hasAny(frame, "who", "where")) return false;
    const isNamed = frame.properties.some((part) => part.senses.some(({ name }) => name === property.name));
    // "Is the recognition completed": its state says so, or says otherwise.
    if (isYesNo(frame)) return valueType === "text";
    if (isNamed && valueType === "text") return true;
    // "Which country" asks for one of them, never for a number.
    if (frame.language === "en" && cues.has("which") && !cues.has("howMany") && valueType === "number")
      return false;
    if (cues.has("howMany")) return valueType === "number" || valueType === "percent";
    if (isNamed) return true;
    if (valueType === "percent" && frame.properties.some((part) => namesOf(part, "percent").length > 0))
      return true;
    if (cues.has("when")) return valueType === "date";
    return hasAny(frame, "what", "which", "whom") && frame.classes.length === 0
      ? valueType === "text"
      : false;
  }
  // That two things are related doesn't say that all the rest is so.
  if (cues.has("howMany") || cues.has("when") || isYesNo(frame)) return false;
  const { kind } = fact.other;
  if (cues.has("where")) return kind === "PLACE";
  if (cues.has("who")) return kind !== "AGREEMENT" && kind !== "DOCUMENT" && kind !== "FIELD";
  return true;
}

/** The classes that a word asks for and an entity is of. */
export function listFitting(frame: Frame, part: PartOf<"class">, { kind, form }: Entity): EntityClass[] {
  return toClasses(frame, part.senses).filter(
    (one) => one.kind === kind && (!one.form || one.form === form) && !one.named,
  );
}

/** A number of things doesn't go without saying. */
const isNumber = (type: ValueType) => type === "number" || type === "percent";

const noEnds = { fromKinds: [], toKinds: [] };

/** Whether something can stand at the end of a relation that its phrase leads to. */
export function canLeadTo({ vocabulary }: Frame, { senses }: PartOf<"relation">, { kind }: Entity): boolean {
  return senses.some(({ type, inverse }) => {
    const { fromKinds, toKinds } = vocabulary.relationTypes.get(type) ?? noEnds;
    const kinds = inverse ? fromKinds : toKinds;
    return kinds.length === 0 || kinds.includes(kind);
  });
}

/** "In which fields": the class that a question asks for by name. */
function isAskedFor(frame: Frame, part: PartOf<"class">, other: Entity): boolean {
  return isAsked(frame, part) && listFitting(frame, part, other).length > 0;
}

function isAsked(frame: Frame, part: PartOf<"class">): boolean {
  const { parts, cues } = frame;
  if (cues.has("which") && findAskedClass(frame) === part) return true;
  const before = parts[parts.findIndex((one) => one === part) - 1];
  return before?.role === "cue" && (before.cue === "which" || before.cue === "what");
}

/** The words that a fact says by what it is: a verb for its type, a noun for its class or property. */
function listMeant({ frame, anchor }: Asked, fact: Fact, known: Known): Set<number> | undefined {
  const meant = new Set<number>();
  const mark = (part: { readonly start: number; readonly end: number }) =>
    listPlaces(part).forEach((place) => meant.add(place));
  if ("claim" in fact) {
    const { name, valueType } = fact.claim.property;
    const isShare = (part: PartOf<"property">) => part.senses.every((sense) => sense.valueType === "percent");
    for (const part of frame.properties)
      // A word for any share asks for this one.
      if (part.senses.some((sense) => sense.name === name) || (valueType === "percent" && isShare(part)))
        mark(part);
    // "With what aim was X concluded": that it was is known, and asked about no further.
    const isNamed = valueType === "text" && meant.size > 0;
    // "With what is X harmonized": a relation of X says it, if anything does.
    const isSaid = (part: PartOf<"relation">) =>
      listPlaces(part).some((place) => {
        const word = frame.question.words[place];
        return word !== undefined && isIn(fact.core, word, frame.language);
      });
    const isRelated = frame.relations.some(
      (part) => part.senses.some(({ type }) => known.types.has(type)) && !isSaid(part),
    );
    if (valueType === "text" && !isNamed && isRelated && !isYesNo(frame)) return undefined;
    const presupposes = (types: ReadonlySet<string>, part: PartOf<"relation">) =>
      part.senses.some(({ type }) => types.has(type));
    if (isNamed)
      for (const part of frame.properties)
        if (part.senses.some(({ name, valueType: type }) => known.properties.has(name) && !isNumber(type)))
          mark(part);
    for (const part of frame.relations)
      if (presupposes(isNamed ? known.types : known.typesBeside(fact.claim), part)) mark(part);
    if (isNamed)
      for (const part of frame.classes)
        if (
          part.senses.some(({ kind, form }) => kind === known.kind && (form === null || form === known.form))
        )
          mark(part);
    return meant;
  }
  if (anchor === undefined) return undefined;
  // "For which fields does X prepare standards": the standards are no answer.
  if (frame.classes.some((part) => isAsked(frame, part) && listFitting(frame, part, fact.other).length === 0))
    return undefined;
  for (const relation of frame.relations) {
    const ends = { operandKinds: [anchor.entity.kind], answerKinds: [fact.other.kind] };
    const by = relate(frame, relation, { ...roleOf(frame, { relation, operand: anchor }), ends });
    const isMeant = by.some(
      ({ type, direction }) =>
        type === fact.by.type && (direction === "BOTH" || direction === fact.by.direction),
    );
    if (isMeant) mark(relation);
  }
  // A verb that is known says how: a fact of another type is no answer, unless the verb can't lead to what is asked for.
  const isPossible = (relation: PartOf<"relation">) => canLeadTo(frame, relation, fact.other);
  const isOfClass = frame.classes.some((part) => isAskedFor(frame, part, fact.other));
  if (meant.size === 0 && frame.relations.some((one) => !isOfClass || isPossible(one))) return undefined;
  for (const part of frame.classes) if (listFitting(frame, part, fact.other).length > 0) mark(part);
  return meant;
}

/** What is known of what a question is about. */
export interface Known {
  readonly kind: Kind;
  readonly form: string | null;
  readonly properties: ReadonlySet<string>;
  /** The types of its relations. */
  readonly types: ReadonlySet<string>;
  /** The types of those that rest on a sentence of a claim. */
  readonly typesBeside: (claim: Claim) => ReadonlySet<string>;
}

export interface Proof {
  readonly fact: Fact;
  /** How many words only its sentence says. */
  readonly unsaid: number;
}

/** Of facts that say equally many words, one of what is asked for by name is meant. */
const ASKED_FOR = 0.5;

/** "How many X": their number is spoken of without a word for it. */
function isCounted({ frame }: Asked, fact: Fact): boolean {
  return "claim" in fact && frame.cues.has("howMany") && listCounts(frame).includes(fact.claim.property.name);
}

/** What else the classes of a question are called, by each of the words that name one. */
function listClassWords({
  classes,
  question,
  vocabulary,
  language,
}: Frame): ReadonlyMap<QuestionWord, readonly (readonly QuestionWord[])[]> {
  return new Map(
    classes.flatMap((part) => {
      const forms = vocabulary.forms.filter((form) =>
        part.senses.some(
          (sense) => sense.kind === form.kind && sense.form === form.name && form.name !== null,
        ),
      );
      const labels = forms
        .flatMap((form) => [form[`label${suffixes[language]}`] ?? "", ...form.words[language]])
        .filter((label) => label !== "")
        .map((label) => toQuestion(label).words);
      return question.words.slice(part.start, part.end).map((word) => [word, labels] as const);
    }),
  );
}

/** A fact that says every word: by what it is, by its own words, or all the rest in one of its sentences. */
export function prove(asked: Asked, fact: Fact, known: Known): Proof | undefined {
  if (!canAnswer(asked, fact)) return undefined;
  const meant = listMeant(asked, fact, known);
  if (meant === undefined) return undefined;
  const { question, language } = asked.frame;
  const wordAt = (place: number): QuestionWord[] => {
    const word = question.words[place];
    return word === undefined ? [] : [word];
  };
  const classes = listClassWords(asked.frame);
  const says = (words: Fact["core"]) => (word: QuestionWord) =>
    isIn(words, word, language) ||
    isLike(words, word) ||
    // "ТК" in the sentence is a technical committee.
    classes.get(word)?.some((label) => label.every((one) => isIn(words, one, language))) === true;
  const rest = asked.content.filter((place) => !meant.has(place)).flatMap(wordAt);
  const unsaid = rest.filter((word) => !says(fact.core)(word));
  // A sentence alone says too much: the fact itself has to be spoken of.
  if (unsaid.length === asked.content.length && !isCounted(asked, fact)) return undefined;
  const isSaid = unsaid.length === 0 || fact.sentences.some((sentence) => unsaid.every(says(sentence)));
  if (!isSaid) return undefined;
  const isOfClass =
    "other" in fact && asked.frame.classes.some((part) => isAskedFor(asked.frame, part, fact.other));
  return { fact, unsaid: unsaid.length - (isOfClass ? ASKED_FOR : 0) };
}
