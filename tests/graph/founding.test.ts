import { expect, it } from "vitest";
import { foundingRuleOf } from "../../server/graph/founding.ts";

it("tells founding types by their terms, with the end that founds", () => {
  expect(foundingRuleOf({ term: "org:resultingOrganization" })).toEqual({
    founder: "from",
    effect: "CREATED",
  });
  expect(foundingRuleOf({ term: "org:changedBy" })).toEqual({ founder: "to", effect: "CHANGED" });
  expect(foundingRuleOf({ term: "org:memberOf" })).toBeUndefined();
  expect(foundingRuleOf({ term: "toString" })).toBeUndefined();
  expect(foundingRuleOf({ term: null })).toBeUndefined();
});
