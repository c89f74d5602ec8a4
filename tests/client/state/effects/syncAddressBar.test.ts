import { describe, expect, it } from "vitest";
import { packPositions } from "../../../../client/state/packPositions.ts";
import { entity, graphOf, relation } from "../../graph/build.ts";
import { openPage, settle } from "./openPage.ts";

const graph = graphOf(
  [entity("iso"), entity("iec"), entity("com:ISO/TC 184/SC 4")],
  [relation(["iso", "COORDINATES_WITH", "iec"])],
);
const data = "data=test@1.0.0-01234567";

describe("the address bar", () => {
  it("holds the whole view a quarter of a second after it changes", async () => {
    const { effects, addressBar, clock, store } = openPage(graph);
    await effects.start();
    await clock.pass(250);
    expect(addressBar.read()).toBe(`#layout=chart&lang=en&${data}&rel=0`);
    await effects.showEntity("iso");
    await effects.showEntity("iec");
    await clock.pass(249);
    expect(addressBar.read()).not.toContain("iec");
    await clock.pass(1);
    expect(addressBar.read()).toMatch(
      new RegExp(`^#show=iso,iec&select=entity:iec&layout=chart&lang=en&${data}&rel=1&pos=[\\w-]+$`, "u"),
    );
    store.dispatch({ type: "undone" });
    await clock.pass(250);
    expect(addressBar.read()).toContain("#show=iso&");
    effects.stop();
  });

  it("opens in a clean page as the same view, with nothing to undo", async () => {
    const first = openPage(graph);
    await first.effects.start();
    await first.effects.showWholeMap();
    first.store.dispatch({
      type: "viewChanged",
      event: { type: "nodesMoved", positions: { iso: { x: -7, y: 9 } } },
    });
    first.store.dispatch({ type: "viewChanged", event: { type: "typeToggled", relationType: "PART_OF" } });
    await first.clock.pass(250);
    first.effects.stop();
    const second = openPage(graph, { hash: first.addressBar.read() });
    await second.effects.start();
    expect(second.view()).toEqual(first.view());
    expect(second.store.getState().history.steps).toEqual([]);
    expect(second.told("notices")).toEqual([]);
    second.effects.stop();
  });

  it.each(["#lang=en", "#show=iec&lang=en", ""])(
    "loses nothing of what is asked while %j is being opened",
    async (hash) => {
      const page = openPage(graph, { hash });
      const release = page.server.hold();
      const started = page.effects.start();
      await settle();
      const inquired = page.effects.inquire({
        on: "paths",
        from: "iso",
        to: "iec",
        types: [],
        longer: false,
        weighted: false,
        chosen: null,
      });
      await settle();
      release();
      await Promise.all([started, inquired]);
      expect(page.view().inquiry).toMatchObject({ on: "paths", from: "iso" });
      expect(page.view().shown.toSorted()).toEqual(["iec", "iso"]);
      page.effects.stop();
    },
  );

  it("gives the same picture twice where it holds no positions", async () => {
    const views = await Promise.all(
      [1, 2].map(async () => {
        const page = openPage(graph, { hash: "#show=iso,iec&layout=force" });
        await page.effects.start();
        page.effects.stop();
        return page.view();
      }),
    );
    expect(views[0]).toEqual(views[1]);
    expect(views[0]?.positions["iso"]).not.toEqual(views[0]?.positions["iec"]);
  });

  it("opens what the reader types or follows, as one step", async () => {
    const { effects, addressBar, view, store, clock } = openPage(graph);
    await effects.start();
    await effects.showEntity("iso");
    addressBar.type("#show=iec&lang=ru");
    await settle();
    expect(view()).toMatchObject({ shown: ["iec"], language: "ru", selection: null });
    expect(store.getState().focus).toBeNull();
    await clock.pass(250);
    expect(addressBar.read()).toContain("pos=");
    store.dispatch({ type: "undone" });
    expect(view()).toMatchObject({ shown: ["iso"], language: "en" });
    addressBar.type("");
    await settle();
    expect(view().shown).toEqual([]);
    effects.stop();
  });

  it("says how the data differ from what the permalink promised", async () => {
    const { text } = packPositions([0, 1, 2].map((line) => ({ x: line, y: line })));
    const hash = `#show=iso,gone,iec&data=test@0.9.0-ffffffff,other@1-eeeeeeee&rel=5&pos=${text}`;
    const page = openPage(graph, { hash });
    await page.effects.start();
    expect(page.view()).toMatchObject({ shown: ["iso", "iec"], positions: { iec: { x: 2, y: 2 } } });
    expect(page.told("notices")).toMatchObject([
      { type: "entitiesMissing", ids: ["gone"] },
      { type: "datasetDiffers", id: "test", was: { version: "0.9.0" }, is: { version: "1.0.0" } },
      { type: "datasetDiffers", id: "other", is: null },
      { type: "relationCountDiffers", was: 5, is: 1 },
    ]);
    page.effects.stop();
  });

  it("says that what was selected is gone, and nothing where it only isn't shown", async () => {
    const page = openPage(graph, { hash: "#show=iso&select=relation:gone" });
    await page.effects.start();
    expect(page.told("notices")).toEqual([
      { type: "selectionMissing", selection: { on: "relation", id: "gone" } },
    ]);
    page.addressBar.type("#show=iso&select=relation:iso COORDINATES_WITH iec");
    await settle();
    expect(page.told("notices")).toEqual([]);
    expect(page.store.getState().details.get("relation:iso COORDINATES_WITH iec")?.status).toBe("ready");
    page.effects.stop();
  });

  it("says that it can't read what isn't a permalink, keeps the view and puts it back", async () => {
    const page = openPage(graph);
    await page.effects.start();
    await page.effects.showEntity("iso");
    page.addressBar.type("#utm=%%%");
    await page.clock.pass(250);
    expect(page.told("notices")).toEqual([{ type: "permalinkUnreadable" }]);
    expect(page.view().shown).toEqual(["iso"]);
    expect(page.addressBar.read()).toContain("#show=iso&");
    page.effects.stop();
  });

  it("passes over a part that it can't read, and says which", async () => {
    const page = openPage(graph, { hash: "#show=iso&layout=spiral" });
    await page.effects.start();
    expect(page.told("notices")).toEqual([{ type: "permalinkPartIgnored", part: "layout", value: "spiral" }]);
    expect(page.view()).toMatchObject({ shown: ["iso"], layout: "chart" });
    page.effects.stop();
  });

  it("cuts off what the map can't hold, and says so", async () => {
    const ids = Array.from({ length: 3_010 }, (_, index) => `e${index}`);
    const page = openPage(graphOf(ids.map((id) => entity(id))), { runLayout: async () => ({}) });
    await page.effects.retry({ type: "openPermalink", hash: `#show=${ids.join(",")}` });
    expect(page.view().shown).toHaveLength(3_000);
    expect(page.told("notices")).toEqual([{ type: "truncated", shown: 3_000, total: 3_010 }]);
  });

  it("keeps an address that could not be opened, until the reader does something else", async () => {
    const hash = "#show=iso";
    const page = openPage(graph, { hash });
    page.server.outage = "database";
    await page.effects.start();
    await page.clock.pass(900);
    expect(page.addressBar.read()).toBe(hash);
    expect(page.told("notices")).toMatchObject([{ type: "failed", intent: { type: "openPermalink", hash } }]);
    page.server.outage = null;
    await page.effects.showEntity("iec");
    await page.clock.pass(99);
    await page.clock.pass(151);
    expect(page.addressBar.read()).toContain("iec");
    page.effects.stop();
  });
});
