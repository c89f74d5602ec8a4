import { chooseText } from "../../graph/chooseText.ts";
import type { Vocabulary } from "../../graph/Vocabulary.ts";
import type { EntitySet, Period, Plan } from "../Plan.ts";
import type { Outcome } from "../run/Outcome.ts";
import type { Speaker } from "./createSpeaker.ts";
import { toQuestionText } from "./toQuestionText.ts";

export interface Saying {
  readonly plan: Plan;
  readonly outcome: Outcome;
  readonly speaker: Speaker;
  readonly vocabulary: Vocabulary;
}

function sayClaims({ outcome: { claims }, speaker }: Saying): string {
  const said = new Map<string, Set<string>>();
  for (const claim of claims) {
    const key = `${speaker.shortNameOf(claim.entityId)} – ${chooseText(claim.property, "label", speaker.language)?.text ?? claim.property.name}`;
    const values = said.get(key) ?? new Set<string>();
    values.add(speaker.sayClaim(claim));
    said.set(key, values);
  }
  return Array.from(said, ([key, values]) => `${key}: ${[...values].join("; ")}`).join(". ");
}

function sayFirst(saying: Saying, { supposed }: { readonly supposed?: string }): string {
  const { outcome, speaker } = saying;
  const isSupposed =
    supposed === undefined
      ? undefined
      : outcome.entities.length === 1 && outcome.entities[0]?.id === supposed;
  const names = speaker.listNames(outcome.entities, outcome.entities.length);
  const numbers = outcome.numbers.map(
    ({ entity, value }) =>
      `${entity === null ? "" : speaker.shortNameOf(entity.id)} – ${speaker.sayNumber(value)}`,
  );
  const reasons = numbers.length > 0 ? numbers.join("; ") : sayClaims(saying);
  const told = reasons === "" ? `${names}.` : `${names}. ${reasons}.`;
  return isSupposed === undefined
    ? told
    : `${isSupposed ? speaker.sayings.yesWord : speaker.sayings.noWord}. ${told}`;
}

function sayMeaning(
  { types }: { readonly types: readonly string[] },
  { vocabulary, speaker }: Saying,
): string {
  return types
    .flatMap((name) => {
      const type = vocabulary.relationTypes.get(name);
      if (type === undefined) return [];
      const label = chooseText(type, "label", speaker.language)?.text ?? name;
      return [`${label}: ${chooseText(type, "meaning", speaker.language)?.text ?? name}`];
    })
    .join(" ");
}

/** When that which was denied for a date did hold. */
function sayHeld({ outcome, speaker }: Saying): string {
  const held = outcome.relations.length > 0 ? outcome.relations : outcome.entities;
  const periods = held.map(({ begin, end }) => {
    const from = begin === null ? "…" : speaker.sayDate(begin);
    return end === null ? `${from} –` : `${from} – ${speaker.sayDate(end)}`;
  });
  return [...new Set(periods)].join("; ");
}

/** A set by the relation types on which the answer rests, where it rests on some of those that were asked for. */
function asFound(set: EntitySet, outcome: Outcome): EntitySet {
  const found = new Set(outcome.relations.map(({ type }) => type.name));
  const related = set.related?.map((one) => {
    const by = one.by.filter(({ type }) => found.has(type));
    return { ...one, by: by.length === 0 ? one.by : by, to: asFound(one.to, outcome) };
  });
  return related === undefined ? set : { ...set, related };
}

/** What came or ended, then whose name changed. */
function sayChanges({ outcome, speaker }: Saying, period: Period): string {
  const { sayings, sayDate, listNames } = speaker;
  const renamed = new Set(outcome.renamed.map(({ after }) => after.id));
  const others = outcome.entities.filter(({ id }) => !renamed.has(id));
  const names = outcome.renamed.map(
    ({ before, after }) => `${speaker.nameIn(before)} → ${speaker.nameIn(after)}`,
  );
  const became = `${sayings.became(sayDate(period.from), sayDate(period.until))}: ${listNames(others, outcome.total - names.length)}.`;
  const changed = `${sayings.renamed} (${speaker.sayPeriod(period)}): ${names.join("; ")}.`;
  return [...(others.length > 0 ? [became] : []), ...(names.length > 0 ? [changed] : [])].join(" ");
}

/** What was found, as a sentence. */
function sayFound(saying: Saying): string {
  const { plan, outcome, speaker } = saying;
  const { sayings, shortNameOf, listNames } = speaker;
  const describeSet = (set: EntitySet) => speaker.describeSet(asFound(set, outcome));
  const names = listNames(outcome.entities, outcome.total);
  switch (plan.operation) {
    case "list":
      return `${describeSet(plan.set)}: ${names}.`;
    case "count":
      return outcome.claims.length > 0
        ? `${sayClaims(saying)}.`
        : `${describeSet(plan.set)}: ${speaker.sayNumber(outcome.total)}.`;
    case "check":
      if (plan.denies === true) return sayings.denied(describeSet(plan.set));
      return outcome.isDenied
        ? sayings.no(describeSet(plan.set), sayHeld(saying))
        : sayings.yes(describeSet(plan.set));
    case "dates":
      return `${describeSet(plan.set)}: ${[...new Set(outcome.dates.map(({ text }) => speaker.sayDate(text)))].join("; ")}.`;
    case "claims":
      return `${sayClaims(saying)}.`;
    case "first":
      return sayFirst(saying, plan);
    case "paths":
      return `${sayings.connection(shortNameOf(plan.from), shortNameOf(plan.to), countSteps(saying))}${speaker.sayAt(plan.validAt)}: ${names}.`;
    case "common":
      return `${sayings.sharedBy(speaker.join(plan.ids.map(shortNameOf)))}${speaker.sayAt(plan.validAt)}: ${names}.`;
    case "impact":
      return `${sayings.disconnected(shortNameOf(plan.id))}${speaker.sayAt(plan.validAt)}: ${names}.`;
    case "changes":
      return sayChanges(saying, plan.period);
    case "meaning":
      return sayMeaning(plan, saying);
    case "describe":
      return outcome.entities
        .map((entity) =>
          `${speaker.nameOf(entity.id)}. ${chooseText(entity, "description", speaker.language)?.text ?? ""}`.trim(),
        )
        .join(" ");
  }
}

/** The fewest steps of the ways that were found: every way has one entity more than steps. */
function countSteps({ plan, outcome }: Saying): number {
  if (plan.operation !== "paths") return 0;
  const next = new Map<string, string[]>();
  for (const { fromId, toId } of outcome.relations) {
    next.set(fromId, [...(next.get(fromId) ?? []), toId]);
    next.set(toId, [...(next.get(toId) ?? []), fromId]);
  }
  const steps = new Map([[plan.from, 0]]);
  for (const [id, count] of steps)
    for (const other of next.get(id) ?? []) if (!steps.has(other)) steps.set(other, count + 1);
  return steps.get(plan.to) ?? 0;
}

/** The answer as a sentence in the language of the speaker. */
export function sayAnswer(saying: Saying): string {
  if (saying.outcome.holds) return sayFound(saying);
  return saying.speaker.sayings.nothing(toQuestionText(saying.plan, saying.speaker));
}
