import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createProgressMeter, type LoadProgress } from "../../server/dataset/LoadProgress.ts";

const reports: LoadProgress[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance"] });
  reports.length = 0;
});

afterEach(() => {
  vi.useRealTimers();
});

describe("createProgressMeter", () => {
  it("reports every five hundred rows and the last one, with speed and what remains", () => {
    const meter = createProgressMeter((report) => reports.push(report), {
      stage: "writing",
      totalRows: 1_200,
    });
    for (let rows = 1; rows <= 1_200; rows += 1) {
      vi.advanceTimersByTime(2);
      meter(rows);
    }
    expect(reports).toEqual([
      { stage: "writing", rows: 500, totalRows: 1_200, rowsPerSecond: 500, secondsLeft: 2 },
      { stage: "writing", rows: 1_000, totalRows: 1_200, rowsPerSecond: 500, secondsLeft: 1 },
      { stage: "writing", rows: 1_200, totalRows: 1_200, rowsPerSecond: 500, secondsLeft: 0 },
    ]);
  });

  it("does not guess what remains before it knows how many rows there are", () => {
    const meter = createProgressMeter((report) => reports.push(report), { stage: "checking" });
    vi.advanceTimersByTime(1_000);
    meter(700);
    expect(reports).toEqual([{ stage: "checking", rows: 700, rowsPerSecond: 700 }]);
  });
});
