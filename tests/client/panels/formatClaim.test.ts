import { describe, expect, it } from "vitest";
import { messagesOf } from "../../../client/i18n/messagesOf.ts";
import { formatClaimPeriod, formatClaimValue, rankOf } from "../../../client/panels/formatClaim.ts";
import { claim } from "../graph/claim.ts";

const units = { kk: "% мүше", ru: "% членов", en: "% of the members" };

describe("formatClaimValue", () => {
  it("says of what a share is, where that is known", () => {
    const share = { valueType: "PERCENT", value: "75", comparator: "AT_LEAST" } as const;
    expect(formatClaimValue(claim(share), "en")).toBe("at least 75\u00A0%");
    expect(formatClaimValue(claim({ ...share, unitLabels: units }), "en")).toBe(
      "at least 75\u00A0% of the members",
    );
    expect(formatClaimValue(claim({ ...share, unitLabels: units }), "ru")).toBe("не менее 75\u00A0% членов");
  });

  it("writes numbers and dates as the reader does", () => {
    expect(formatClaimValue(claim({ value: "12000" }), "en")).toBe("12,000");
    expect(formatClaimValue(claim({ value: "1947-02-23", valueType: "DATE" }), "en")).toBe(
      "23 February 1947",
    );
    expect(formatClaimValue(claim({ value: "dues", valueType: "TEXT" }), "kk")).toBe("dues");
  });
});

describe("formatClaimPeriod", () => {
  it.each([
    [null, null, null],
    ["1993", null, "from 1993"],
    [null, "1999", "until 1999"],
    ["1993", "1993", "1993"],
    ["1993", "1999", "1993 – 1999"],
  ])("says of which time it is: %s, %s", (from, until, expected) => {
    expect(formatClaimPeriod({ from, until }, "en")).toBe(expected);
  });
});

describe("rankOf", () => {
  it("has words for what is preferred and what is doubtful", () => {
    const messages = messagesOf("en");
    expect(rankOf(claim({}), messages)).toBeNull();
    expect(rankOf(claim({ rank: "PREFERRED" }), messages)).toBe(messages.entity.rankPreferred);
    expect(rankOf(claim({ rank: "DEPRECATED" }), messages)).toBe(messages.entity.rankDeprecated);
  });
});
