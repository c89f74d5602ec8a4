import type { ExploreContext } from "../explore/ExploreContext.ts";
import type { Language } from "../graph/chooseText.ts";
import type { Suggestion } from "./Answer.ts";
import type { EntitySense } from "./link/Item.ts";
import type { LinkedQuestion } from "./link/linkQuestion.ts";
import type { Question } from "./link/Question.ts";
import type { Plan } from "./Plan.ts";
import { selectEntities } from "./run/selectEntities.ts";
import { createSpeaker } from "./say/createSpeaker.ts";
import { toQuestionText } from "./say/toQuestionText.ts";

const MOST_SUGGESTIONS = 5;
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

/** The best connected of all, where nothing was met: questions about it show what can be asked. */
async function findHub(context: ExploreContext): Promise<string[]> {
  const { entities } = await selectEntities(
    context,
    { classes: [{ kind: "ORGANIZATION" }, { kind: "COUNCIL" }, { kind: "COMMITTEE" }] },
    { limit: 1 },
  );
  return entities.map(({ entity }) => entity.id);
}

/**
 * The nearest questions that can be read: about the entities that a refused question named, by the relations that they
 * have most of.
 */
export async function suggestQuestions(
  context: ExploreContext,
  { linked, language }: Refused,
): Promise<Suggestion[]> {
  const met = listMet(linked);
  const ids = (met.length > 0 ? met : await findHub(context)).slice(0, 2);
  const vocabulary = await (await context.versions.current()).vocabulary();
  const plans = await Promise.all(
    ids.map(async (id): Promise<Plan[]> => {
      const counts = await context.lookUps.relationCounts.load({
        entityId: id,
        window: { dayMin: null, dayMax: null },
      });
      return counts
        .toSorted((one, other) => other.count - one.count)
        .map(({ type, direction }): Plan => ({
          operation: "list",
          set: {
            related: [{ by: [{ type: type.name, direction: opposite[direction] }], to: { ids: [id] } }],
          },
        }));
    }),
  );
  const entities = await Promise.all(ids.map((id) => context.lookUps.entities.load(id)));
  const speaker = createSpeaker(
    language,
    vocabulary,
    new Map(entities.filter((entity) => entity !== null).map((entity) => [entity.id, entity])),
  );
  const texts = plans.flat().map((plan) => toQuestionText(plan, speaker));
  return [...new Set(texts)].slice(0, MOST_SUGGESTIONS).map((text) => ({ question: text, reading: text }));
}
