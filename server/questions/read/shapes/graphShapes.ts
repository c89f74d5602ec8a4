import type { Plan } from "../../Plan.ts";
import type { Shape } from "./Shape.ts";
import { claimed, listCounts, listGrowths } from "./claimShapes.ts";
import { hasAny, idsOf, isBare, isOnly, namesOf, toPeriod } from "./frameTests.ts";

export const meaning: Shape = (frame) => {
  if (!frame.cues.has("meaning") || !isOnly(frame, "meaning")) return undefined;
  const { relations, entities, properties, classes, dates } = frame;
  if (relations.length !== 1 || entities.length + properties.length + classes.length + dates.length > 0)
    return undefined;
  const types = [...new Set(relations.flatMap(({ senses }) => senses.map(({ type }) => type)))];
  return { plan: { operation: "meaning", types } };
};

export const paths: Shape = (frame) => {
  const [from, to, ...others] = idsOf(frame);
  if (!frame.cues.has("connected") || !isOnly(frame, "connected") || !isBare(frame)) return undefined;
  if (from === undefined || to === undefined || others.length > 0) return undefined;
  return { plan: { operation: "paths", from, to } };
};

export const common: Shape = (frame) => {
  const ids = idsOf(frame);
  if (!frame.cues.has("common") || !isOnly(frame, "common", "connected") || !isBare(frame)) return undefined;
  return ids.length < 2 || ids.length > 10 ? undefined : { plan: { operation: "common", ids } };
};

export const impact: Shape = (frame) => {
  const [id, ...others] = idsOf(frame);
  if (!frame.cues.has("impact") || !isOnly(frame, "impact", "connected") || !isBare(frame)) return undefined;
  return id === undefined || others.length > 0 ? undefined : { plan: { operation: "impact", id } };
};

export const changes: Shape = (frame) => {
  const { dates, relations, properties, classes, entities, vocabulary } = frame;
  if (!isOnly(frame, "changed")) return undefined;
  const counts = listCounts(frame);
  if (!frame.cues.has("changed")) {
    // "X: 1991 or 1993".
    const isBeside =
      isBare({ ...frame, dates: [] }) &&
      entities.length === 1 &&
      dates.length === 2 &&
      !hasAny(frame, "when");
    return isBeside && counts.length > 0
      ? { plan: claimed(frame, counts, toPeriod(frame)), isTentative: true }
      : undefined;
  }
  if (entities.length === 1 && relations.length + classes.length === 0) {
    const named = properties.flatMap((part) => namesOf(part, "number", "percent"));
    const names = frame.cues.has("howMany") && properties.length === 0 ? listCounts(frame) : named;
    if (names.length > 0)
      return { plan: claimed(frame, [...new Set(names)], toPeriod(frame)), isTentative: true };
  }
  if (frame.cues.has("howMany")) return undefined;
  if (dates.length === 0 || dates.length > 2 || relations.length + properties.length + classes.length > 0)
    return undefined;
  const period = toPeriod(frame);
  if (period === undefined) return undefined;
  const plan: Plan = { operation: "changes", period, ids: idsOf(frame) };
  const told = [...counts, ...listGrowths(frame)];
  const [first, ...others] = entities;
  if (first === undefined || others.length > 0 || dates.length < 2 || told.length === 0) return { plan };
  const by = [...vocabulary.relationTypes.keys()].map((type) => ({ type, direction: "BOTH" as const }));
  // Where no relation came or ended, numbers may have grown: its own, or those of what it is related to.
  return [
    { plan, isTentative: true },
    { plan: claimed(frame, told, period), cost: 0.4, isTentative: true },
    {
      plan: {
        operation: "claims",
        set: { related: [{ by, to: { ids: [first.entity.id] } }] },
        properties: listGrowths(frame),
        period,
      },
      cost: 0.5,
    },
  ];
};
