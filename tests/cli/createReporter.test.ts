import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createReporter } from "../../server/cli/createReporter.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const wait = (ms: number) => () => new Promise<void>((resolve) => setTimeout(resolve, ms));

function collect(options: { isTTY: boolean; columns?: number }) {
  const written: string[] = [];
  const reporter = createReporter({ ...options, write: (text) => written.push(text) });
  return { written, reporter };
}

describe("createReporter without a terminal", () => {
  it("writes one line for a step, with its last detail and its seconds", async () => {
    const { written, reporter } = collect({ isTTY: false });
    const result = await reporter.step("Neo4j", async (report) => {
      report("12 files");
      await vi.advanceTimersByTimeAsync(1_500);
      report("started");
      return 7;
    });
    expect(result).toBe(7);
    expect(written).toEqual(["✓ Neo4j: started  1.5 s\n"]);
  });

  it("says every five seconds that work goes on, for each step of those side by side", async () => {
    const { written, reporter } = collect({ isTTY: false });
    const steps = [reporter.step("Neo4j", wait(11_000)), reporter.step("Page", wait(6_000))];
    await vi.advanceTimersByTimeAsync(12_000);
    await Promise.all(steps);
    expect(written).toEqual([
      "… Neo4j  5.0 s\n",
      "… Page  5.0 s\n",
      "✓ Page  6.0 s\n",
      "… Neo4j  10.0 s\n",
      "✓ Neo4j  11.0 s\n",
    ]);
  });

  it("marks a step that failed and passes its error on", async () => {
    const { written, reporter } = collect({ isTTY: false });
    await expect(reporter.step("Page", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(written).toEqual(["✗ Page  0.0 s\n"]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(written).toHaveLength(1);
  });
});

describe("createReporter on a terminal", () => {
  it("rewrites the last line, no wider than the terminal, and leaves finished steps above it", async () => {
    const { written, reporter } = collect({ isTTY: true, columns: 20 });
    const step = reporter.step("Neo4j", async (report) => {
      report("a detail that is far too long");
      await vi.advanceTimersByTimeAsync(450);
    });
    await step;
    const lines = written.map((text) => text.replace("\r\u001B[K", ""));
    expect(lines).toHaveLength(3);
    expect(lines[0]).toHaveLength(19);
    expect(lines[2]).toBe("✓ Neo4j: a detail that is far too long  0.5 s\n");
    expect(written.every((text) => text.startsWith("\r\u001B[K"))).toBe(true);
  });
});
