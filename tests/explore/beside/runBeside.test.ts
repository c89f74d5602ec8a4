import { expect, it } from "vitest";
import { runBeside } from "../../../server/explore/beside/runBeside.ts";
import { rankByMetric } from "../../../server/explore/metrics/rankByMetric.ts";
import { createSnapshot } from "../../../server/graph/GraphSnapshot.ts";
import { toSnapshotRows } from "../../graph/snapshotRows.ts";

const THREAD_MS = 30_000;

const relations = ["ab", "bc", "cd", "be"].map((id) => ({
  id,
  type: 0,
  from: id.charAt(0),
  to: id.charAt(1),
}));
const snapshot = createSnapshot(toSnapshotRows(Array.from("abcde"), relations), ["TIE"]);

it("does in another thread what the main thread would do", { timeout: THREAD_MS }, async () => {
  const ranking = runBeside({ name: "rankByMetric", snapshot, input: "BETWEENNESS" });
  const question = { chosen: [0, 3, 4], costs: [1], window: { dayMin: null, dayMax: null }, maxSteps: 6 };
  const links = runBeside({ name: "findLinks", snapshot, input: question });
  expect(await ranking).toEqual(rankByMetric(snapshot, "BETWEENNESS"));
  expect((await links).relations).toHaveLength(4);
});

it(
  "gives up what its signal ends, also while it waits, and goes on with others",
  { timeout: THREAD_MS },
  async () => {
    const stop = new AbortController();
    const run = (signal?: AbortSignal) =>
      runBeside({ name: "rankByMetric", snapshot, input: "PAGERANK", ...(signal && { signal }) });
    const stopped = [run(stop.signal), run(stop.signal), run(stop.signal)];
    const going = run();
    stop.abort();
    for (const one of stopped) await expect(one).rejects.toMatchObject({ code: "TIMEOUT" });
    expect((await going).order).toHaveLength(5);
  },
);

it("tells what failed in the thread", { timeout: THREAD_MS }, async () => {
  const question = {
    chosen: [0, 3],
    costs: [1],
    window: { dayMin: null, dayMax: null },
    maxSteps: Number.MAX_SAFE_INTEGER,
  };
  await expect(runBeside({ name: "findLinks", snapshot, input: question })).rejects.toMatchObject({
    code: "INTERNAL",
  });
});
