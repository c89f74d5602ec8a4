import type { ExploreContext } from "../../explore/ExploreContext.ts";
import type { Cue } from "../grammar/Cue.ts";
import { isSilentWord } from "../lexicon/isSilentWord.ts";
import { findScatteredNames, type ScatteredName } from "../link/findScatteredNames.ts";
import { listPlaces } from "../link/Item.ts";
import type { LinkedQuestion } from "../link/linkQuestion.ts";
import type { Plan } from "../Plan.ts";
import { type Frame, listFrames } from "../read/Frame.ts";
import { toClasses } from "../read/classes.ts";
import { isYesNo } from "../read/isYesNo.ts";
import { asksWhy, hasAny, isOnly, toPeriod } from "../read/shapes/frameTests.ts";
import { run, type Ran } from "../runReadings.ts";
import { lexiconOf, type Understood } from "../understand.ts";
import { compareScattered } from "./compareScattered.ts";
import { listContent } from "./listContent.ts";
import { type Fact, listFacts } from "./listFacts.ts";
import { type Asked, canLeadTo, type Known, listFitting, type Proof, prove } from "./proveFact.ts";
import { DENIAL } from "./sentences.ts";

/** Names further down are no better known. */
const MOST_FRAMES = 24;
const MOST_UNKNOWN = 4;

const askers: readonly Cue[] = ["who", "whom", "what", "which", "where", "list", "howMany", "when"];

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

function listScattered(frame: Frame, scattered: readonly ScatteredName[]): Asked[] {
  return scattered
    .map(({ entity, places }) => ({
      frame,
      id: entity.id,
      anchor: undefined,
      content: listContent(frame, places),
    }))
    .filter(({ content }) => content.length > 0);
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
  const asked = frame.classes
    .filter((part) => listFitting(frame, part, fact.other).length > 0)
    .flatMap((part) => toClasses(frame, part.senses));
  return {
    operation: "list",
    set: { ...(asked.length > 0 ? { classes: asked } : {}), related: [{ by: [fact.by], to: { ids } }] },
  };
}

/** Whether a plan gives what was proven and nothing else. */
function isProven({ outcome }: Ran, proofs: readonly Proof[]): boolean {
  const claims = new Set(proofs.flatMap(({ fact }) => ("claim" in fact ? [fact.claim.id] : [])));
  const others = new Set(proofs.flatMap(({ fact }) => ("claim" in fact ? [] : [fact.other.id])));
  const values = new Set(proofs.flatMap(({ fact }) => ("claim" in fact ? [fact.claim.value] : [])));
  return (
    outcome.holds &&
    // Another source that says the same says it as well.
    outcome.claims.every(({ id, value }) => claims.has(id) || (value !== null && values.has(value))) &&
    outcome.entities.every(({ id }) => others.has(id))
  );
}

/** Whether a verb of the question can't be said of what it asks for: "in which fields does X prepare standards". */
function hasForeignVerb({ frame }: Asked, fact: Fact): boolean {
  return "other" in fact && frame.relations.some((relation) => !canLeadTo(frame, relation, fact.other));
}

/** A word that nothing is called by here narrows down what is asked for: to those whose own sentences say it. */
function narrow({ plan, proofs, isModified }: Found): Plan | undefined {
  if (!isModified || plan.operation !== "list") return undefined;
  const ids = proofs.flatMap(({ fact }) => ("claim" in fact ? [] : [fact.other.id]));
  return { ...plan, set: { ...plan.set, ids: [...new Set(ids)] } };
}

function isReadable(frame: Frame): boolean {
  const { question, unverified } = frame;
  return (
    isOnly(frame) &&
    !asksWhy(frame) &&
    (hasAny(frame, ...askers) || frame.properties.length > 0 || isYesNo(frame)) &&
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
  /** Whether the question has a word that stands for nothing here, or for nothing that can be asked for so. */
  readonly isModified: boolean;
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
    const related = facts.flatMap((fact) => ("claim" in fact ? [] : [fact]));
    const known: Known = {
      kind: entity.kind,
      form: entity.form,
      properties: new Set(facts.flatMap((fact) => ("claim" in fact ? [fact.claim.property.name] : []))),
      types: new Set(related.map(({ by }) => by.type)),
      typesBeside: ({ citations }) =>
        new Set(
          related
            .filter((one) => one.citations?.some((id) => citations?.includes(id)) === true)
            .map(({ by }) => by.type),
        ),
    };
    for (const fact of facts) {
      const proof = isWanted(fact) ? prove(asked, fact, known) : undefined;
      if (proof === undefined) continue;
      const plan = toPlan(asked, fact);
      const key = JSON.stringify(plan);
      const isModified = asked.frame.unverified.length > 0 || hasForeignVerb(asked, fact);
      const gathered = found.get(key) ?? { plan, proofs: [], fewest: Infinity, isModified };
      gathered.proofs.push(proof);
      gathered.fewest = Math.min(gathered.fewest, proof.unsaid);
      found.set(key, gathered);
    }
  }
  const fewest = Math.min(...Array.from(found.values(), (one) => one.fewest));
  const [best, ...others] = [...found.values()].filter((one) => one.fewest === fewest);
  return best !== undefined && others.every((one) => saysTheSame(best, one)) ? best : undefined;
}

/** Whether two plans give the same value of the same property: it may be claimed of several things at once. */
function saysTheSame(one: Found, other: Found): boolean {
  const listValues = ({ proofs }: Found) =>
    proofs.map(({ fact }) =>
      "claim" in fact ? `${fact.claim.property.name} ${fact.claim.value ?? fact.id}` : fact.id,
    );
  const values = new Set(listValues(one));
  return listValues(other).every((value) => values.has(value));
}

/**
 * Answers a question that can't be read word by word where the facts about something that it names, and none of another
 * sort as well, say all of its words: by their type, by what they lead to, or in the sentence on which they rest.
 */
export async function readByEvidence(
  context: ExploreContext,
  { question, linked }: Pick<Understood, "question" | "linked">,
  { date, claimsAlone }: { readonly date: string | undefined; readonly claimsAlone: boolean },
): Promise<Ran | undefined> {
  const isWanted = (fact: Fact) => !claimsAlone || "claim" in fact;
  const vocabulary = await (await context.versions.current()).vocabulary();
  const lexicon = lexiconOf(vocabulary);
  const isSilent = (folded: string) => linked.some(({ language }) => isSilentWord(lexicon[language], folded));
  const scattered = await findScatteredNames(context.database, question, isSilent);
  for (const { language, segmentations } of linked) {
    const [best] = segmentations;
    if (best === undefined) continue;
    const words = { question, vocabulary, lexicon: lexicon[language], language };
    const frames = listFrames(best.items, { ...words, cost: best.cost, unverified: best.unknown });
    const plan = frames.map((frame) => compareScattered(frame, scattered)).find((one) => one !== undefined);
    const ran = plan && (await run(context, plan, date));
    if (ran?.outcome.holds === true) return ran;
  }
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
    const ran = await run(context, found.plan, date);
    if (isProven(ran, found.proofs)) return ran;
    const narrowed = narrow(found);
    if (narrowed !== undefined) return run(context, narrowed, date);
  }
  return undefined;
}
