import { describe, expect, it } from "vitest";
import { selectVisibleGraph } from "../../../../client/state/selectVisibleGraph.ts";
import { entity, graphOf } from "../../graph/build.ts";
import { hub, numbers } from "./hub.ts";
import { openPage } from "./openPage.ts";
import type { StandInPage } from "./openPage.ts";

const relationsOf = ({ store }: StandInPage) => [...selectVisibleGraph(store.getState()).relations.keys()];

describe("showWholeMap", () => {
  it("opens everything, laid out, as one step", async () => {
    const page = openPage(hub);
    await page.effects.showEntity("hub");
    await page.effects.showWholeMap();
    expect(page.view().shown).toHaveLength(63);
    expect(relationsOf(page)).toHaveLength(62);
    expect(new Set(Object.values(page.view().positions).map(({ x, y }) => `${x} ${y}`)).size).toBe(63);
    expect(page.store.getState().announcement?.message).toEqual({
      type: "viewOpened",
      entities: 63,
      relations: 62,
    });
    page.store.dispatch({ type: "undone" });
    expect(page.view().shown).toEqual(["hub"]);
  });

  it("says what it cut off", async () => {
    const many = graphOf(numbers(3_150).map((index) => entity(`e${index}`)));
    const page = openPage(many, { runLayout: async () => ({}) });
    await page.effects.showWholeMap();
    expect(page.view().shown).toHaveLength(3_000);
    expect(page.told("notices")).toEqual([{ type: "truncated", shown: 3_000, total: 3_150 }]);
  });

  it("leaves an empty database's page as it is", async () => {
    const page = openPage(graphOf([]));
    await page.effects.showWholeMap();
    expect(page.view().shown).toEqual([]);
  });

  it("leaves the state as it was where it fails", async () => {
    const page = openPage(hub);
    page.server.outage = "database";
    await page.effects.showWholeMap();
    expect(page.view().shown).toEqual([]);
    expect(page.told("notices")).toMatchObject([{ type: "failed", intent: { type: "showWholeMap" } }]);
  });
});

describe("runLayout", () => {
  it("lays out what is drawn, as one step, and says so", async () => {
    const page = openPage(hub);
    await page.effects.showEntity("hub");
    await page.effects.expand("hub");
    const before = page.view().positions;
    await page.effects.runLayout("force");
    expect(page.view().layout).toBe("force");
    expect(page.view().positions).not.toEqual(before);
    expect(page.store.getState().announcement?.message).toEqual({ type: "laidOut", layout: "force" });
    page.store.dispatch({ type: "undone" });
    expect(page.view().positions).toEqual(before);
  });

  it("says that it failed", async () => {
    const page = openPage(hub, { runLayout: () => Promise.reject(new Error("no worker")) });
    await page.effects.runLayout("chart");
    expect(page.told("notices")).toEqual([
      {
        type: "failed",
        fault: { code: "LAYOUT_FAILED", facts: { reason: "no worker" }, requestId: null },
        intent: { type: "runLayout", layout: "chart" },
      },
    ]);
  });

  it("opens a view all the same where it fails", async () => {
    const page = openPage(hub, { runLayout: () => Promise.reject(new Error("no worker")) });
    await page.effects.showWholeMap();
    expect(page.view().shown).toHaveLength(63);
    expect(page.told("notices")).toMatchObject([{ type: "failed", intent: { type: "runLayout" } }]);
  });
});
