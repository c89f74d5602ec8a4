import type { ExploreContext } from "../explore/ExploreContext.ts";
import { namedAt } from "../graph/datedNames.ts";
import { toDayWindow } from "../graph/dayWindow.ts";
import type { Entity } from "../graph/Entity.ts";
import type { Relation } from "../graph/Relation.ts";
import type { Language } from "../graph/chooseText.ts";
import type { Passage } from "../graph/evidence.ts";
import { asOf, dateOf } from "./asOf.ts";
import type { Answer, AnswerValue } from "./Answer.ts";
import type { Plan } from "./Plan.ts";
import type { Outcome } from "./run/Outcome.ts";
import { toGraphql } from "./run/toGraphql.ts";
import type { Ran } from "./runReadings.ts";
import { type Speaker, createSpeaker } from "./say/createSpeaker.ts";
import { nameApart } from "./say/nameApart.ts";
import { sayAnswer } from "./say/sayAnswer.ts";
import { toQuestionText } from "./say/toQuestionText.ts";
import { suggestQuestions } from "./suggestQuestions.ts";
import { listPlanIds, toChips } from "./toChips.ts";
import type { Understood } from "./understand.ts";

const MOST_CITATIONS = 60;

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

export async function answer(
  context: ExploreContext,
  { plan, asked, outcome, cypher }: Ran,
  language: Language,
): Promise<Answer> {
  const vocabulary = await (await context.versions.current()).vocabulary();
  const relations = uniqueById(outcome.relations);
  const meant = await Promise.all(listPlanIds(plan).map((id) => context.lookUps.entities.load(id)));
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
    [...meant.filter((entity) => entity !== null), ...proof].map((entity) => [entity.id, entity]),
  );
  const date = dateOf(plan);
  const named = new Map(Array.from(known, ([id, entity]) => [id, namedAt(entity, toDayWindow(date))]));
  const speaker = createSpeaker(language, vocabulary, named);
  const cited = plan.operation === "describe" ? outcome.entities : [...relations, ...outcome.claims];
  const citations = await loadCitations(context, cited);
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
    chips: () => toChips({ context, plan: asked, language, date }),
  };
}

async function speakerFor(
  context: ExploreContext,
  plans: readonly Plan[],
  language: Language,
): Promise<Speaker> {
  const vocabulary = await (await context.versions.current()).vocabulary();
  const ids = [...new Set(plans.flatMap(listPlanIds))];
  const loaded = await Promise.all(ids.map((id) => context.lookUps.entities.load(id)));
  const entities = loaded.filter((entity) => entity !== null);
  return createSpeaker(language, vocabulary, await nameApart(context, entities, language));
}

const emptySubgraph: Answer["subgraph"] = { entities: [], relations: [], truncated: false, total: 0 };

const unanswered = {
  entities: [],
  total: 0,
  values: [],
  subgraph: emptySubgraph,
  citations: [],
  plan: null,
  cypher: "",
  query: "",
  chips: () => Promise.resolve([]),
} as const;

export interface Offer {
  readonly plans: readonly Plan[];
  readonly language: Language;
  /** As of when they would be run. */
  readonly date: string | undefined;
}

export async function offerReadings(
  context: ExploreContext,
  { plans, language, date }: Offer,
): Promise<Answer> {
  const speaker = await speakerFor(context, plans, language);
  const alternatives = plans.map((plan) => {
    const question = toQuestionText(plan, speaker);
    // What is asked again is asked as of the same date, as long as it is that date.
    return {
      question,
      reading: date === undefined ? question : toQuestionText(asOf(plan, date), speaker),
    };
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

export async function refuse(
  context: ExploreContext,
  understood: Understood,
  language: Language,
): Promise<Answer> {
  const { question, linked } = understood;
  const speaker = await speakerFor(context, [], language);
  const unknown = (linked[0]?.segmentations[0]?.unknown ?? []).flatMap(
    (word) => question.words[word]?.raw ?? [],
  );
  return {
    ...unanswered,
    status: "NOT_UNDERSTOOD",
    language,
    reading: "",
    text: unknown.length === 0 ? speaker.sayings.notUnderstood : speaker.sayings.unknownWords(unknown),
    alternatives: await suggestQuestions(context, { question, linked, language }),
  };
}
