import { describe, expect, it } from "vitest";
import { selectFinding } from "../../../../client/state/selectFinding.ts";
import { selectScene } from "../../../../client/state/selectScene.ts";
import { entity, graphOf, relation } from "../../graph/build.ts";
import { openPage, settle } from "./openPage.ts";

const graph = graphOf(
  ["a", "b", "c"].map((id) => entity(id)),
  [relation(["a", "GOVERNS", "b"]), relation(["b", "GOVERNS", "c"])],
);
const inquiry = { on: "answer", question: "Who governs b?" } as const;

describe("a question", () => {
  it("is answered in the panel, with its proof on the map as one step, and announced", async () => {
    const page = openPage(graph);
    await page.effects.start();
    await page.effects.inquire(inquiry);
    await settle();
    const state = page.store.getState();
    expect(selectFinding(state)).toMatchObject({ value: { status: "ANSWERED", entities: ["a"], total: 1 } });
    expect(state).toMatchObject({ tab: "ask", ask: { text: inquiry.question, completions: [] } });
    expect(page.view()).toMatchObject({ inquiry, shown: ["a", "b"] });
    const { nodes, edges } = selectScene(state, { theme: "light", reducedMotion: true });
    expect([...nodes, ...edges].filter(({ strong }) => strong).map(({ id }) => id)).toEqual([
      "a",
      "b",
      "a GOVERNS b",
    ]);
    expect(state.announcement?.message).toEqual({ type: "answered", text: "Of Who governs b?" });
    page.store.dispatch({ type: "undone" });
    expect(page.view()).toMatchObject({ inquiry: null, shown: [] });
    page.effects.stop();
  });

  it("is asked as of the date of the view, and anew when that changes", async () => {
    const page = openPage(graph, { hash: "#at=1995" });
    const text = () => selectFinding(page.store.getState());
    await page.effects.start();
    await page.effects.inquire(inquiry);
    expect(text()).toMatchObject({ value: { text: "Of Who governs b? in 1995" } });
    const event = { type: "dateChosen", date: null, comparedWith: null } as const;
    page.store.dispatch({ type: "viewChanged", event });
    await settle();
    expect(text()).toMatchObject({ value: { text: "Of Who governs b?" } });
    page.effects.stop();
  });

  it("that is refused leaves the map as it is, and says what can be asked instead", async () => {
    const page = openPage(graph);
    await page.effects.inquire({ on: "answer", question: "Why?" });
    expect(selectFinding(page.store.getState())).toMatchObject({
      value: { status: "NOT_UNDERSTOOD", alternatives: [{ question: "Who?", text: "Who?" }] },
    });
    expect(page.view().shown).toEqual([]);
  });

  it("that failed is asked again by itself when the server is back", async () => {
    const page = openPage(graph);
    await page.effects.start();
    page.server.outage = "database";
    await page.effects.inquire(inquiry);
    expect(selectFinding(page.store.getState())).toMatchObject({ status: "failed" });
    await page.clock.pass(1_100);
    page.server.outage = null;
    await page.clock.pass(1_100);
    expect(selectFinding(page.store.getState())).toMatchObject({ status: "ready" });
    expect(page.view().shown).toEqual(["a", "b"]);
    page.effects.stop();
  });
});

describe("complete", () => {
  it("offers how the newest text can go on, once nobody types any more", async () => {
    const page = openPage(graph);
    const older = page.effects.complete("Wh");
    const newer = page.effects.complete("Who");
    expect(page.store.getState().ask).toEqual({ text: "Who", completions: [] });
    await page.clock.pass(200);
    await Promise.all([older, newer]);
    expect(page.store.getState().ask.completions[0]).toEqual({ text: "Who is", complete: false });
    await page.effects.complete("");
    expect(page.store.getState().ask).toEqual({ text: "", completions: [] });
  });

  it("offers nothing where that can't be had, and tells nothing", async () => {
    const page = openPage(graph);
    page.server.outage = "database";
    const asking = page.effects.complete("Who");
    await page.clock.pass(200);
    await asking;
    expect(page.store.getState().ask).toEqual({ text: "Who", completions: [] });
    expect(page.told("notices")).toEqual([]);
  });
});

describe("loadFollowUps", () => {
  it("finds whole questions about an entity, in the language of the view", async () => {
    const page = openPage(graph);
    await page.effects.inquire(inquiry);
    await page.effects.loadFollowUps("a");
    const { language } = page.view();
    const load = page.store.getState().followUps.get(`${language} a`);
    expect(load).toMatchObject({ status: "ready", value: [expect.stringMatching(/ is there\?$/u)] });
  });
});
