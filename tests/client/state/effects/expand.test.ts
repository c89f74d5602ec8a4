import { describe, expect, it } from "vitest";
import { selectVisibleGraph } from "../../../../client/state/selectVisibleGraph.ts";
import { entity, graphOf, relation } from "../../graph/build.ts";
import { hub, numbers } from "./hub.ts";
import { openPage } from "./openPage.ts";
import type { StandInPage } from "./openPage.ts";

const relationsOf = ({ store }: StandInPage) => [...selectVisibleGraph(store.getState()).relations.keys()];

/** The toast told last. */
const lastExpansion = ({ told }: StandInPage) => told("toasts").at(-1);

/** How many relations the toast told last left for the next expansion. */
function remainingOf(page: StandInPage): number {
  const message = lastExpansion(page);
  return message?.type === "expanded" ? message.remaining : Number.NaN;
}

async function openHub(): Promise<StandInPage> {
  const page = openPage(hub);
  await page.effects.showEntity("hub");
  return page;
}

describe("expand", () => {
  it("brings 25, as one step, and tells what it brought", async () => {
    const page = await openHub();
    const asked = page.server.asked.length;
    await page.effects.expand("hub");
    expect(page.server.asked.slice(asked)).toEqual(["RelationsPage", "EntityCard", "Subgraph"]);
    expect(page.view().shown).toHaveLength(26);
    expect(lastExpansion(page)).toEqual({
      type: "expanded",
      id: "hub",
      filter: {},
      addedEntities: 25,
      // council GOVERNS hub, 24 committees PART_OF hub, and tc-0 PART_OF council
      addedRelations: 26,
      alreadyShown: 0,
      remaining: 36,
    });
    expect(page.view().positions["hub"]).toEqual({ x: 0, y: 0 });
    page.store.dispatch({ type: "undone" });
    expect(page.view().shown).toEqual(["hub"]);
  });

  it("goes on with 25 more until nothing remains, then says that all was shown", async () => {
    const page = await openHub();
    const remaining: number[] = [];
    for (const _ of numbers(3)) {
      await page.effects.expand("hub");
      remaining.push(remainingOf(page));
    }
    expect(remaining).toEqual([36, 11, 0]);
    expect(page.view().shown).toHaveLength(62);
    await page.effects.expand("hub");
    expect(lastExpansion(page)).toMatchObject({
      addedEntities: 0,
      addedRelations: 0,
      alreadyShown: 25,
      remaining: 0,
    });
    expect(page.view().shown).toHaveLength(62);
  });

  it("counts parallel relations that came with the others as shown, and passes over pages of them", async () => {
    const ends = numbers(30).map((number) => `end-${number}`);
    const page = openPage(
      graphOf(
        [entity("hub", { degree: 60 }), ...ends.map((id) => entity(id))],
        ["DEVELOPS", "ADOPTS"].flatMap((type) => ends.map((id) => relation(["hub", type, id]))),
      ),
    );
    await page.effects.showEntity("hub");
    await page.effects.expand("hub");
    expect(lastExpansion(page)).toMatchObject({ addedEntities: 25, addedRelations: 50, remaining: 10 });
    await page.effects.expand("hub");
    expect(lastExpansion(page)).toMatchObject({ addedEntities: 5, addedRelations: 10, remaining: 0 });
  });

  it("passes over a page of which everything is drawn", async () => {
    const page = await openHub();
    await page.effects.expand("hub");
    await page.effects.expand("hub", { kind: "COMMITTEE" });
    expect(lastExpansion(page)).toMatchObject({ addedEntities: 1, remaining: 35 });
    await page.effects.expand("hub", { kind: "COMMITTEE" });
    expect(lastExpansion(page)).toMatchObject({ addedEntities: 25, remaining: 10 });
  });

  it("begins anew after it was undone", async () => {
    const page = await openHub();
    await page.effects.expand("hub");
    const { shown } = page.view();
    page.store.dispatch({ type: "undone" });
    await page.effects.expand("hub");
    expect(page.view().shown).toEqual(shown);
  });

  it("follows a filter by type, direction and kind, each with its own progress", async () => {
    const page = await openHub();
    await page.effects.expand("hub", { type: "GOVERNS", direction: "IN", kind: "COUNCIL" });
    expect(page.view().shown).toEqual(["hub", "council"]);
    await page.effects.expand("hub", { type: "GOVERNS", direction: "OUT" });
    expect(lastExpansion(page)).toMatchObject({ addedEntities: 0, alreadyShown: 0, remaining: 0 });
    await page.effects.expand("hub", { kind: "COMMITTEE" });
    expect(lastExpansion(page)).toMatchObject({ addedEntities: 25, remaining: 35 });
  });

  it("brings the entity itself where it isn't shown", async () => {
    const page = openPage(hub);
    await page.effects.expand("council");
    expect(page.view().shown.toSorted()).toEqual(["council", "hub", "tc-0"]);
  });

  it("asks once where it is asked twice", async () => {
    const page = await openHub();
    const asked = page.server.asked.length;
    await Promise.all([page.effects.expand("hub"), page.effects.expand("hub")]);
    expect(page.server.asked).toHaveLength(asked + 3);
    expect(page.view().shown).toHaveLength(26);
  });

  it("misses no relation to what came onto the map meanwhile", async () => {
    const page = await openHub();
    const release = page.server.hold();
    const expanding = page.effects.expand("hub", { kind: "COMMITTEE" });
    const showing = page.effects.showEntity("council");
    release();
    await Promise.all([expanding, showing]);
    expect(relationsOf(page)).toContain("tc-0 PART_OF council");
    expect(relationsOf(page)).toContain("council GOVERNS hub");
  });

  it("begins anew where other data were loaded since", async () => {
    const page = await openHub();
    await page.effects.expand("hub");
    page.server.reload();
    await page.effects.expand("hub");
    expect(page.told("notices")).toEqual([]);
    expect(lastExpansion(page)).toMatchObject({ addedEntities: 25, remaining: 11 });
    await page.effects.expand("hub");
    expect(lastExpansion(page)).toMatchObject({ addedEntities: 11, remaining: 0 });
  });

  it("says so where the entity is gone", async () => {
    const page = openPage(hub);
    await page.effects.expand("nobody");
    expect(page.told("notices")).toMatchObject([{ type: "failed", fault: { code: "NOT_FOUND" } }]);
  });

  it("leaves the state as it was where a request fails, and can be retried", async () => {
    const page = await openHub();
    page.server.outage = "proxy";
    const before = page.store.getState().history;
    await page.effects.expand("hub");
    expect(page.store.getState().history).toBe(before);
    const [failed] = page.told("notices");
    expect(failed).toMatchObject({
      type: "failed",
      fault: { code: "UNREADABLE_ANSWER", facts: { status: 502 } },
      intent: { type: "expand", id: "hub" },
    });
    page.server.outage = null;
    if (failed?.type === "failed") await page.effects.retry(failed.intent);
    expect(page.view().shown).toHaveLength(26);
  });

  it("doesn't fill the map beyond its limit", async () => {
    const page = openPage(
      graphOf(
        [entity("a"), ...numbers(3_000).map((index) => entity(`e${index}`))],
        [relation(["a", "PART_OF", "e0"])],
      ),
    );
    page.store.dispatch({
      type: "viewChanged",
      event: { type: "entitiesAdded", ids: numbers(3_000).map((index) => `e${index}`), positions: {} },
    });
    await page.effects.expand("e0");
    await page.effects.showEntity("a");
    expect(page.told("toasts")).toEqual([
      { type: "mapFull", limit: 3_000, wanted: 3_001 },
      { type: "mapFull", limit: 3_000, wanted: 3_001 },
    ]);
    expect(page.view().shown).toHaveLength(3_000);
  });
});
