import type { ExploreContext } from "../../explore/ExploreContext.ts";
import type { Kind } from "../../graph/kinds.ts";
import type { Cue } from "../grammar/Cue.ts";
import { isSilentWord } from "../lexicon/isSilentWord.ts";
import type { QuestionWord } from "../link/Question.ts";
import type { LinkedQuestion } from "../link/linkQuestion.ts";
import type { Plan } from "../Plan.ts";
import { type Frame, listFrames, type PartOf } from "../read/Frame.ts";
import { toClasses } from "../read/classes.ts";
import { relate } from "../read/relate.ts";
import { roleOf } from "../read/roleOf.ts";
import { listCounts } from "../read/shapes/claimShapes.ts";
import { hasAny, isOnly, namesOf, toPeriod } from "../read/shapes/frameTests.ts";
import { run, type Ran } from "../runReadings.ts";
import { lexiconOf, type Understood } from "../understand.ts";
import { findScattered, type Scattered } from "./findScattered.ts";
import { type Fact, listFacts } from "./listFacts.ts";
import { DENIAL, isIn, isLike } from "./sentences.ts";

/** Names further down are no better known. */
const MOST_FRAMES = 24;
const MOST_UNKNOWN = 4;

const askers: readonly Cue[] = ["who", "whom", "what", "which", "where", "list", "howMany", "when"];

interface Asked {
  readonly frame: Frame;
  /** What the question is about. */
  readonly id: string;
  /** Where its name stands; undefined where its words stand apart: only claims are looked at then. */
  readonly anchor: PartOf<"entity"> | undefined;
  /** The words that a fact has to say: all that aren't grammar, nor the anchor's. */
  readonly content: readonly number[];
}

function listPlaces({ start, end }: { readonly start: number; readonly end: number }): number[] {
  return Array.from({ length: end - start }, (_none, index) => start + index);
}

/** The words that have to be said: all that are neither grammar nor a name's own. */
function listContent({ parts, question, lexicon }: Frame, own: readonly number[]): number[] {
  const grammar = new Set(parts.flatMap((part) => (part.role === "cue" ? listPlaces(part) : [])));
  return [...question.words.keys()].filter(
    (place) =>
      !grammar.has(place) &&
      !own.includes(place) &&
      !isSilentWord(lexicon, question.words[place]?.typed.folded ?? ""),
  );
}

/** Each entity of a frame taken once for what the question is about. */
function listNamed(frame: Frame): Asked[] {
  return frame.entities
    .filter(({ others }) => others.length === 0)
    .map((anchor) => ({
      frame,
      id: anchor.entity.id,
      anchor,
      content: listContent(frame, listPlaces(anchor)),
    }))
    .filter(({ content }) => content.length > 0);
}

function listScattered(frame: Frame, scattered: readonly Scattered[]): Asked[] {
  return scattered
    .map(({ entity, places }) => ({
      frame,
      id: entity.id,
      anchor: undefined,
      content: listContent(frame, places),
    }))
    .filter(({ content }) => content.length > 0);
}

/** Whether a fact can be an answer to what is asked: a number for "how many", a place for "where". */
function canAnswer({ frame }: Asked, fact: Fact): boolean {
  const { cues } = frame;
  if ("claim" in fact) {
    const { property } = fact.claim;
    const { valueType } = property;
    if (frame.properties.some((part) => part.senses.some(({ name }) => name === property.name))) return true;
    if (cues.has("howMany")) return valueType === "number" || valueType === "percent";
    if (valueType === "percent" && frame.properties.some((part) => namesOf(part, "percent").length > 0))
      return true;
    if (cues.has("when")) return valueType === "date";
    return hasAny(frame, "what", "which", "whom") && frame.classes.length === 0
      ? valueType === "text"
      : false;
  }
  if (cues.has("howMany") || cues.has("when")) return false;
  const { kind } = fact.other;
  if (cues.has("where")) return kind === "PLACE";
  if (cues.has("who")) return kind !== "AGREEMENT" && kind !== "DOCUMENT" && kind !== "FIELD";
  return true;
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
    if (valueType === "text" && meant.size > 0) {
      for (const part of frame.relations)
        if (part.senses.some(({ type }) => known.types.has(type))) mark(part);
      for (const part of frame.classes)
        if (
          part.senses.some(({ kind, form }) => kind === known.kind && (form === null || form === known.form))
        )
          mark(part);
    }
    return meant;
  }
  if (anchor === undefined) return undefined;
  for (const relation of frame.relations) {
    const ends = { operandKinds: [anchor.entity.kind], answerKinds: [fact.other.kind] };
    const by = relate(frame, relation, { ...roleOf(frame, { relation, operand: anchor }), ends });
    const isMeant = by.some(
      ({ type, direction }) =>
        type === fact.by.type && (direction === "BOTH" || direction === fact.by.direction),
    );
    if (isMeant) mark(relation);
  }
  // A verb that is known says how: a fact of another type is no answer.
  if (frame.relations.length > 0 && meant.size === 0) return undefined;
  for (const part of frame.classes) {
    const fits = toClasses(frame, part.senses).some(
      ({ kind, form, named }) =>
        kind === fact.other.kind && (form == null || form === fact.other.form) && named == null,
    );
    if (fits) mark(part);
  }
  return meant;
}

/** What is known of what a question is about. */
interface Known {
  readonly kind: Kind;
  readonly form: string | null;
  readonly types: ReadonlySet<string>;
}

interface Proof {
  readonly fact: Fact;
  /** How many words only its sentence says. */
  readonly unsaid: number;
}

/** "How many X": their number is spoken of without a word for it. */
function isCounted({ frame }: Asked, fact: Fact): boolean {
  return "claim" in fact && frame.cues.has("howMany") && listCounts(frame).includes(fact.claim.property.name);
}

/** A fact that says every word: by what it is, by its own words, or all the rest in one of its sentences. */
function prove(asked: Asked, fact: Fact, known: Known): Proof | undefined {
  if (!canAnswer(asked, fact)) return undefined;
  const meant = listMeant(asked, fact, known);
  if (meant === undefined) return undefined;
  const { question, language } = asked.frame;
  const wordAt = (place: number): QuestionWord[] => {
    const word = question.words[place];
    return word === undefined ? [] : [word];
  };
  const rest = asked.content.filter((place) => !meant.has(place)).flatMap(wordAt);
  const unsaid = rest.filter((word) => !isIn(fact.core, word, language) && !isLike(fact.core, word));
  // A sentence alone says too much: the fact itself has to be spoken of.
  if (unsaid.length === asked.content.length && !isCounted(asked, fact)) return undefined;
  const isSaid =
    unsaid.length === 0 ||
    fact.sentences.some((sentence) =>
      unsaid.every((word) => isIn(sentence, word, language) || isLike(sentence, word)),
    );
  return isSaid ? { fact, unsaid: unsaid.length } : undefined;
}

function toPlan({ frame, id }: Asked, fact: Fact): Plan {
  const ids = [id];
  if ("claim" in fact) {
    const period = fact.claim.from === null && fact.claim.until === null ? undefined : toPeriod(frame);
    return {
      operation: "claims",
      set: { ids },
      properties: [fact.claim.property.name],
      ...(period === undefined ? {} : { period }),
    };
  }
  const asked = frame.classes.flatMap((part) => toClasses(frame, part.senses));
  return {
    operation: "list",
    set: { ...(asked.length > 0 ? { classes: asked } : {}), related: [{ by: [fact.by], to: { ids } }] },
  };
}

/** Whether a plan gives what was proven and nothing else. */
function isProven({ outcome }: Ran, proofs: readonly Proof[]): boolean {
  const claims = new Set(proofs.flatMap(({ fact }) => ("claim" in fact ? [fact.claim.id] : [])));
  const others = new Set(proofs.flatMap(({ fact }) => ("claim" in fact ? [] : [fact.other.id])));
  return (
    outcome.holds &&
    outcome.claims.every(({ id }) => claims.has(id)) &&
    outcome.entities.every(({ id }) => others.has(id))
  );
}

function isReadable(frame: Frame): boolean {
  const { question, unverified } = frame;
  return (
    isOnly(frame) &&
    (hasAny(frame, ...askers) || frame.properties.length > 0) &&
    unverified.every((place) => !DENIAL.test(question.words[place]?.token.text ?? ""))
  );
}

function listFramesOf(
  { language, segmentations }: LinkedQuestion,
  words: Pick<Frame, "question" | "vocabulary" | "lexicon">,
): Frame[] {
  const fewest = Math.min(...segmentations.map(({ unknown }) => unknown.length));
  if (fewest > MOST_UNKNOWN) return [];
  return segmentations
    .filter(({ unknown }) => unknown.length === fewest)
    .flatMap(({ items, unknown, cost }) =>
      listFrames(items, { ...words, language, cost, unverified: unknown }),
    )
    .filter(isReadable)
    .slice(0, MOST_FRAMES);
}

interface Found {
  readonly plan: Plan;
  readonly proofs: Proof[];
  /** The fewest words that only a sentence says. */
  fewest: number;
}

async function findPlan(
  context: ExploreContext,
  allAsked: readonly Asked[],
  isWanted: (fact: Fact) => boolean,
): Promise<Found | undefined> {
  const found = new Map<string, Found>();
  for (const asked of allAsked) {
    const entity = await context.lookUps.entities.load(asked.id);
    if (entity === null) continue;
    const facts = await listFacts(context, entity, asked.frame.language);
    const types = new Set(facts.flatMap((fact) => ("claim" in fact ? [] : [fact.by.type])));
    const known = { kind: entity.kind, form: entity.form, types };
    for (const fact of facts) {
      const proof = isWanted(fact) ? prove(asked, fact, known) : undefined;
      if (proof === undefined) continue;
      const plan = toPlan(asked, fact);
      const key = JSON.stringify(plan);
      const gathered = found.get(key) ?? { plan, proofs: [], fewest: Infinity };
      gathered.proofs.push(proof);
      gathered.fewest = Math.min(gathered.fewest, proof.unsaid);
      found.set(key, gathered);
    }
  }
  const fewest = Math.min(...Array.from(found.values(), (one) => one.fewest));
  const [best, ...others] = [...found.values()].filter((one) => one.fewest === fewest);
  return others.length === 0 ? best : undefined;
}

/**
 * Answers a question that can't be read word by word where the facts about something that it names, and none of another
 * sort as well, say all of its words: by their type, by what they lead to, or in the sentence on which they rest.
 */
export async function readByEvidence(
  context: ExploreContext,
  { question, linked, readings }: Pick<Understood, "question" | "linked" | "readings">,
): Promise<Ran | undefined> {
  // What was read and holds nothing spoke of a relation: another one is no answer.
  const isWanted = (fact: Fact) => readings.length === 0 || "claim" in fact;
  const vocabulary = await (await context.versions.current()).vocabulary();
  const lexicon = lexiconOf(vocabulary);
  const isSilent = (folded: string) => linked.some(({ language }) => isSilentWord(lexicon[language], folded));
  const scattered = await findScattered(context.database, question, isSilent);
  for (const one of linked) {
    const frames = listFramesOf(one, { question, vocabulary, lexicon: lexicon[one.language] });
    const found =
      (await findPlan(context, frames.flatMap(listNamed), isWanted)) ??
      (await findPlan(
        context,
        frames.flatMap((frame) => listScattered(frame, scattered)),
        isWanted,
      ));
    if (found === undefined) continue;
    const ran = await run(context, found.plan);
    if (isProven(ran, found.proofs)) return ran;
  }
  return undefined;
}
