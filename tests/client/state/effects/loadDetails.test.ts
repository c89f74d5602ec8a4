import { describe, expect, it } from "vitest";
import { hub, numbers } from "./hub.ts";
import { openPage, settle } from "./openPage.ts";
import type { StandInPage } from "./openPage.ts";

const listOf = ({ store }: StandInPage) => [...store.getState().relationLists.values()][0];

describe("details", () => {
  it("are loaded for whatever comes to be selected, once", async () => {
    const page = openPage(hub);
    await page.effects.start();
    await page.effects.showEntity("hub");
    await settle();
    const details = () => page.store.getState().details;
    expect(details().get("entity:hub")).toMatchObject({
      status: "ready",
      value: {
        on: "entity",
        entity: { degree: 61, names: { kk: "Күпшек" } },
        descriptions: { ru: "About hub." },
      },
    });
    const select = (id: string) =>
      page.store.dispatch({
        type: "viewChanged",
        event: { type: "selected", selection: { on: "relation", id } },
      });
    select("council GOVERNS hub");
    await settle();
    expect(details().get("relation:council GOVERNS hub")).toMatchObject({
      status: "ready",
      value: {
        on: "relation",
        relation: { type: "GOVERNS", from: "council", to: "hub", cited: true },
        from: { id: "council" },
        citations: [
          { text: "Кеңес құрылды.", language: "kk", translations: { en: "The council was founded." } },
        ],
      },
    });
    const asked = page.server.asked.length;
    page.store.dispatch({ type: "undone" });
    await settle();
    expect(page.server.asked).toHaveLength(asked);
    select("nothing");
    await settle();
    expect(details().get("relation:nothing")).toEqual({ status: "missing" });
    page.effects.stop();
  });

  it("say in their place that they failed", async () => {
    const page = openPage(hub);
    page.server.outage = "proxy";
    await page.effects.loadDetails({ on: "entity", id: "hub" });
    expect(page.store.getState().details.get("entity:hub")).toMatchObject({ status: "failed" });
    expect(page.told("notices")).toEqual([]);
    page.server.outage = null;
    await page.effects.retry({ type: "loadDetails", selection: { on: "entity", id: "hub" } });
    expect(page.store.getState().details.get("entity:hub")).toMatchObject({ status: "ready" });
  });
});

describe("loadRelations", () => {
  it("lists page by page to the end, and then asks no more", async () => {
    const page = openPage(hub);
    for (const _ of numbers(4)) await page.effects.loadRelations("hub", { type: "PART_OF" });
    expect(page.server.asked).toEqual(["RelationsPage", "RelationsPage", "RelationsPage"]);
    expect(listOf(page)).toMatchObject({ total: 60, cursor: null, page: { status: "ready" } });
    expect(listOf(page)?.items).toHaveLength(60);
    expect(listOf(page)?.items[0]).toMatchObject({
      relation: { id: "tc-0 PART_OF hub" },
      other: { id: "tc-0" },
    });
  });

  it("keeps what it has where the next page fails, and goes on from there", async () => {
    const page = openPage(hub);
    await page.effects.loadRelations("hub");
    page.server.outage = "network";
    await page.effects.loadRelations("hub");
    expect(listOf(page)).toMatchObject({ page: { status: "failed", fault: { code: "SERVER_UNREACHABLE" } } });
    expect(listOf(page)?.items).toHaveLength(25);
    page.server.outage = null;
    await page.effects.retry({ type: "loadRelations", id: "hub", filter: {} });
    expect(listOf(page)?.items).toHaveLength(50);
  });

  it("begins anew where other data were loaded since", async () => {
    const page = openPage(hub);
    await page.effects.loadRelations("hub");
    page.server.reload();
    await page.effects.loadRelations("hub");
    expect(listOf(page)?.items).toHaveLength(25);
    await page.effects.loadRelations("hub");
    expect(listOf(page)?.items).toHaveLength(50);
  });

  it("says where there is no such entity", async () => {
    const page = openPage(hub);
    await page.effects.loadRelations("nobody");
    expect(listOf(page)?.page).toEqual({ status: "missing" });
  });
});
