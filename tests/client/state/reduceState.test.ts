import { describe, expect, it } from "vitest";
import type { Action } from "../../../client/state/Action.ts";
import type { AppState } from "../../../client/state/AppState.ts";
import { reduceState } from "../../../client/state/reduceState.ts";
import { selectCanRedo, selectCanUndo } from "../../../client/state/selectCanUndo.ts";
import { selectView } from "../../../client/state/selectView.ts";
import { createEmptyView } from "../../../client/state/View.ts";
import { entity, graphOf, relation } from "../graph/build.ts";
import { stateOf } from "./stateOf.ts";

const graph = graphOf([entity("iso"), entity("iec")]);
const state = stateOf(graph);

function after(...actions: readonly Action[]): AppState {
  return actions.reduce(reduceState, state);
}

const remove: Action = { type: "viewChanged", event: { type: "entitiesRemoved", ids: ["iso"] } };

describe("the view", () => {
  it("changes by events, back and forth, and says that it went", () => {
    expect(selectCanUndo(state) || selectCanRedo(state)).toBe(false);
    expect(selectView(after(remove)).shown).toEqual(["iec"]);
    const undone = after(remove, { type: "undone" });
    expect(selectView(undone).shown).toEqual(["iso", "iec"]);
    expect(undone.announcement?.message).toEqual({ type: "undone" });
    expect([selectCanUndo(undone), selectCanRedo(undone)]).toEqual([false, true]);
    const redone = after(remove, { type: "undone" }, { type: "redone" });
    expect(selectView(redone).shown).toEqual(["iec"]);
    expect(redone.announcement?.message).toEqual({ type: "redone" });
  });

  it("stays the same object where nothing happens", () => {
    expect(after({ type: "undone" })).toBe(state);
    expect(after({ type: "redone" })).toBe(state);
    expect(after({ type: "viewChanged", event: { type: "filtersCleared" } })).toBe(state);
  });

  it("comes with what was loaded for it", () => {
    const addition = graphOf([entity("itu")], [relation(["itu", "COORDINATES_WITH", "iso"])]);
    const silent = after({ type: "graphLoaded", graph: addition, event: null });
    expect(silent.graph.entities.size).toBe(3);
    expect(silent.history).toBe(state.history);
    const shown = after({
      type: "graphLoaded",
      graph: addition,
      event: { type: "entitiesAdded", ids: ["itu"], positions: {} },
    });
    expect(selectView(shown).shown).toEqual(["iso", "iec", "itu"]);
    expect(selectCanUndo(shown)).toBe(true);
  });

  it("can begin with any view, in order, with nothing to undo", () => {
    const started = after(remove, {
      type: "historyStarted",
      view: { ...createEmptyView("ru"), shown: ["iec", "iec"] },
    });
    expect(selectView(started)).toMatchObject({
      shown: ["iec"],
      positions: { iec: { x: 0, y: 0 } },
      language: "ru",
    });
    expect(selectCanUndo(started)).toBe(false);
  });
});

describe("messages", () => {
  const message = { type: "laidOut", layout: "force" } as const;

  it("are numbered, announced, and kept as what they are", () => {
    const told = after(
      { type: "told", as: "toast", message },
      { type: "told", as: "notice", message },
      { type: "told", as: "announcement", message },
    );
    expect(told.toasts).toEqual([{ id: 1, message }]);
    expect(told.notices).toEqual([{ id: 2, message }]);
    expect(told.announcement).toEqual({ id: 3, message });
  });

  it("are closed one by one", () => {
    const told = after(
      { type: "told", as: "toast", message },
      { type: "told", as: "toast", message },
      { type: "told", as: "notice", message },
    );
    expect(reduceState(told, { type: "toastClosed", id: 1 }).toasts.map(({ id }) => id)).toEqual([2]);
    expect(reduceState(told, { type: "noticeClosed", id: 3 }).notices).toEqual([]);
  });
});

describe("parts", () => {
  const task = { id: "1", intent: { type: "showWholeMap" }, since: 0 } as const;
  const list = {
    id: "iso",
    filter: {},
    items: [],
    cursor: null,
    total: 0,
    page: { status: "loading" },
  } as const;
  const selection = { on: "entity", id: "iso" } as const;

  it.each<readonly [Action, Partial<AppState>]>([
    [{ type: "themeChosen", theme: "dark" }, { theme: "dark" }],
    [{ type: "findTyped", text: "iso" }, { find: "iso" }],
    [
      { type: "focusMoved", focus: { entity: "iso", relation: null, trail: [] } },
      { focus: { entity: "iso", relation: null, trail: [] } },
    ],
    [{ type: "overviewChanged", overview: { status: "missing" } }, { overview: { status: "missing" } }],
    [
      { type: "detailsChanged", selection, details: { status: "missing" } },
      { details: new Map([["entity:iso", { status: "missing" }]]) },
    ],
    [{ type: "relationListChanged", key: "k", list }, { relationLists: new Map([["k", list]]) }],
    [
      { type: "expansionChanged", key: "k", progress: { cursor: null, remaining: 1, ends: [] } },
      { expansions: new Map([["k", { cursor: null, remaining: 1, ends: [] }]]) },
    ],
    [
      { type: "searchChanged", box: "search", search: { text: "a", answer: null, hits: [] } },
      { search: { text: "a", answer: null, hits: [] } },
    ],
    [{ type: "connectionChanged", connection: "loading" }, { connection: "loading" }],
    [{ type: "taskStarted", task }, { tasks: [task] }],
  ])("are set by %j", (action, expected) => {
    expect(after(action)).toEqual({ ...state, ...expected });
  });

  it("take the vocabulary", () => {
    const vocabulary = { relationTypes: new Map(), forms: new Map(), datasets: new Map() };
    expect(after({ type: "vocabularyLoaded", vocabulary }).vocabulary).toBe(vocabulary);
  });

  it("let a task go when it ends", () => {
    const running = after({ type: "taskStarted", task }, { type: "taskStarted", task: { ...task, id: "2" } });
    expect(reduceState(running, { type: "taskEnded", id: "1" }).tasks).toEqual([{ ...task, id: "2" }]);
    expect(reduceState(running, { type: "taskEnded", id: "3" })).toBe(running);
  });
});
