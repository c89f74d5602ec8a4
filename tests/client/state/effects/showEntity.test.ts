import { describe, expect, it } from "vitest";
import { selectVisibleGraph } from "../../../../client/state/selectVisibleGraph.ts";
import { hub } from "./hub.ts";
import { openPage } from "./openPage.ts";
import type { StandInPage } from "./openPage.ts";

const selectionOf = ({ view }: StandInPage) => view().selection;

const relationsOf = ({ store }: StandInPage) => [...selectVisibleGraph(store.getState()).relations.keys()];

describe("showEntity", () => {
  it("shows the first in the middle, selected and focused, in one step", async () => {
    const page = openPage(hub);
    await page.effects.showEntity("hub");
    expect(page.view()).toMatchObject({ shown: ["hub"], positions: { hub: { x: 0, y: 0 } } });
    expect(selectionOf(page)).toEqual({ on: "entity", id: "hub" });
    expect(page.store.getState().focus?.entity).toBe("hub");
    page.store.dispatch({ type: "undone" });
    expect(page.view()).toMatchObject({ shown: [], selection: null });
  });

  it("puts a related one near, with the relation, and a stranger to the right", async () => {
    const page = openPage(hub);
    await page.effects.showEntity("hub");
    await page.effects.showEntity("council");
    expect(relationsOf(page)).toEqual(["council GOVERNS hub"]);
    await page.effects.showEntity("stranger");
    const { positions } = page.view();
    const distance = Math.hypot(positions["council"]?.x ?? 0, positions["council"]?.y ?? 0);
    expect(distance).toBeLessThan(300);
    expect(positions["stranger"]?.x).toBeGreaterThan(positions["council"]?.x ?? 0);
    expect(positions["hub"]).toEqual({ x: 0, y: 0 });
  });

  it("selects what is shown already, without asking", async () => {
    const page = openPage(hub);
    await page.effects.showEntity("hub");
    await page.effects.showEntity("council");
    const asked = page.server.asked.length;
    await page.effects.showEntity("hub");
    expect(page.server.asked).toHaveLength(asked);
    expect(page.view().shown).toEqual(["hub", "council"]);
    expect(selectionOf(page)).toEqual({ on: "entity", id: "hub" });
    expect(page.store.getState().announcement?.message).toEqual({ type: "entitySelected", id: "hub" });
  });

  it("shows two that were chosen quickly one after the other, with the relation between them", async () => {
    const page = openPage(hub);
    await Promise.all([page.effects.showEntity("hub"), page.effects.showEntity("council")]);
    expect(page.view().shown.toSorted()).toEqual(["council", "hub"]);
    expect(relationsOf(page)).toEqual(["council GOVERNS hub"]);
  });

  it("says so where there is no such entity", async () => {
    const page = openPage(hub);
    await page.effects.showEntity("nobody");
    expect(page.view().shown).toEqual([]);
    expect(page.told("notices")).toMatchObject([
      {
        type: "failed",
        fault: { code: "NOT_FOUND", facts: { id: "nobody" } },
        intent: { type: "showEntity", id: "nobody" },
      },
    ]);
  });
});
