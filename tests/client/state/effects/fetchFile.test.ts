import { describe, expect, it } from "vitest";
import { z } from "zod";
import { entity, graphOf, relation } from "../../graph/build.ts";
import { openPageOn, settle } from "./openPage.ts";
import { createStandInServer } from "./standInServer.ts";

const graph = graphOf(
  [entity("iso"), entity("iec"), entity("minsk", { kind: "PLACE" })],
  [relation(["iso", "COORDINATES_WITH", "iec"]), relation(["iso", "LOCATED_IN", "minsk"])],
);

/** A page whose server writes files, and notes which were asked for. */
async function openPage(hash: string) {
  const server = createStandInServer(graph);
  const asked: { url: string; body: unknown }[] = [];
  const state = { isGone: false, status: 200, isSilent: false };
  const fetchAll = async (url: string, init?: RequestInit): Promise<Response> => {
    if (!url.startsWith("/export/")) return server.fetch(url, init);
    asked.push({ url, body: JSON.parse(z.string().parse(init?.body)) });
    if (state.isGone) throw new TypeError("fetch failed");
    if (state.isSilent)
      await new Promise((_resolve, reject) => {
        init?.signal?.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError")));
      });
    return new Response("id,name", { status: state.status });
  };
  const fetch: typeof globalThis.fetch = (url, init) => fetchAll(z.string().parse(url), init);
  const page = openPageOn({ address: "", fetch }, { hash });
  await page.effects.start();
  return { ...page, asked, state };
}

describe("a file of what is drawn", () => {
  it("holds the entities that are drawn, at the date of the view", async () => {
    const page = await openPage("#show=iso,iec,minsk&at=1995&lang=en");
    const file = await page.effects.fetchFile("csv");
    expect(await file?.text()).toBe("id,name");
    expect(page.asked).toEqual([
      { url: "/export/csv", body: { ids: ["iso", "iec", "minsk"], validAt: "1995" } },
    ]);
    page.effects.stop();
  });

  it("leaves out what is hidden, and names relation types only where some are", async () => {
    const page = await openPage("#show=iso,iec,minsk&hide=type:COORDINATES_WITH&lang=en");
    await page.effects.fetchFile("graphml");
    expect(page.asked[0]?.body).toEqual({ ids: ["iso", "iec", "minsk"], types: ["LOCATED_IN"] });
    page.store.dispatch({ type: "viewChanged", event: { type: "kindToggled", kind: "PLACE" } });
    page.store.dispatch({ type: "viewChanged", event: { type: "filtersCleared" } });
    page.store.dispatch({ type: "viewChanged", event: { type: "kindToggled", kind: "PLACE" } });
    await page.effects.fetchFile("graphml");
    expect(page.asked[1]?.body).toEqual({ ids: ["iso", "iec"] });
    page.effects.stop();
  });

  it("is null where it can't be had, the view stays, and the outage is noticed", async () => {
    const page = await openPage("#show=iso&lang=en");
    const before = page.view();
    page.state.status = 400;
    expect(await page.effects.fetchFile("csv")).toBeNull();
    page.state.isGone = true;
    expect(await page.effects.fetchFile("csv")).toBeNull();
    expect(page.store.getState().connection).toBe("server-unreachable");
    expect(page.view()).toBe(before);
    expect(page.told("notices")).toEqual([]);
    page.effects.stop();
  });

  it("that is asked for while another is being made takes its place", async () => {
    const page = await openPage("#show=iso&lang=en");
    page.state.isSilent = true;
    const first = page.effects.fetchFile("csv");
    await settle();
    page.state.isSilent = false;
    expect(await page.effects.fetchFile("jsonld")).not.toBeNull();
    expect(await first).toBeNull();
    page.effects.stop();
  });
});
