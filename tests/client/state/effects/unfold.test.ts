import { describe, expect, it } from "vitest";
import { groupId } from "../../../../client/graph/Group.ts";
import { listFoldable } from "../../../../client/state/listFoldable.ts";
import { fromPermalink } from "../../../../client/state/fromPermalink.ts";
import { selectDrawnGraph, selectGroups } from "../../../../client/state/selectDrawnGraph.ts";
import { selectScene } from "../../../../client/state/selectScene.ts";
import { toPermalink } from "../../../../client/state/toPermalink.ts";
import { walk } from "../../../../client/state/walk.ts";
import { hub, numbers } from "./hub.ts";
import { openPage } from "./openPage.ts";
import type { StandInPage } from "./openPage.ts";

const sort = { hub: "hub", type: "PART_OF", direction: "IN", kind: "COMMITTEE" } as const;
const id = groupId(sort);
const restOf = ({ store }: StandInPage) => selectGroups(store.getState()).get(id)?.rest;
const committees = (count: number) => numbers(count).map((index) => `tc-${index}`);

async function expandHub(): Promise<StandInPage> {
  const page = openPage(hub);
  await page.effects.showEntity("hub");
  await page.effects.expand("hub");
  return page;
}

describe("groups", () => {
  it("stand for what an expansion has left off the map, as part of its step", async () => {
    const page = await expandHub();
    expect(page.view().groups).toEqual([{ ...sort, total: 60 }]);
    expect(restOf(page)).toBe(36);
    page.store.dispatch({ type: "undone" });
    expect(page.view().groups).toEqual([]);
    expect(Object.keys(page.view().positions)).toEqual(["hub"]);
  });

  it("are drawn beside their hub, on nothing else, with what they stand for", async () => {
    const page = await expandHub();
    const { nodes, edges } = selectScene(page.store.getState(), { theme: "light", reducedMotion: true });
    expect(nodes.find((node) => node.id === id)).toMatchObject({
      kind: "COMMITTEE",
      members: 36,
      expandable: 0,
      caption: "COMMITTEE +36",
    });
    expect(edges.find((edge) => edge.id === id)).toMatchObject({ from: id, to: "hub", grouped: true });
    expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length);
  });

  it("shrink as their members come onto the map, by whatever way, and go with the last", async () => {
    const page = await expandHub();
    await page.effects.showEntity("tc-40");
    expect(restOf(page)).toBe(35);
    await page.effects.unfold(id);
    expect(restOf(page)).toBe(10);
    expect(page.told("toasts").at(-1)).toMatchObject({ addedEntities: 25, remaining: 10 });
    await page.effects.unfold(id);
    expect(restOf(page)).toBeUndefined();
    expect(page.view().shown).toHaveLength(62);
    await page.effects.unfold(id);
    expect(page.view().shown).toHaveLength(62);
  });

  it("unfold as a whole where that is asked for, and move nothing that stood", async () => {
    const page = await expandHub();
    const before = page.view().positions;
    await page.effects.unfold(id, true);
    expect(page.view().shown).toHaveLength(62);
    expect(page.view().positions).toMatchObject(before);
    page.store.dispatch({ type: "undone" });
    expect(restOf(page)).toBe(36);
  });

  it("leave the state as it was where unfolding fails, and say so", async () => {
    const page = await expandHub();
    page.server.outage = "database";
    await page.effects.unfold(id);
    expect(restOf(page)).toBe(36);
    expect(page.told("notices")).toMatchObject([{ type: "failed", intent: { type: "unfold", id } }]);
    page.server.outage = null;
    await page.effects.retry({ type: "unfold", id, isWhole: false });
    expect(restOf(page)).toBe(11);
  });

  it("take in what is drawn, but not what is pinned or selected, and give it back when undone", async () => {
    const page = await expandHub();
    page.store.dispatch({ type: "viewChanged", event: { type: "pinToggled", id: "tc-3" } });
    const [foldable] = listFoldable(page.store.getState(), "hub");
    expect(foldable?.group).toEqual({ ...sort, total: 60 });
    expect(foldable?.ids).toEqual(committees(24).filter((committee) => committee !== "tc-3"));
    const before = page.view();
    const event = { type: "groupFolded", position: { x: 7, y: 9 }, group: { ...sort, total: 60 } } as const;
    page.store.dispatch({ type: "viewChanged", event: { ...event, ids: foldable?.ids ?? [] } });
    expect(page.view().shown.toSorted()).toEqual(["council", "hub", "tc-3"]);
    expect(restOf(page)).toBe(59);
    page.store.dispatch({ type: "undone" });
    expect(page.view()).toBe(before);
  });

  it("stand in the permalink, with their places", async () => {
    const page = await expandHub();
    const reading = fromPermalink(toPermalink(page.view()), "kk");
    expect(reading?.view.groups).toEqual(page.view().groups);
    expect(reading?.view.positions).toEqual(page.view().positions);
    expect(fromPermalink("#show=hub&group=hub~X~SIDEWAYS~BODY~7", "kk")?.remarks).toHaveLength(1);
  });

  it("are reached by the arrows, from their hub and back", async () => {
    const page = await expandHub();
    const state = page.store.getState();
    const onGroup = { entity: "hub", relation: id, trail: [] };
    expect(walk(state, onGroup, "follow")?.entity).toBe(id);
    expect(selectDrawnGraph(state).entities.get(id)?.degree).toBe(36);
  });

  it("are hidden with their hub, their kind and their type, and go with their hub", async () => {
    const page = await expandHub();
    for (const event of [
      { type: "kindToggled", kind: "COMMITTEE" },
      { type: "kindToggled", kind: "ORGANIZATION" },
      { type: "typeToggled", relationType: "PART_OF" },
    ] as const) {
      page.store.dispatch({ type: "viewChanged", event });
      expect(restOf(page)).toBeUndefined();
      page.store.dispatch({ type: "undone" });
    }
    page.store.dispatch({ type: "viewChanged", event: { type: "entitiesRemoved", ids: ["hub"] } });
    expect(page.view().groups).toEqual([]);
  });

  it("say at a date that they stand for so many at most", async () => {
    const page = await expandHub();
    page.store.dispatch({
      type: "viewChanged",
      event: { type: "dateChosen", date: "1992", comparedWith: null },
    });
    expect(selectDrawnGraph(page.store.getState()).entities.get(id)?.names.en).toBe("COMMITTEE ≤ 36");
  });
});
