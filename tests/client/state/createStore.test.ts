import { expect, it } from "vitest";
import { createInitialState } from "../../../client/state/createInitialState.ts";
import { createStore } from "../../../client/state/createStore.ts";

const open = () => createStore(createInitialState({ language: "kk", theme: "system" }));

it("begins in the reader's language, with nothing shown", () => {
  expect(open().getState()).toMatchObject({
    history: { initial: { language: "kk", shown: [] }, steps: [], cursor: 0 },
    connection: "ready",
    overview: { status: "loading" },
  });
});

it("tells its listeners of every change, and of nothing else", () => {
  const store = open();
  const seen: string[] = [];
  const end = store.subscribe(() => seen.push(store.getState().find));
  store.dispatch({ type: "findTyped", text: "iso" });
  store.dispatch({ type: "undone" });
  store.dispatch({ type: "connectionChanged", connection: "ready" });
  store.dispatch({ type: "taskEnded", id: "nobody" });
  end();
  store.dispatch({ type: "findTyped", text: "iec" });
  expect(seen).toEqual(["iso"]);
});

it("takes listeners that leave, come and dispatch while it tells", () => {
  const store = open();
  const seen: string[] = [];
  const endFirst = store.subscribe(() => {
    endFirst();
    store.subscribe(() => seen.push("late"));
    store.dispatch({ type: "findTyped", text: "second" });
  });
  store.subscribe(() => seen.push(store.getState().find));
  store.dispatch({ type: "findTyped", text: "first" });
  expect(seen.filter((each) => each !== "late")).toEqual(["second", "second"]);
});
