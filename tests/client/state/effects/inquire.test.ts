import { describe, expect, it } from "vitest";
import type { PathsInquiry } from "../../../../client/state/Inquiry.ts";
import { inquiryKey } from "../../../../client/state/Inquiry.ts";
import { selectFinding } from "../../../../client/state/selectFinding.ts";
import { selectScene } from "../../../../client/state/selectScene.ts";
import { entity, graphOf, relation } from "../../graph/build.ts";
import { openPage, settle } from "./openPage.ts";
import type { StandInPage } from "./openPage.ts";

/** From a to d there are two ways of two steps, by b and by c, and one of three steps. */
const graph = graphOf(
  ["a", "b", "c", "d", "e", "f", "alone"].map((id) => entity(id)),
  [
    relation(["a", "GOVERNS", "b"]),
    relation(["d", "MEMBER_OF", "b"]),
    relation(["a", "MEMBER_OF", "c"]),
    relation(["c", "MEMBER_OF", "d"], { cited: false }),
    relation(["a", "PART_OF", "e"]),
    relation(["e", "PART_OF", "f"]),
    relation(["f", "PART_OF", "d"]),
  ],
);
const paths: PathsInquiry = {
  on: "paths",
  from: "a",
  to: "d",
  types: [],
  longer: false,
  weighted: false,
  chosen: null,
};

const foundIn = ({ store }: StandInPage) => {
  const load = selectFinding(store.getState());
  return load?.status === "ready" ? load.value : load;
};
const marked = ({ store }: StandInPage) => {
  const { nodes, edges } = selectScene(store.getState(), { theme: "light", reducedMotion: true });
  return [...nodes, ...edges].filter(({ strong }) => strong).map(({ id }) => id);
};

describe("inquire", () => {
  it("finds the paths, brings them onto the map as one step, and marks them", async () => {
    const page = openPage(graph);
    await page.effects.start();
    await page.effects.showEntity("e");
    await page.effects.inquire(paths);
    await settle();
    expect(foundIn(page)).toEqual({
      on: "paths",
      truncated: false,
      paths: [
        { entities: ["a", "b", "d"], relations: ["a GOVERNS b", "d MEMBER_OF b"] },
        { entities: ["a", "c", "d"], relations: ["a MEMBER_OF c", "c MEMBER_OF d"] },
      ],
    });
    expect(page.view()).toMatchObject({ inquiry: paths, shown: ["e", "a", "b", "d", "c"], selection: null });
    expect(marked(page).toSorted()).toEqual([
      "a",
      "a GOVERNS b",
      "a MEMBER_OF c",
      "b",
      "c",
      "c MEMBER_OF d",
      "d",
      "d MEMBER_OF b",
    ]);
    expect(page.store.getState().announcement?.message).toEqual({
      type: "pathsFound",
      from: "a",
      to: "d",
      count: 2,
      truncated: false,
      longer: false,
    });
    page.store.dispatch({ type: "undone" });
    expect(page.view()).toMatchObject({ inquiry: null, shown: ["e"] });
    page.store.dispatch({ type: "redone" });
    expect(page.view()).toMatchObject({ inquiry: paths, shown: ["e", "a", "b", "d", "c"] });
    page.effects.stop();
  });

  it("brings the sentences of every step along", async () => {
    const page = openPage(graph);
    await page.effects.inquire(paths);
    await settle();
    const { details } = page.store.getState();
    expect(details.get("relation:a GOVERNS b")).toMatchObject({ value: { citations: [{ id: "p1" }] } });
    expect(details.get("relation:c MEMBER_OF d")).toMatchObject({ value: { citations: [] } });
  });

  it("marks one path where one is chosen, as one step for all the choosing", async () => {
    const page = openPage(graph);
    await page.effects.inquire(paths);
    const choose = (chosen: number | null) =>
      page.store.dispatch({ type: "viewChanged", event: { type: "pathChosen", chosen } });
    choose(0);
    choose(1);
    expect(marked(page)).toEqual(["a", "d", "c", "a MEMBER_OF c", "c MEMBER_OF d"]);
    expect(foundIn(page)).toMatchObject({ paths: [{}, {}] });
    page.store.dispatch({ type: "undone" });
    expect(page.view().inquiry).toEqual(paths);
  });

  it("goes through the types that are wanted, and on to longer paths", async () => {
    const page = openPage(graph);
    await page.effects.inquire({ ...paths, types: ["MEMBER_OF"] });
    expect(foundIn(page)).toMatchObject({ paths: [{ entities: ["a", "c", "d"] }] });
    await page.effects.inquire({ ...paths, longer: true });
    expect(foundIn(page)).toMatchObject({ paths: [{}, {}, { entities: ["a", "e", "f", "d"] }] });
  });

  it("says that there is none, and leaves the map as it is", async () => {
    const page = openPage(graph);
    await page.effects.inquire({ ...paths, to: "alone" });
    expect(foundIn(page)).toMatchObject({ paths: [] });
    expect(page.view().shown).toEqual([]);
    expect(page.store.getState().graph.entities.has("alone")).toBe(true);
    expect(page.store.getState().announcement?.message).toMatchObject({ type: "pathsFound", count: 0 });
  });

  it("doesn't bring in what has been undone while it was loading", async () => {
    const page = openPage(graph);
    const letGo = page.server.hold();
    const asking = page.effects.inquire(paths);
    await settle();
    page.store.dispatch({ type: "undone" });
    letGo();
    await asking;
    expect(page.view()).toMatchObject({ inquiry: null, shown: [] });
  });

  it("says in its place that it failed, and tries again by itself when the server is back", async () => {
    const page = openPage(graph);
    await page.effects.start();
    page.server.outage = "database";
    await page.effects.inquire(paths);
    expect(foundIn(page)).toMatchObject({ status: "failed", fault: { code: "DATABASE_UNAVAILABLE" } });
    expect(page.told("notices")).toEqual([]);
    await page.clock.pass(1_100);
    page.server.outage = null;
    await page.clock.pass(1_100);
    expect(foundIn(page)).toMatchObject({ paths: [{}, {}] });
    expect(page.view().shown).toHaveLength(4);
    page.effects.stop();
  });
});

describe("other inquiries", () => {
  it("link several entities, and name those that can't be linked", async () => {
    const page = openPage(graph);
    await page.effects.inquire({ on: "links", ids: ["a", "d", "alone"], types: [] });
    expect(foundIn(page)).toEqual({
      on: "links",
      entities: ["a", "b", "d"],
      relations: ["a GOVERNS b", "d MEMBER_OF b"],
      unlinked: ["alone"],
    });
    expect(page.view().shown.toSorted()).toEqual(["a", "b", "d"]);
    expect(page.store.getState()).toMatchObject({ tab: "connect", draft: { ends: ["a", "d", "alone"] } });
    expect(page.store.getState().announcement?.message).toEqual({
      type: "linksFound",
      entities: 3,
      unlinked: ["alone"],
    });
  });

  it("think an entity away, and show what that leaves broken", async () => {
    const page = openPage(graph);
    await page.effects.inquire({ on: "impact", id: "e" });
    expect(foundIn(page)).toMatchObject({
      entity: "e",
      disconnected: ["a", "f"],
      losers: ["a", "f"],
      broken: [
        { relation: "a PART_OF e", losses: ["CONNECTION"] },
        { relation: "e PART_OF f", losses: ["CONNECTION"] },
      ],
      explanations: { kk: "Without e." },
    });
    expect(page.view().shown).toEqual(["e", "a", "f"]);
    expect(marked(page)).toEqual(["e", "a", "f", "a PART_OF e", "e PART_OF f"]);
    expect(page.store.getState()).toMatchObject({ tab: "search" });
  });

  it("tell what an entity founded", async () => {
    const page = openPage(graph);
    await page.effects.inquire({ on: "founded", id: "a" });
    expect(foundIn(page)).toMatchObject({
      entity: "a",
      foundings: [{ entity: "b", effect: "CREATED", relation: "a GOVERNS b" }],
    });
    expect(page.view().shown).toEqual(["a", "b"]);
  });

  it("are found anew at another date, and what was found before comes back with its date", async () => {
    const page = openPage(graph);
    await page.effects.start();
    await page.effects.inquire({ on: "founded", id: "a" });
    const choose = (date: string | null) =>
      page.store.dispatch({ type: "viewChanged", event: { type: "dateChosen", date, comparedWith: null } });
    choose("1992");
    await settle();
    expect(page.store.getState().findings.size).toBe(2);
    const asked = page.server.asked.length;
    choose(null);
    await settle();
    expect(page.server.asked).toHaveLength(asked);
    page.effects.stop();
  });
});

describe("a permalink with an inquiry", () => {
  it("finds it anew, and leaves what is shown as it says", async () => {
    const first = openPage(graph);
    await first.effects.start();
    await first.effects.inquire(paths);
    first.store.dispatch({ type: "viewChanged", event: { type: "entitiesRemoved", ids: ["b"] } });
    await first.clock.pass(300);
    const page = openPage(graph, { hash: first.addressBar.read() });
    await page.effects.start();
    await settle();
    expect(page.view()).toEqual(first.view());
    expect(foundIn(page)).toMatchObject({ paths: [{}, {}] });
    expect(page.store.getState()).toMatchObject({ tab: "connect", draft: { ends: ["a", "d"] } });
    first.effects.stop();
    page.effects.stop();
  });

  it("brings in what is found where it is written by hand", async () => {
    const page = openPage(graph, { hash: "#inquiry=paths,a,d,type:MEMBER_OF" });
    await page.effects.start();
    expect(page.view().shown).toEqual(["a", "c", "d"]);
    page.effects.stop();
  });
});

it("keeps findings apart by what was asked", async () => {
  const page = openPage(graph);
  await page.effects.inquire(paths);
  await settle();
  const asked = page.server.asked.length;
  await page.effects.inquire({ ...paths, chosen: 1 });
  await settle();
  expect(page.server.asked).toHaveLength(asked);
  expect([...page.store.getState().findings.keys()]).toEqual([inquiryKey({ inquiry: paths, date: null })]);
});
