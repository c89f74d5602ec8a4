import type { ExploreContext } from "../explore/ExploreContext.ts";
import { chooseText, type Language } from "../graph/chooseText.ts";
import { kinds } from "../graph/kinds.ts";
import { toDayWindow } from "../graph/dayWindow.ts";
import type { RelationCount } from "../graph/Relation.ts";
import type { Chip, ChipAlternative } from "./Answer.ts";
import type { EntitySet, Plan, RelatedBy, RelatedTo } from "./Plan.ts";
import { listIds } from "./run/runPlan.ts";
import { selectEntities } from "./run/selectEntities.ts";
import { createSpeaker, type Speaker } from "./say/createSpeaker.ts";
import { toQuestionText } from "./say/toQuestionText.ts";

const MOST_ALTERNATIVES = 8;

interface Asking {
  readonly context: ExploreContext;
  readonly plan: Plan;
  readonly language: Language;
  /** The date of the answer, whether the plan names it or not. */
  readonly date: string | undefined;
}

/** The set that a plan asks about, where it has one. */
function setOf(plan: Plan): EntitySet | undefined {
  return "set" in plan ? plan.set : undefined;
}

/** Every id that a plan names. */
export function listPlanIds(plan: Plan): string[] {
  if ("set" in plan) return listIds(plan.set);
  if (plan.operation === "paths") return [plan.from, plan.to];
  if (plan.operation === "impact") return [plan.id];
  return "ids" in plan ? [...plan.ids] : [];
}

async function speak({ context, language }: Asking, plans: readonly Plan[]): Promise<Speaker> {
  const vocabulary = await (await context.versions.current()).vocabulary();
  const ids = [...new Set(plans.flatMap(listPlanIds))];
  const entities = await Promise.all(ids.map((id) => context.lookUps.entities.load(id)));
  const known = entities.filter((entity) => entity !== null).map((entity) => [entity.id, entity] as const);
  return createSpeaker(language, vocabulary, new Map(known));
}

/** The same plan with another entity in the place of one. */
function withEntity(plan: Plan, id: string, other: string): Plan {
  // A plan is plain data, and so is what comes back.
  const replaced: Plan = JSON.parse(
    JSON.stringify(plan, (_key, value: unknown) => (value === id ? other : value)),
  );
  return replaced;
}

function withFirstRelated(plan: Plan, change: (related: RelatedTo) => RelatedTo): Plan {
  const set = setOf(plan);
  const [first, ...others] = set?.related ?? [];
  if (set === undefined || first === undefined || !("set" in plan)) return plan;
  return { ...plan, set: { ...set, related: [change(first), ...others] } };
}

async function toAlternatives(
  asking: Asking,
  options: readonly { readonly value: string; readonly text: string; readonly plan: Plan }[],
): Promise<ChipAlternative[]> {
  const speaker = await speak(
    asking,
    options.map(({ plan }) => plan),
  );
  return options.map(({ value, text, plan }) => ({
    value,
    text: text === "" ? speaker.nameOf(value) : text,
    question: toQuestionText(plan, speaker),
  }));
}

/** The best connected of the same kind: what a reader may want to ask about next. */
async function toEntityChip(asking: Asking, id: string): Promise<Chip[]> {
  const { context, plan } = asking;
  const entity = await context.lookUps.entities.load(id);
  if (entity === null) return [];
  const { entities } = await selectEntities(
    context,
    { classes: [{ kind: entity.kind }] },
    { limit: MOST_ALTERNATIVES + 1 },
  );
  const others = entities.map((one) => one.entity.id).filter((other) => other !== id);
  const options = others
    .slice(0, MOST_ALTERNATIVES)
    .map((value) => ({ value, text: "", plan: withEntity(plan, id, value) }));
  const speaker = await speak(asking, [plan]);
  return [
    {
      role: "ENTITY",
      text: speaker.nameOf(id),
      value: id,
      alternatives: await toAlternatives(asking, options),
    },
  ];
}

const opposite = { OUT: "IN", IN: "OUT", BOTH: "BOTH" } as const;

/** From the side of the answer: what leads from the known entity leads to the answer. */
function toBy({ type, direction }: RelationCount): RelatedBy {
  return { type: type.name, direction: opposite[direction] };
}

async function toRelationChips(asking: Asking, related: RelatedTo): Promise<Chip[]> {
  const { context, plan } = asking;
  const [by] = related.by;
  const speaker = await speak(asking, [plan]);
  if (by === undefined) return [];
  const [id] = related.to.ids ?? [];
  const window = toDayWindow(asking.date);
  const counts = id === undefined ? [] : await context.lookUps.relationCounts.load({ entityId: id, window });
  const others = new Map(
    counts
      .map(toBy)
      .filter(
        (other) =>
          !related.by.some(({ type, direction }) => type === other.type && direction === other.direction),
      )
      .map((other) => [`${other.type} ${other.direction}`, other]),
  );
  const options = [...others.values()].slice(0, MOST_ALTERNATIVES).map((other) => ({
    value: other.type,
    text: speaker.phraseOf({ by: [other], to: {} }),
    plan: withFirstRelated(plan, (first) => ({ ...first, by: [other] })),
  }));
  const turned = related.by.map((one) => ({ ...one, direction: opposite[one.direction] }));
  const turnedPlan = withFirstRelated(plan, (first) => ({ ...first, by: turned }));
  const turnedOption = {
    value: opposite[by.direction],
    text: speaker.phraseOf({ by: turned, to: {} }),
    plan: turnedPlan,
  };
  const phrase = speaker.phraseOf(related);
  const value = [...new Set(related.by.map(({ type }) => type))].join("|");
  return [
    { role: "RELATION", text: phrase, value, alternatives: await toAlternatives(asking, options) },
    ...(by.direction === "BOTH"
      ? []
      : [
          {
            role: "DIRECTION" as const,
            text: phrase,
            value: by.direction,
            alternatives: await toAlternatives(asking, [turnedOption]),
          },
        ]),
  ];
}

async function toClassChip(asking: Asking, set: EntitySet): Promise<Chip[]> {
  const { plan } = asking;
  const [first] = set.classes ?? [];
  if (first === undefined || !("set" in plan) || plan.set !== set) return [];
  const speaker = await speak(asking, [plan]);
  const toValue = ({ kind, form }: { kind: string; form?: string | null | undefined }) =>
    form ? `${kind}/${form}` : kind;
  const options = kinds
    .filter((kind) => kind !== first.kind)
    .map((kind) => {
      const classes = [{ kind }];
      return { value: kind, text: speaker.classesOf(classes), plan: { ...plan, set: { ...set, classes } } };
    });
  const text = speaker.classesOf(set.classes);
  return [{ role: "KIND", text, value: toValue(first), alternatives: await toAlternatives(asking, options) }];
}

async function toPropertyChip(asking: Asking, plan: Extract<Plan, { operation: "claims" }>): Promise<Chip[]> {
  const { context, language } = asking;
  const [id] = plan.set.ids ?? [];
  const speaker = await speak(asking, [plan]);
  const claims = id === undefined ? [] : await context.lookUps.claims.load(id);
  const others = new Map(
    claims
      .filter(({ property }) => !plan.properties.includes(property.name))
      .map(({ property }) => [property.name, property]),
  );
  const options = Array.from(others.values(), (property) => ({
    value: property.name,
    text: chooseText(property, "label", language)?.text ?? property.name,
    plan: { ...plan, properties: [property.name] },
  }));
  const text = speaker.eitherOf(plan.properties.map(speaker.propertyOf));
  return [
    {
      role: "PROPERTY",
      text,
      value: plan.properties.join("|"),
      alternatives: await toAlternatives(asking, options),
    },
  ];
}

/** The year before and after a date: what readers compare with. Only of a relation can it be asked in words. */
async function toDateChip(asking: Asking, related: RelatedTo | undefined): Promise<Chip[]> {
  const { date } = asking;
  if (date === undefined) return [];
  const speaker = await speak(asking, [asking.plan]);
  const year = Number(date.slice(0, 4));
  const years = related === undefined ? [] : [year - 1, year + 1];
  const options = years.map((other) => {
    const value = String(other).padStart(4, "0");
    return {
      value,
      text: value,
      plan: withFirstRelated(asking.plan, (first) => ({ ...first, validAt: value })),
    };
  });
  return [
    {
      role: "DATE",
      text: speaker.sayDate(date),
      value: date,
      alternatives: await toAlternatives(asking, options),
    },
  ];
}

/** A plan in the parts that a reader can exchange, each with what could stand in its place and the question for it. */
export async function toChips(asking: Asking): Promise<Chip[]> {
  const { plan } = asking;
  const set = setOf(plan);
  const [related] = set?.related ?? [];
  const ids = [...new Set(listPlanIds(plan))].slice(0, 4);
  const chips = await Promise.all([
    ...ids.map((id) => toEntityChip(asking, id)),
    ...(related === undefined ? [] : [toRelationChips(asking, related)]),
    toDateChip(asking, related),
    ...(set === undefined ? [] : [toClassChip(asking, set)]),
    ...(plan.operation === "claims" ? [toPropertyChip(asking, plan)] : []),
  ]);
  return chips.flat();
}
