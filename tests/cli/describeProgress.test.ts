import { describe, expect, it } from "vitest";
import { describeProgress } from "../../server/cli/describeProgress.ts";

const half = {
  stage: "writing",
  rows: 6_000,
  totalRows: 12_000,
  rowsPerSecond: 9_500,
  secondsLeft: 1,
} as const;

describe("describeProgress", () => {
  it("draws a bar for a terminal", () => {
    expect(describeProgress(half, { hasBar: true })).toBe(
      "[██████████░░░░░░░░░░] writing 6,000 of 12,000 rows, 9,500 a second, 1 s left",
    );
  });

  it("writes words elsewhere", () => {
    expect(describeProgress(half, { hasBar: false })).toBe(
      "writing 6,000 of 12,000 rows, 9,500 a second, 1 s left",
    );
  });

  it("draws none before it knows how many rows there are", () => {
    const progress = { stage: "checking", rows: 700, rowsPerSecond: 70_000 } as const;
    expect(describeProgress(progress, { hasBar: true })).toBe("checking 700 rows, 70,000 a second");
  });
});
