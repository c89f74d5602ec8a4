import { describe, expect, it } from "vitest";
import type { ViewEvent } from "../../../../client/state/ViewEvent.ts";
import type { View } from "../../../../client/state/View.ts";
import { entity, graphOf, relation } from "../../graph/build.ts";
import { openPage, settle } from "./openPage.ts";

const graph = graphOf(
  [entity("iso"), entity("iec"), entity("itu")],
  [relation(["iso", "COORDINATES_WITH", "iec"])],
);

/** What the reader can do to a view before its address has been opened. */
const events: readonly (readonly [ViewEvent, Partial<View>])[] = [
  [{ type: "languageChosen", language: "kk" }, { language: "kk" }],
  [{ type: "tableChosen", table: "relations" }, { table: "relations" }],
  [{ type: "dateChosen", date: "1995", comparedWith: null }, { date: "1995" }],
];

function openSlowly(hash: string) {
  const page = openPage(graph, { hash });
  const release = page.server.hold();
  const change = (event: ViewEvent) => page.store.dispatch({ type: "viewChanged", event });
  return { ...page, release, change };
}

describe("while an address is being opened", () => {
  it.each(events)("%j is kept, on top of what it opens", async (event, expected) => {
    const page = openSlowly("#show=iso,iec&lang=en&at=1960&table=entities");
    const started = page.effects.start();
    await settle();
    page.change(event);
    // Long enough for the address bar to be written, were it the time for that.
    await page.clock.pass(500);
    expect(page.addressBar.read()).toContain("show=iso,iec");
    page.release();
    await started;
    expect(page.view()).toMatchObject({ shown: ["iso", "iec"], ...expected });
    page.store.dispatch({ type: "undone" });
    expect(page.view()).toMatchObject({ language: "en", date: "1960", table: "entities", hiddenKinds: [] });
    expect(page.view().shown).toEqual(["iso", "iec"]);
    page.effects.stop();
  });

  it("what is no part of the view is kept as well", async () => {
    const page = openSlowly("#show=iso,iec&lang=en");
    const started = page.effects.start();
    await settle();
    page.store.dispatch({ type: "themeChosen", theme: "dark" });
    page.store.dispatch({ type: "timeToggled", isOpen: true });
    page.store.dispatch({ type: "findTyped", text: "is" });
    page.release();
    await started;
    expect(page.store.getState()).toMatchObject({ theme: "dark", isTimeOpen: true, find: "is" });
    page.effects.stop();
  });

  it("a link that is followed leaves what is chosen meanwhile, and is one step of its own", async () => {
    const page = openSlowly("#show=iso&lang=en");
    page.release();
    await page.effects.start();
    const release = page.server.hold();
    page.addressBar.type("#show=iec,itu&lang=ru");
    await settle();
    page.change({ type: "languageChosen", language: "kk" });
    release();
    await settle();
    expect(page.view()).toMatchObject({ shown: ["iec", "itu"], language: "kk" });
    page.store.dispatch({ type: "undone" });
    expect(page.view()).toMatchObject({ shown: ["iec", "itu"], language: "ru" });
    page.effects.stop();
  });

  it("and the server is gone, the address and what was chosen wait for it together", async () => {
    const page = openPage(graph, { hash: "#show=iso,iec&lang=en" });
    page.server.outage = "network";
    await page.effects.start();
    page.store.dispatch({ type: "viewChanged", event: { type: "languageChosen", language: "kk" } });
    await page.clock.pass(2_500);
    expect(page.addressBar.read()).toBe("#show=iso,iec&lang=en");
    page.server.outage = null;
    await page.clock.pass(1_100);
    expect(page.view()).toMatchObject({ shown: ["iso", "iec"], language: "kk" });
    await page.clock.pass(250);
    expect(page.addressBar.read()).toContain("lang=kk");
    page.effects.stop();
  });
});
