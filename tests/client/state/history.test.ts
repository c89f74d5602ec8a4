import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createHistory,
  currentView,
  listEventsSince,
  record,
  redo,
  undo,
} from "../../../client/state/history.ts";
import type { History } from "../../../client/state/history.ts";
import { createEmptyView } from "../../../client/state/View.ts";
import type { ViewEvent } from "../../../client/state/ViewEvent.ts";
import { viewEvent } from "./arbitraries.ts";

const empty = createHistory(createEmptyView("en"));

function recordAll(history: History, ...events: readonly ViewEvent[]): History {
  return events.reduce(record, history);
}

function repeat(history: History, move: (history: History) => History, times: number): History {
  return Array.from({ length: times }).reduce<History>((before) => move(before), history);
}

const add = (...ids: string[]): ViewEvent => ({ type: "entitiesAdded", ids, positions: {} });
const select = (id: string | null): ViewEvent => ({
  type: "selected",
  selection: id === null ? null : { on: "entity", id },
});

describe("an inquiry made again while its first answer is on its way", () => {
  const inquiry = { on: "impact", id: "iso" } as const;
  const asked: ViewEvent = { type: "inquired", inquiry };
  const answered: ViewEvent = { type: "inquiryAnswered", inquiry, ids: ["un"], positions: {} };

  it("puts away what was selected meanwhile, in one step with its answer", () => {
    const done = recordAll(empty, add("iso"), asked, select("iso"), asked, answered);
    expect(currentView(done)).toMatchObject({ inquiry, selection: null, shown: ["iso", "un"] });
    expect(currentView(undo(done))).toMatchObject({ selection: { on: "entity", id: "iso" }, shown: ["iso"] });
    expect(currentView(redo(undo(done)))).toBe(currentView(done));
  });

  it("keeps what was selected after it", () => {
    const done = recordAll(empty, add("iso"), asked, select("iso"), answered);
    expect(currentView(done)).toMatchObject({ inquiry, selection: { on: "entity", id: "iso" } });
  });
});

describe("undo and redo", () => {
  it("lead through 200 random events and back to the very same view, both ways", () => {
    fc.assert(
      fc.property(fc.array(viewEvent, { minLength: 200, maxLength: 200 }), (events) => {
        const done = recordAll(empty, ...events);
        const views = done.steps.map(({ view }) => view);
        const undone = repeat(done, undo, events.length);
        expect(currentView(undone)).toEqual(empty.initial);
        expect(undone.cursor).toBe(0);
        const redone = repeat(undone, redo, events.length);
        expect(currentView(redone)).toEqual(views.at(-1) ?? empty.initial);
        expect(redone.steps).toBe(done.steps);
      }),
      { numRuns: 25 },
    );
  });

  it("give the same view when the events are replayed elsewhere", () => {
    fc.assert(
      fc.property(fc.array(viewEvent, { maxLength: 60 }), (events) => {
        const done = recordAll(empty, ...events);
        const replayed = recordAll(empty, ...done.steps.map(({ event }) => event));
        expect(currentView(replayed)).toEqual(currentView(done));
      }),
    );
  });

  it("stop at both ends", () => {
    expect(undo(empty)).toBe(empty);
    expect(redo(empty)).toBe(empty);
  });

  it("take the way of a slider back in one step", () => {
    const date = (year: string): ViewEvent => ({ type: "dateChosen", date: year, comparedWith: null });
    const history = recordAll(empty, add("iso"), date("1990"), date("1991"), date("1992"));
    expect(currentView(history).date).toBe("1992");
    expect(currentView(undo(history))).toMatchObject({ date: null, shown: ["iso"] });
  });

  it("drop what waited for redo once something new happens", () => {
    const history = record(undo(recordAll(empty, add("iso"), add("iec"))), add("itu"));
    expect(currentView(history).shown).toEqual(["iso", "itu"]);
    expect(redo(history)).toBe(history);
  });
});

describe("record", () => {
  it("makes no step of an event that changes nothing", () => {
    const history = record(empty, add("iso"));
    expect(record(history, add("iso"))).toBe(history);
    expect(record(history, { type: "entitiesRemoved", ids: ["iec"] })).toBe(history);
  });

  it("makes one step of one selection after another", () => {
    const history = recordAll(empty, add("iso", "iec"), select("iso"), select("iec"));
    expect(history.steps).toHaveLength(2);
    expect(currentView(undo(history)).selection).toBeNull();
  });

  it("makes no step of selections that lead back", () => {
    const history = recordAll(empty, add("iso"), select("iso"), select(null));
    expect(history.steps).toHaveLength(1);
    expect(recordAll(empty, select("iso"), select(null)).steps).toHaveLength(0);
  });

  it("keeps selections apart that something else comes between", () => {
    const history = recordAll(empty, add("iso", "iec"), select("iso"), add("itu"), select("iec"));
    expect(history.steps).toHaveLength(4);
  });
});

describe("the events since an earlier history", () => {
  it("are those in force that weren't then, whether they took another's place or not", () => {
    const kazakh = { type: "languageChosen", language: "kk" } as const;
    const at = (date: string) => ({ type: "dateChosen", date, comparedWith: null }) as const;
    const earlier = record(createHistory(createEmptyView("en")), at("1990"));
    expect(listEventsSince(earlier, earlier)).toEqual([]);
    const replaced = record(earlier, at("1995"));
    expect(listEventsSince(replaced, earlier)).toEqual([at("1995")]);
    const later = record(replaced, kazakh);
    expect(listEventsSince(later, earlier)).toEqual([at("1995"), kazakh]);
    expect(listEventsSince(undo(later), earlier)).toEqual([at("1995")]);
    expect(listEventsSince(undo(undo(later)), earlier)).toEqual([]);
  });
});
