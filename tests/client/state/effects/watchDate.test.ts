import { describe, expect, it } from "vitest";
import { entity, graphOf, relation } from "../../graph/build.ts";
import { openPage, settle } from "./openPage.ts";

const graph = graphOf(
  [entity("iso", { degree: 1 }), entity("iec", { degree: 1 })],
  [relation(["iso", "COORDINATES_WITH", "iec"])],
);

async function openAt(hash: string) {
  const page = openPage(graph, { hash });
  await page.effects.start();
  await page.clock.pass(500);
  const timesAsked = () => page.server.asked.filter((name) => name === "RelationCounts").length;
  const choose = (date: string | null) =>
    page.store.dispatch({ type: "viewChanged", event: { type: "dateChosen", date, comparedWith: null } });
  return { ...page, timesAsked, choose };
}

describe("the counts of a date", () => {
  it("are asked for a quarter of a second after it is chosen, once for a slider that is drawn", async () => {
    const page = await openAt("#show=iso&lang=en");
    expect(page.timesAsked()).toBe(0);
    for (const date of ["1990", "1991", "1992"]) {
      page.choose(date);
      await page.clock.pass(100);
    }
    expect(page.timesAsked()).toBe(0);
    await page.clock.pass(150);
    expect(page.timesAsked()).toBe(1);
    expect(page.store.getState().datedCounts).toMatchObject({ date: "1992" });
    expect(page.store.getState().datedCounts?.counts.has("iso")).toBe(true);
    page.effects.stop();
  });

  it("are asked for what comes onto the map as well, and for nothing twice", async () => {
    const page = await openAt("#show=iso&at=1995&lang=en");
    const before = page.timesAsked();
    await page.effects.showEntity("iec");
    await page.clock.pass(250);
    expect(page.timesAsked()).toBe(before + 1);
    expect([...(page.store.getState().datedCounts?.counts.keys() ?? [])].toSorted()).toEqual(["iec", "iso"]);
    page.store.dispatch({ type: "viewChanged", event: { type: "selected", selection: null } });
    await page.clock.pass(500);
    expect(page.timesAsked()).toBe(before + 1);
    page.effects.stop();
  });

  it("aren't asked for without a date, nor after the end", async () => {
    const page = await openAt("#show=iso&lang=en");
    page.choose("1995");
    page.choose(null);
    await page.clock.pass(500);
    page.choose("1995");
    page.effects.stop();
    await page.clock.pass(500);
    expect(page.timesAsked()).toBe(0);
  });

  it("are asked for again when the connection is back", async () => {
    const page = await openAt("#show=iso&lang=en");
    page.server.outage = "network";
    await page.clock.pass(1_100);
    page.choose("1995");
    await page.clock.pass(500);
    expect(page.store.getState().datedCounts).toBeNull();
    page.server.outage = null;
    await page.clock.pass(1_500);
    await settle();
    expect(page.store.getState().datedCounts).toMatchObject({ date: "1995" });
    page.effects.stop();
  });
});
