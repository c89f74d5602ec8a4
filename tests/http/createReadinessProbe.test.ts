import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { AppError } from "../../server/graph/AppError.ts";
import { createReadinessProbe, type DatasetState } from "../../server/http/createReadinessProbe.ts";

type Answer = () => Promise<readonly DatasetState[]>;

/** A probe whose question is answered as told, and how often it was asked. */
function answering(answer: Answer) {
  const state = { asked: 0, answer };
  const probe = createReadinessProbe(() => {
    state.asked += 1;
    return state.answer();
  });
  return { state, probe };
}

const dataset: DatasetState = { id: "d", version: "1", hash: "h", state: "ready" };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

it.each<[DatasetState[], string]>([
  [[dataset], "ready"],
  [[dataset, { ...dataset, id: "e", state: "loading" }], "loading"],
  [[], "empty"],
])("tells the state of %j as %s", async (rows, status) => {
  const { probe } = answering(async () => rows);
  expect(await probe()).toEqual({ status, datasets: rows });
});

it("asks the database once for all who ask at the same time, and again after half a second", async () => {
  const { state, probe } = answering(async () => [dataset]);
  await Promise.all([probe(), probe(), probe()]);
  await probe();
  expect(state.asked).toBe(1);
  vi.advanceTimersByTime(501);
  await probe();
  expect(state.asked).toBe(2);
});

it("says that the database is gone, and finds it again", async () => {
  const { state, probe } = answering(async () => {
    throw new AppError("DATABASE_UNAVAILABLE", "gone");
  });
  expect(await probe()).toEqual({ status: "database-unavailable" });
  state.answer = async () => [dataset];
  vi.advanceTimersByTime(501);
  expect(await probe()).toMatchObject({ status: "ready" });
});

it("answers within a second even when the database doesn't, without asking it twice at a time", async () => {
  let release: ((rows: readonly DatasetState[]) => void) | undefined;
  const { state, probe } = answering(() => new Promise((resolve) => (release = resolve)));
  const first = probe();
  await vi.advanceTimersByTimeAsync(950);
  expect(await first).toEqual({ status: "database-unavailable" });
  const second = probe();
  release?.([dataset]);
  expect(await second).toMatchObject({ status: "ready" });
  expect(state.asked).toBe(1);
});

it("lets what nobody expected through", async () => {
  const { probe } = answering(async () => {
    throw new AppError("INTERNAL", "odd");
  });
  await expect(probe()).rejects.toThrow("odd");
});
