import type { EntityOrder, EntitySet, Plan } from "./Plan.ts";

/** Relations hold at the date; what no relation is asked of exists then. */
function setAsOf(set: EntitySet, validAt: string): EntitySet {
  return set.related?.length ? relatedAsOf(set, validAt) : { ...set, validAt };
}

/** A relation that holds at a date has ends that exist then: inner sets say no date of their own. */
function relatedAsOf(set: EntitySet, validAt: string): EntitySet {
  if (!set.related?.length) return set;
  return {
    ...set,
    related: set.related.map((one) => ({ ...one, validAt, to: relatedAsOf(one.to, validAt) })),
  };
}

/** Age is the same at any date. */
function orderAsOf(order: EntityOrder, validAt: string): EntityOrder {
  return order.begin ? order : { ...order, validAt };
}

/**
 * A plan that names no date, as of one. What isn't a state of the world at some time – when something happened, what a
 * word means, what an entity is, which of two is older – is asked whatever the date: then it is the same plan.
 */
export function asOf(plan: Plan, validAt: string): Plan {
  switch (plan.operation) {
    case "list":
    case "count":
    case "check":
      return { ...plan, set: setAsOf(plan.set, validAt) };
    case "claims":
      return { ...plan, set: relatedAsOf(plan.set, validAt), validAt };
    case "first": {
      if (plan.compares && plan.order.begin) return plan;
      // What is named is compared, though it may not have existed.
      const set = plan.compares ? plan.set : setAsOf(plan.set, validAt);
      return { ...plan, set, order: orderAsOf(plan.order, validAt) };
    }
    case "paths":
    case "common":
    case "impact":
      return { ...plan, validAt };
    case "dates":
    case "describe":
    case "changes":
    case "meaning":
      return plan;
  }
}

/** The date of a plan, wherever it says one. */
export function dateOf(plan: Plan): string | undefined {
  if ("validAt" in plan && plan.validAt !== undefined) return plan.validAt;
  if (!("set" in plan)) return undefined;
  const { validAt, related } = plan.set;
  const ordered = plan.operation === "first" ? plan.order.validAt : undefined;
  return validAt ?? related?.find((one) => one.validAt)?.validAt ?? ordered ?? undefined;
}
