import { describe, expect, it } from "vitest";
import type { Intent } from "../../../../client/state/Intent.ts";
import { entity, graphOf, relation } from "../../graph/build.ts";
import { openPage, settle } from "./openPage.ts";

const graph = graphOf([entity("iso"), entity("iec")], [relation(["iso", "COORDINATES_WITH", "iec"])]);

describe("a request", () => {
  it("is shown after half a second, until it ends", async () => {
    const { effects, store, clock, server } = openPage(graph);
    const release = server.hold();
    const running = effects.showEntity("iso");
    await clock.pass(499);
    expect(store.getState().tasks).toEqual([]);
    await clock.pass(1);
    expect(store.getState().tasks).toEqual([
      { id: "1", intent: { type: "showEntity", id: "iso" }, since: 0 },
    ]);
    release();
    await running;
    expect(store.getState().tasks).toEqual([]);
  });

  it("isn't shown when it is quick", async () => {
    const { effects, store, clock } = openPage(graph);
    await effects.showEntity("iso");
    await clock.pass(10_000);
    expect(store.getState().tasks).toEqual([]);
  });

  it("can be cancelled, which changes nothing but is said", async () => {
    const { effects, store, clock, server, view, told } = openPage(graph);
    server.hold();
    const running = effects.showEntity("iso");
    await clock.pass(500);
    const [task] = store.getState().tasks;
    effects.cancel(task?.id ?? "");
    await running;
    expect(view().shown).toEqual([]);
    expect(store.getState().tasks).toEqual([]);
    expect(told("toasts")).toEqual([{ type: "cancelled", intent: { type: "showEntity", id: "iso" } }]);
    expect(told("notices")).toEqual([]);
    effects.cancel("nobody");
  });

  it("can be asked for again right after it was cancelled", async () => {
    const { effects, store, clock, server, view } = openPage(graph);
    const release = server.hold();
    const first = effects.showEntity("iso");
    await clock.pass(500);
    effects.cancel(store.getState().tasks[0]?.id ?? "");
    const second = effects.showEntity("iso");
    release();
    await Promise.all([first, second]);
    expect(view().shown).toEqual(["iso"]);
  });

  it("gives way to a newer one of its kind without a word", async () => {
    const { effects, server, view, told } = openPage(graph);
    const release = server.hold();
    const whole = effects.showWholeMap();
    const link = effects.retry({ type: "openPermalink", hash: "#show=iec&pos=AAAAAA" });
    release();
    await Promise.all([whole, link]);
    expect(view().shown).toEqual(["iec"]);
    expect(told("notices")).toEqual([]);
  });

  it("leaves a layout that it cancels unfinished", async () => {
    const { effects, store, clock, view, told } = openPage(graph, {
      hash: "",
      runLayout: (_, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener("abort", () => reject(new Error("cancelled")));
        }),
    });
    const running = effects.retry({ type: "openPermalink", hash: "#show=iso,iec" });
    await clock.pass(500);
    effects.cancel(store.getState().tasks[0]?.id ?? "");
    await running;
    expect(view().shown).toEqual([]);
    expect(told("toasts")).toMatchObject([{ type: "cancelled", intent: { type: "openPermalink" } }]);
  });

  it("is given up when the page stops", async () => {
    const { effects, server, view, told, clock } = openPage(graph);
    const starting = effects.start();
    await settle();
    await starting;
    server.hold();
    const running = effects.showEntity("iso");
    effects.stop();
    await running;
    await clock.pass(5_000);
    expect(view().shown).toEqual([]);
    expect([...told("toasts"), ...told("notices")]).toEqual([]);
  });
});

describe("retry", () => {
  const selection = { on: "relation", id: "iso COORDINATES_WITH iec" } as const;

  it.each<readonly [Intent, string]>([
    [{ type: "loadOverview" }, "Overview"],
    [{ type: "search", box: "search", text: "iso" }, "Search"],
    [{ type: "showEntity", id: "iso" }, "Subgraph"],
    [{ type: "expand", id: "iso", filter: {} }, "RelationsPage"],
    [{ type: "loadDetails", selection }, "RelationCard"],
    [{ type: "loadRelations", id: "iso", filter: {} }, "RelationsPage"],
    [{ type: "openPermalink", hash: "#show=iso" }, "Subgraph"],
    [{ type: "showWholeMap" }, "EntitiesPage"],
  ])("asks again for %j", async (intent, operation) => {
    const { effects, server } = openPage(graph);
    await effects.retry(intent);
    expect(server.asked[0]).toBe(operation);
  });

  it("lays out again", async () => {
    const { effects, view } = openPage(graph);
    await effects.retry({ type: "runLayout", layout: "force" });
    expect(view().layout).toBe("force");
  });
});
