import { describe, expect, it } from "vitest";
import { asOf, dateOf } from "../../server/questions/asOf.ts";
import type { EntitySet, Plan, RelatedTo } from "../../server/questions/Plan.ts";

const by: RelatedTo["by"] = [{ type: "GOVERNS", direction: "OUT" }];
const named: EntitySet = { ids: ["iso"] };
const related: EntitySet = { related: [{ by, to: named }] };
const nested: EntitySet = { classes: [{ kind: "COUNCIL" }], related: [{ by, to: related }] };
const at = "1995";

describe("a plan as of a date", () => {
  it.each<readonly [string, Plan, Plan]>([
    [
      "what exists then",
      { operation: "list", set: { classes: [{ kind: "PLACE" }] } },
      { operation: "list", set: { classes: [{ kind: "PLACE" }], validAt: at } },
    ],
    [
      "every relation of a set, at any depth",
      { operation: "count", set: nested },
      {
        operation: "count",
        set: {
          classes: [{ kind: "COUNCIL" }],
          related: [{ by, validAt: at, to: { related: [{ by, validAt: at, to: named }] } }],
        },
      },
    ],
    [
      "claims, whatever became of what they are about",
      { operation: "claims", set: named, properties: ["members"] },
      { operation: "claims", set: named, properties: ["members"], validAt: at },
    ],
    [
      "the oldest of those that there were",
      { operation: "first", set: { classes: [{ kind: "PLACE" }] }, order: { begin: true }, compares: false },
      {
        operation: "first",
        set: { classes: [{ kind: "PLACE" }], validAt: at },
        order: { begin: true },
        compares: false,
      },
    ],
    [
      "what is counted for an order, not who is compared",
      { operation: "first", set: { ids: ["iso", "iec"] }, order: { relations: by }, compares: true },
      {
        operation: "first",
        set: { ids: ["iso", "iec"] },
        order: { relations: by, validAt: at },
        compares: true,
      },
    ],
    [
      "ways",
      { operation: "paths", from: "iso", to: "iec" },
      { operation: "paths", from: "iso", to: "iec", validAt: at },
    ],
    [
      "what is shared",
      { operation: "common", ids: ["a", "b"] },
      { operation: "common", ids: ["a", "b"], validAt: at },
    ],
    ["consequences", { operation: "impact", id: "iso" }, { operation: "impact", id: "iso", validAt: at }],
  ])("is of %s", (_what, plan, expected) => {
    const dated = asOf(plan, at);
    expect(dated).toEqual(expected);
    expect(dateOf(plan)).toBeUndefined();
    expect(dateOf(dated)).toBe(at);
  });

  it.each<readonly [string, Plan]>([
    ["when something was", { operation: "dates", set: related }],
    ["what something is", { operation: "describe", ids: ["iso"] }],
    ["what a word means", { operation: "meaning", types: ["GOVERNS"] }],
    ["what changed", { operation: "changes", period: { from: "1946", until: "1948" }, ids: [] }],
    [
      "who is older",
      { operation: "first", set: { ids: ["iso", "iec"] }, order: { begin: true }, compares: true },
    ],
  ])("is the same for %s", (_what, plan) => {
    expect(asOf(plan, at)).toBe(plan);
    expect(dateOf(plan)).toBeUndefined();
  });
});
