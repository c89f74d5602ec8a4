import { describe, expect, it } from "vitest";
import { entity, graphOf, relation } from "../../graph/build.ts";
import { openPage, settle } from "./openPage.ts";

const graph = graphOf([entity("iso"), entity("iec")], [relation(["iso", "COORDINATES_WITH", "iec"])]);

describe("readiness", () => {
  it("is seen to be gone within two seconds, and to be back, with the view as it was", async () => {
    const { effects, server, store, clock, view } = openPage(graph);
    await effects.start();
    await effects.showEntity("iso");
    const before = view();
    server.outage = "database";
    await clock.pass(2_000);
    expect(store.getState().connection).toBe("database-unavailable");
    server.outage = "network";
    await clock.pass(2_000);
    expect(store.getState().connection).toBe("server-unreachable");
    server.outage = null;
    await clock.pass(1_000);
    expect(store.getState().connection).toBe("ready");
    expect(view()).toBe(before);
    effects.stop();
  });

  it("takes a server that is silent for a second and a half to be gone", async () => {
    const { effects, server, store, clock } = openPage(graph);
    await effects.start();
    await settle();
    server.outage = "silence";
    await clock.pass(1_000 + 1_499);
    expect(store.getState().connection).toBe("ready");
    await clock.pass(1);
    expect(store.getState().connection).toBe("server-unreachable");
    effects.stop();
  });

  it("isn't taken to be gone because the page itself was busy", async () => {
    const { effects, server, store, clock } = openPage(graph);
    await effects.start();
    await settle();
    server.outage = "silence";
    await clock.pass(1_000);
    clock.block(4_000);
    await clock.pass(499);
    expect(store.getState().connection).toBe("ready");
    await clock.pass(1);
    expect(store.getState().connection).toBe("server-unreachable");
    effects.stop();
  });

  it("is known at once from a request that fails", async () => {
    const { effects, server, store } = openPage(graph);
    server.outage = "network";
    await effects.showEntity("iso");
    expect(store.getState().connection).toBe("server-unreachable");
    server.outage = "database";
    await effects.showEntity("iso");
    expect(store.getState().connection).toBe("database-unavailable");
  });

  it("retries by itself what the reader sees to have failed", async () => {
    const { effects, server, store, clock, told, view } = openPage(graph, {
      hash: "#show=iso,iec&select=entity:iso",
    });
    server.outage = "database";
    await effects.start();
    await effects.search("is");
    await effects.loadDetails({ on: "entity", id: "iso" });
    expect(store.getState().overview).toMatchObject({ status: "failed" });
    expect(view().shown).toEqual([]);
    server.outage = null;
    await clock.pass(1_000);
    await settle();
    expect(store.getState().overview).toMatchObject({ status: "ready", value: { relationCount: 1 } });
    expect(store.getState().search.answer).toMatchObject({ status: "ready" });
    expect(view()).toMatchObject({ shown: ["iso", "iec"], selection: { on: "entity", id: "iso" } });
    expect(store.getState().details.get("entity:iso")).toMatchObject({ status: "ready" });
    expect(told("notices")).toEqual([]);
    effects.stop();
  });

  it("retries the visible panel's card and lists, and leaves other failures to the reader", async () => {
    const { effects, server, store, clock, told } = openPage(graph);
    await effects.start();
    await effects.showEntity("iso");
    await settle();
    server.outage = "network";
    await effects.loadRelations("iso");
    await effects.loadRelations("iec");
    await effects.expand("iso");
    store.dispatch({
      type: "viewChanged",
      event: { type: "selected", selection: { on: "entity", id: "iec" } },
    });
    await settle();
    server.outage = null;
    await clock.pass(1_000);
    await settle();
    const lists = [...store.getState().relationLists.values()].map(({ id, page }) => [id, page.status]);
    expect(lists).toEqual([
      ["iso", "failed"],
      ["iec", "ready"],
    ]);
    expect(store.getState().details.get("entity:iec")).toMatchObject({ status: "ready" });
    expect(told("notices")).toMatchObject([{ type: "failed", intent: { type: "expand", id: "iso" } }]);
    effects.stop();
  });

  it("keeps the overview that it has where a newer one can't be loaded", async () => {
    const { effects, server, store } = openPage(graph);
    await effects.retry({ type: "loadOverview" });
    server.outage = "network";
    await effects.retry({ type: "loadOverview" });
    expect(store.getState().overview.status).toBe("ready");
  });

  it("isn't asked for while nobody looks, and at once when somebody does", async () => {
    const { effects, server, store, clock, attention } = openPage(graph);
    await effects.start();
    await settle();
    attention.turn(false);
    server.outage = "network";
    await clock.pass(60_000);
    expect(store.getState().connection).toBe("ready");
    attention.turn(true);
    await settle();
    expect(store.getState().connection).toBe("server-unreachable");
    effects.stop();
    server.outage = null;
    await clock.pass(60_000);
    expect(store.getState().connection).toBe("server-unreachable");
  });
});
