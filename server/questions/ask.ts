import type { ExploreContext } from "../explore/ExploreContext.ts";
import { AppError } from "../graph/AppError.ts";
import type { Language } from "../graph/chooseText.ts";
import type { Entity } from "../graph/Entity.ts";
import type { Passage } from "../graph/evidence.ts";
import type { Relation } from "../graph/Relation.ts";
import type { Vocabulary } from "../graph/Vocabulary.ts";
import type { NameLanguage } from "../language/EntityNames.ts";
import type { Answer, AnswerValue } from "./Answer.ts";
import { createLexicon } from "./lexicon/createLexicon.ts";
import type { Lexicon } from "./lexicon/Lexicon.ts";
import { linkQuestion, type LinkedQuestion } from "./link/linkQuestion.ts";
import { type Question, toQuestion } from "./link/Question.ts";
import type { Plan } from "./Plan.ts";
import { findDefinite } from "./read/findDefinite.ts";
import { readQuestion } from "./read/readQuestion.ts";
import type { Reading } from "./read/Reading.ts";
import type { Outcome } from "./run/Outcome.ts";
import { recordStatements, toCypherText } from "./run/recordStatements.ts";
import { runPlan } from "./run/runPlan.ts";
import { selectEntities } from "./run/selectEntities.ts";
import { toGraphql } from "./run/toGraphql.ts";
import { createSpeaker, type Speaker } from "./say/createSpeaker.ts";
import { sayAnswer } from "./say/sayAnswer.ts";
import { toQuestionText } from "./say/toQuestionText.ts";
import { suggestQuestions } from "./suggestQuestions.ts";
import { verifyModifiers } from "./verifyModifiers.ts";
import { listPlanIds, toChips } from "./toChips.ts";

export interface AskRequest {
  readonly question: string;
  readonly language?: Language | null | undefined;
}

const LONGEST_QUESTION = 300;
const MOST_CITATIONS = 60;
/** Readings this near to the best are meant as well. */
const SAME_COST = 0.01;
const MOST_READINGS = 8;

const languages = { en: "EN", ru: "RU", kk: "KK" } as const satisfies Record<NameLanguage, Language>;

function requireQuestion(text: string): void {
  if (text.length <= 2 * LONGEST_QUESTION && Array.from(text).length <= LONGEST_QUESTION) return;
  const message = `\`question\` is longer than ${LONGEST_QUESTION} characters: shorten it.`;
  throw new AppError("BAD_USER_INPUT", message, { facts: { argument: "question", limit: LONGEST_QUESTION } });
}

/** Words change with what is loaded only. */
const lexicons = new WeakMap<Vocabulary, Lexicon>();

export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const known = lexicons.get(vocabulary) ?? createLexicon(vocabulary);
  lexicons.set(vocabulary, known);
  return known;
}

interface Understood {
  readonly question: Question;
  readonly linked: readonly LinkedQuestion[];
  readonly language: NameLanguage;
  readonly readings: readonly Reading[];
}

/** Links and reads a question in the likeliest language in which it can be read. */
async function understand({ database, versions }: ExploreContext, text: string): Promise<Understood> {
  const vocabulary = await (await versions.current()).vocabulary();
  const question = toQuestion(text);
  const lexicon = lexiconOf(vocabulary);
  if (question.words.length === 0) return { question, linked: [], language: "en", readings: [] };
  const linked = await linkQuestion(database, question, lexicon);
  const read = linked.map(({ language, segmentations }) => ({
    language,
    readings: readQuestion(segmentations, { question, language, vocabulary, lexicon: lexicon[language] }),
  }));
  const isWhole = ({ readings }: { readings: readonly Reading[] }) =>
    readings[0]?.frame.unverified.length === 0;
  const best = read.find(isWhole) ?? read.find(({ readings }) => readings.length > 0);
  if (best !== undefined) return { question, linked, ...best };
  return { question, linked, language: linked[0]?.language ?? "en", readings: [] };
}

/** The same plan for each entity that a name can mean. */
function listSenses({ plan, frame }: Reading): Plan[] {
  let plans: Plan[] = [plan];
  for (const { entity, others } of frame.entities)
    if (others.length > 0) {
      const texts = plans.map((one) => JSON.stringify(one));
      const ids = [entity.id, ...others.map(({ id }) => id)];
      plans = texts.flatMap((text) =>
        ids.map((id): Plan => JSON.parse(text.replaceAll(JSON.stringify(entity.id), JSON.stringify(id)))),
      );
    }
  return plans;
}

interface Ran {
  readonly plan: Plan;
  readonly outcome: Outcome;
  readonly cypher: string;
}

async function run(context: ExploreContext, plan: Plan): Promise<Ran> {
  const recorded = recordStatements(context);
  const outcome = await runPlan(recorded.context, plan);
  return { plan, outcome, cypher: toCypherText(recorded.statements) };
}

/** The plans for each of a class that a question speaks of as if there were only one: more than one is ambiguous. */
async function listDefinitePlans(context: ExploreContext, reading: Reading): Promise<Plan[]> {
  const definite = findDefinite(reading);
  if (definite === undefined) return [];
  const classes = definite.classes.map(({ kind, form }) => ({ kind, form }));
  const { entities } = await selectEntities(context, { classes }, { limit: MOST_READINGS });
  const plans = entities
    .filter(({ entity }) => entity.collective !== true)
    .map(({ entity }) => definite.planFor(entity.id));
  return [...new Map(plans.map((plan) => [JSON.stringify(plan), plan])).values()];
}

/** A reading gives way to the next one where the graph holds nothing for it; what it says then is still an answer. */
async function runFirstThatHolds(
  context: ExploreContext,
  readings: readonly Reading[],
): Promise<Ran | undefined> {
  let first: Ran | undefined;
  const best = readings[0]?.cost ?? 0;
  for (const { plan, frame, cost, isTentative = false } of readings.slice(0, MOST_READINGS)) {
    if (cost > best + 1 && frame.unverified.length === 0) break;
    const ran = await run(context, plan);
    if (!(await verifyModifiers(context, frame, ran.outcome))) continue;
    if (ran.outcome.holds) return ran;
    first ??= ran;
    if (!isTentative) break;
  }
  return first;
}

async function loadCitations(
  { lookUps }: ExploreContext,
  cited: readonly { readonly citations: readonly string[] | null }[],
): Promise<Passage[]> {
  const ids = [...new Set(cited.flatMap(({ citations }) => citations ?? []))].slice(0, MOST_CITATIONS);
  const passages = await Promise.all(ids.map((id) => lookUps.passages.load(id)));
  return passages.filter((passage) => passage !== null);
}

async function loadEnds({ lookUps }: ExploreContext, relations: readonly Relation[]): Promise<Entity[]> {
  const ids = [...new Set(relations.flatMap(({ fromId, toId }) => [fromId, toId]))];
  const entities = await Promise.all(ids.map((id) => lookUps.entities.load(id)));
  return entities.filter((entity) => entity !== null);
}

function uniqueById<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

function toValues(
  { claims, numbers, dates }: Outcome,
  speaker: Speaker,
  entities: ReadonlyMap<string, Entity>,
): AnswerValue[] {
  return [
    ...numbers.map(({ entity, value }) => ({ text: speaker.sayNumber(value), entity, claim: null })),
    ...claims.map((claim) => ({
      text: speaker.sayClaim(claim),
      entity: entities.get(claim.entityId) ?? null,
      claim,
    })),
    ...dates.map(({ text }) => ({ text: speaker.sayDate(text), entity: null, claim: null })),
  ];
}

const emptySubgraph: Answer["subgraph"] = { entities: [], relations: [], truncated: false, total: 0 };

async function answer(
  context: ExploreContext,
  { plan, outcome, cypher }: Ran,
  language: Language,
): Promise<Answer> {
  const vocabulary = await (await context.versions.current()).vocabulary();
  const relations = uniqueById(outcome.relations);
  const named = await Promise.all(listPlanIds(plan).map((id) => context.lookUps.entities.load(id)));
  const ends = await loadEnds(context, relations);
  const claimed = await Promise.all(
    outcome.claims.map(({ entityId }) => context.lookUps.entities.load(entityId)),
  );
  const proof = uniqueById([
    ...outcome.about,
    ...outcome.entities,
    ...ends,
    ...claimed.filter((entity) => entity !== null),
  ]);
  const known = new Map(
    [...named.filter((entity) => entity !== null), ...proof].map((entity) => [entity.id, entity]),
  );
  const speaker = createSpeaker(language, vocabulary, known);
  const cited = plan.operation === "describe" ? outcome.entities : [...relations, ...outcome.claims];
  const [citations, chips] = await Promise.all([
    loadCitations(context, cited),
    toChips({ context, plan, language }),
  ]);
  return {
    status: outcome.holds ? "ANSWERED" : "EMPTY",
    language,
    reading: toQuestionText(plan, speaker),
    text: sayAnswer({ plan, outcome, speaker, vocabulary }),
    entities: outcome.entities,
    total: outcome.total,
    values: toValues(outcome, speaker, known),
    subgraph: {
      entities: proof,
      relations,
      truncated: outcome.total > outcome.entities.length,
      total: proof.length + Math.max(0, outcome.total - outcome.entities.length),
    },
    citations,
    plan,
    cypher,
    query: toGraphql(plan, language),
    alternatives: [],
    chips,
  };
}

async function speakerFor(
  context: ExploreContext,
  plans: readonly Plan[],
  language: Language,
): Promise<Speaker> {
  const vocabulary = await (await context.versions.current()).vocabulary();
  const ids = [...new Set(plans.flatMap(listPlanIds))];
  const entities = await Promise.all(ids.map((id) => context.lookUps.entities.load(id)));
  return createSpeaker(
    language,
    vocabulary,
    new Map(entities.filter((entity) => entity !== null).map((entity) => [entity.id, entity])),
  );
}

const unanswered = {
  entities: [],
  total: 0,
  values: [],
  subgraph: emptySubgraph,
  citations: [],
  plan: null,
  cypher: "",
  query: "",
  chips: [],
} as const;

async function offerReadings(
  context: ExploreContext,
  plans: readonly Plan[],
  language: Language,
): Promise<Answer> {
  const speaker = await speakerFor(context, plans, language);
  const alternatives = plans.map((plan) => {
    const text = toQuestionText(plan, speaker);
    return { question: text, reading: text };
  });
  return {
    ...unanswered,
    status: "AMBIGUOUS",
    language,
    reading: "",
    text: speaker.sayings.ambiguous(plans.length),
    alternatives,
  };
}

async function refuse(context: ExploreContext, understood: Understood, language: Language): Promise<Answer> {
  const { question, linked } = understood;
  const speaker = await speakerFor(context, [], language);
  const unknown = (linked[0]?.segmentations[0]?.unknown ?? []).flatMap(
    (word) => question.words[word]?.raw ?? [],
  );
  const quoted = unknown.map((word) => `“${word}”`).join(", ");
  return {
    ...unanswered,
    status: "NOT_UNDERSTOOD",
    language,
    reading: "",
    text: quoted === "" ? speaker.sayings.notUnderstood : speaker.sayings.unknownWords(quoted),
    alternatives: await suggestQuestions(context, { question, linked, language }),
  };
}

/**
 * Answers a question about the structure of what is loaded: link → read → run → say. Nothing is guessed: a question with a
 * word that stands for nothing here is refused, and one that can be read in several ways is handed back.
 * @throws AppError `BAD_USER_INPUT` for a question that is too long.
 */
export async function ask(
  context: ExploreContext,
  { question: text, language }: AskRequest,
): Promise<Answer> {
  requireQuestion(text);
  const understood = await understand(context, text);
  const tongue = language ?? languages[understood.language];
  const [best, ...others] = understood.readings;
  if (best === undefined) return refuse(context, understood, tongue);
  const named = listPlanIds(best.plan).toSorted().join(" ");
  const near = others.filter(
    ({ cost, plan }) =>
      cost - best.cost < SAME_COST &&
      plan.operation === best.plan.operation &&
      listPlanIds(plan).toSorted().join(" ") !== named,
  );
  const plans = best.frame.unverified.length > 0 ? [best.plan] : [best, ...near].flatMap(listSenses);
  const definite = best.frame.unverified.length > 0 ? [] : await listDefinitePlans(context, best);
  if (definite.length > 1) return offerReadings(context, definite, tongue);
  const unique = [...new Map(plans.map((plan) => [JSON.stringify(plan), plan])).values()];
  if (unique.length > 1) return offerReadings(context, unique.slice(0, MOST_READINGS), tongue);
  const ran = await runFirstThatHolds(context, understood.readings);
  return ran === undefined ? refuse(context, understood, tongue) : answer(context, ran, tongue);
}
