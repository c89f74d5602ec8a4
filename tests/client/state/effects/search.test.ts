import { describe, expect, it } from "vitest";
import { hub } from "./hub.ts";
import { openPage } from "./openPage.ts";

describe("search", () => {
  it("answers in the box, and announces how many", async () => {
    const { effects, store } = openPage(hub);
    await effects.search(" hub ");
    expect(store.getState().search).toMatchObject({
      text: " hub ",
      answer: { status: "ready", value: [{ entity: { id: "hub" }, matched: "Hub" }] },
    });
    expect(store.getState().announcement?.message).toEqual({ type: "searched", count: 1 });
  });

  it("keeps the last hits while the next are loading, and only the newest answer counts", async () => {
    const { effects, store, server } = openPage(hub);
    await effects.search("hub");
    const release = server.hold();
    const older = effects.search("tc");
    const newer = effects.search("stranger");
    expect(store.getState().search).toMatchObject({
      text: "stranger",
      answer: { status: "loading" },
      hits: [{ matched: "Hub" }],
    });
    release();
    await Promise.all([older, newer]);
    expect(store.getState().search.hits.map((hit) => hit.entity.id)).toEqual(["stranger"]);
  });

  it("is given up when the box is emptied", async () => {
    const { effects, store, server } = openPage(hub);
    const release = server.hold();
    const running = effects.search("hub");
    await effects.search("");
    release();
    await running;
    expect(store.getState().search).toEqual({ text: "", answer: null, hits: [] });
  });

  it("says in its place that it failed, and nowhere else", async () => {
    const { effects, store, told } = openPage(hub);
    await effects.search("bad");
    expect(store.getState().search.answer).toMatchObject({
      status: "failed",
      fault: { code: "BAD_USER_INPUT" },
    });
    expect(told("notices")).toEqual([]);
  });
});
