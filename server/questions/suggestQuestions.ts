import type { ExploreContext } from "../explore/ExploreContext.ts";
import type { Language } from "../graph/chooseText.ts";
import type { Suggestion } from "./Answer.ts";
import type { EntitySense, ItemSense } from "./link/Item.ts";
import type { LinkedQuestion } from "./link/linkQuestion.ts";
import type { Question } from "./link/Question.ts";
import type { EntityClass, Plan } from "./Plan.ts";
import { selectEntities } from "./run/selectEntities.ts";
import { createSpeaker } from "./say/createSpeaker.ts";
import { nameApart } from "./say/nameApart.ts";
import { toQuestionText } from "./say/toQuestionText.ts";
import { understand } from "./understand.ts";

const MOST_SUGGESTIONS = 5;
const MOST_CANDIDATES = 8;
const opposite = { OUT: "IN", IN: "OUT" } as const;

interface Refused {
  readonly question: Question;
  readonly linked: readonly LinkedQuestion[];
  readonly language: Language;
}

/** The entities that were met in a question that can't be read. */
function listMet(linked: readonly LinkedQuestion[]): string[] {
  const senses = linked.flatMap(({ segmentations }) =>
    (segmentations[0]?.items ?? []).flatMap(({ senses: all }) =>
      all.filter((sense): sense is EntitySense => sense.role === "entity"),
    ),
  );
  return [...new Set(senses.map(({ id }) => id))];
}

/** What the words of a question that can't be read stand for in a role. */
function listSenses<Role extends ItemSense["role"]>(
  linked: readonly LinkedQuestion[],
  role: Role,
): Extract<ItemSense, { role: Role }>[] {
  return linked
    .slice(0, 1)
    .flatMap(({ segmentations }) =>
      (segmentations[0]?.items ?? []).flatMap(({ senses }) =>
        senses.filter((sense): sense is Extract<ItemSense, { role: Role }> => sense.role === role),
      ),
    );
}

const anyBody: readonly EntityClass[] = [
  { kind: "ORGANIZATION" },
  { kind: "COUNCIL" },
  { kind: "COMMITTEE" },
];

/** Where no name was met, the best connected of the class that was, or of all: it shows what can be asked. */
async function findHub(context: ExploreContext, linked: readonly LinkedQuestion[]): Promise<string[]> {
  const met = listSenses(linked, "class").map(({ kind, form }) => ({ kind, form }));
  const { entities } = await selectEntities(
    context,
    { classes: met.length > 0 ? met : anyBody },
    { limit: 1 },
  );
  return entities.map(({ entity }) => entity.id);
}

/** Only what is read as it is meant: names and phrases of a dataset can be put so that they aren't. */
async function isReadBack(context: ExploreContext, text: string, plan: Plan): Promise<boolean> {
  const { readings } = await understand(context, text);
  const read = readings[0]?.plan;
  const [meant, got] = [plan, read].map((one) =>
    one?.operation === "list" ? one.set.related?.[0] : undefined,
  );
  const [by] = meant?.by ?? [];
  return (
    meant !== undefined &&
    JSON.stringify(got?.to) === JSON.stringify(meant.to) &&
    got?.by.some(({ type, direction }) => type === by?.type && direction === by.direction) === true
  );
}

/**
 * The nearest questions that can be read: about the entities that a refused question named, by the relations that it
 * speaks of, then by those that they have most of.
 */
export async function suggestQuestions(
  context: ExploreContext,
  { linked, language }: Refused,
): Promise<Suggestion[]> {
  const met = listMet(linked);
  const ids = (met.length > 0 ? met : await findHub(context, linked)).slice(0, 2);
  const types = new Set(listSenses(linked, "relation").map(({ type }) => type));
  const vocabulary = await (await context.versions.current()).vocabulary();
  const plans = await Promise.all(
    ids.map(async (id): Promise<Plan[]> => {
      const counts = await context.lookUps.relationCounts.load({
        entityId: id,
        window: { dayMin: null, dayMax: null },
      });
      return counts
        .toSorted(
          (one, other) =>
            Number(types.has(other.type.name)) - Number(types.has(one.type.name)) || other.count - one.count,
        )
        .map(({ type, direction }): Plan => ({
          operation: "list",
          set: {
            related: [{ by: [{ type: type.name, direction: opposite[direction] }], to: { ids: [id] } }],
          },
        }));
    }),
  );
  const loaded = await Promise.all(ids.map((id) => context.lookUps.entities.load(id)));
  const entities = loaded.filter((entity) => entity !== null);
  const speaker = createSpeaker(language, vocabulary, await nameApart(context, entities, language));
  const candidates = plans.flat().map((plan) => ({ plan, text: toQuestionText(plan, speaker) }));
  const unique = [...new Map(candidates.map((one) => [one.text, one])).values()].slice(0, MOST_CANDIDATES);
  const isRead = await Promise.all(unique.map(({ text, plan }) => isReadBack(context, text, plan)));
  return unique
    .filter((_one, index) => isRead[index])
    .slice(0, MOST_SUGGESTIONS)
    .map(({ text }) => ({ question: text, reading: text }));
}
