import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placedIds, reduceView } from "../../../client/state/reduceView.ts";
import { createEmptyView } from "../../../client/state/View.ts";
import type { View } from "../../../client/state/View.ts";
import type { ViewEvent } from "../../../client/state/ViewEvent.ts";
import { orderlyView, viewEvent } from "./arbitraries.ts";

const view: View = {
  ...createEmptyView("kk"),
  shown: ["iso", "iec", "itu"],
  positions: { iso: { x: 0, y: 0 }, iec: { x: 200, y: 0 }, itu: { x: 400, y: 0 } },
  pinned: ["iec"],
  selection: { on: "entity", id: "iec" },
};

const after = (event: ViewEvent, before: View = view) => reduceView(before, event);

const inquiry = {
  on: "paths",
  from: "iso",
  to: "un",
  types: [],
  longer: false,
  weighted: false,
  chosen: null,
} as const;

describe("reduceView", () => {
  it("keeps what View promises, whatever happens, and changes no view in place", () => {
    fc.assert(
      fc.property(orderlyView, viewEvent, (before, event) => {
        const copy = structuredClone(before);
        const next = reduceView(before, event);
        expect(before).toEqual(copy);
        expect(Object.keys(next.positions).toSorted()).toEqual([...placedIds(next)].toSorted());
        expect(next.groups.every(({ hub, total }) => next.shown.includes(hub) && total > 0)).toBe(true);
        for (const list of [
          placedIds(next),
          next.pinned,
          next.hiddenKinds,
          next.hiddenForms,
          next.hiddenTypes,
        ]) {
          expect(new Set(list).size).toBe(list.length);
        }
        expect(next.pinned.every((id) => placedIds(next).includes(id))).toBe(true);
        expect(
          Object.values(next.positions).every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y)),
        ).toBe(true);
      }),
    );
  });

  it("takes only dates, compares only with a date, and never with the same", () => {
    const choose = (date: string | null, comparedWith: string | null) =>
      after({ type: "dateChosen", date, comparedWith });
    expect(choose("1992-03", "1947")).toMatchObject({ date: "1992-03", comparedWith: "1947" });
    expect(choose("1992", "1992")).toMatchObject({ date: "1992", comparedWith: null });
    expect(choose("1992", "soon")).toMatchObject({ date: "1992", comparedWith: null });
    expect(choose(null, "1992")).toBe(view);
    expect(choose("1992-02-30", "1992")).toBe(view);
  });

  it("adds behind what is shown, once, and moves nothing that stands", () => {
    const next = after({
      type: "entitiesAdded",
      ids: ["un", "iso", "un"],
      positions: { un: { x: 10.6, y: 300 }, iso: { x: 99, y: 99 } },
    });
    expect(next.shown).toEqual(["iso", "iec", "itu", "un"]);
    expect(next.positions["un"]).toEqual({ x: 11, y: 300 });
    expect(next.positions["iso"]).toEqual({ x: 0, y: 0 });
    expect(next.selection).toEqual(view.selection);
  });

  it("selects in the step that adds", () => {
    const select = { on: "entity", id: "un" } as const;
    expect(after({ type: "entitiesAdded", ids: ["un"], positions: {}, select }).selection).toEqual(select);
  });

  it("places what comes without a position beside what was expanded", () => {
    const { positions } = after({ type: "entitiesAdded", ids: ["un"], positions: {}, around: "itu" });
    expect(Math.hypot((positions["un"]?.x ?? 0) - 400, positions["un"]?.y ?? 0)).toBeLessThan(300);
  });

  it("removes with position, pin and selection", () => {
    const next = after({ type: "entitiesRemoved", ids: ["iec", "nobody"] });
    expect(next).toEqual({
      ...view,
      shown: ["iso", "itu"],
      positions: { iso: { x: 0, y: 0 }, itu: { x: 400, y: 0 } },
      pinned: [],
      selection: null,
    });
  });

  it("keeps a selected relation, and a selected entity that isn't shown, when entities go", () => {
    for (const selection of [
      { on: "relation", id: "iso" },
      { on: "entity", id: "un" },
    ] as const) {
      expect(after({ type: "entitiesRemoved", ids: ["iso"] }, { ...view, selection }).selection).toEqual(
        selection,
      );
    }
  });

  it("keeps only what it is told to keep", () => {
    expect(after({ type: "othersRemoved", ids: ["iec", "nobody"] }).shown).toEqual(["iec"]);
  });

  it("clears everything but the language", () => {
    const filtered = after({ type: "kindToggled", kind: "BODY" });
    expect(after({ type: "viewCleared" }, filtered)).toEqual(createEmptyView("kk"));
  });

  it("pins what the reader moves, and passes over what isn't shown", () => {
    const next = after({ type: "nodesMoved", positions: { itu: { x: 5, y: 6 }, nobody: { x: 1, y: 1 } } });
    expect(next.positions["itu"]).toEqual({ x: 5, y: 6 });
    expect(next.pinned).toEqual(["iec", "itu"]);
    expect(Object.hasOwn(next.positions, "nobody")).toBe(false);
  });

  it("pins and unpins", () => {
    expect(after({ type: "pinToggled", id: "iso" }).pinned).toEqual(["iec", "iso"]);
    expect(after({ type: "pinToggled", id: "iec" }).pinned).toEqual([]);
    expect(after({ type: "pinToggled", id: "nobody" })).toBe(view);
  });

  it("hides and shows kinds, forms and types, and shows all again", () => {
    const events: readonly ViewEvent[] = [
      { type: "kindToggled", kind: "PLACE" },
      { type: "formToggled", form: "BODY/bureau" },
      { type: "typeToggled", relationType: "MEMBER_OF" },
    ];
    const hidden = events.reduce(reduceView, view);
    expect(hidden).toEqual({
      ...view,
      hiddenKinds: ["PLACE"],
      hiddenForms: ["BODY/bureau"],
      hiddenTypes: ["MEMBER_OF"],
    });
    expect(events.reduce(reduceView, hidden)).toEqual(view);
    expect(after({ type: "filtersCleared" }, hidden)).toEqual(view);
    expect(after({ type: "filtersCleared" })).toBe(view);
  });

  it("lays out all but the pinned", () => {
    const positions = { iso: { x: 1, y: 1 }, iec: { x: 2, y: 2 }, nobody: { x: 3, y: 3 } };
    const next = after({ type: "laidOut", layout: "force", positions });
    expect(next.layout).toBe("force");
    expect(next.positions).toEqual({ ...view.positions, iso: { x: 1, y: 1 } });
  });

  it("selects, and changes the language, once", () => {
    expect(after({ type: "selected", selection: null }).selection).toBeNull();
    expect(after({ type: "selected", selection: { on: "entity", id: "iec" } })).toBe(view);
    expect(after({ type: "languageChosen", language: "ru" }).language).toBe("ru");
    expect(after({ type: "languageChosen", language: "kk" })).toBe(view);
  });

  it("asks, which takes the selection away, each time", () => {
    const asking = after({ type: "inquired", inquiry });
    expect(asking).toEqual({ ...view, inquiry, selection: null });
    const selected = after({ type: "selected", selection: { on: "entity", id: "iso" } }, asking);
    expect(after({ type: "inquired", inquiry }, selected)).toEqual(asking);
    expect(after({ type: "inquired", inquiry }, asking)).toBe(asking);
    expect(after({ type: "inquiryAnswered", inquiry, ids: [], positions: {} }, selected)).toBe(selected);
    expect(after({ type: "inquired", inquiry: null }, asking)).toEqual({ ...view, selection: null });
  });

  it("adds what an inquiry has found", () => {
    const positions = { un: { x: 0.4, y: 7 } };
    const next = after({ type: "inquiryAnswered", inquiry, ids: ["iso", "un"], positions });
    expect(next.shown).toEqual([...view.shown, "un"]);
    expect(next.positions["un"]).toEqual({ x: 0, y: 7 });
    expect(next.inquiry).toEqual(inquiry);
  });

  it("chooses one of the found paths, where paths were asked for", () => {
    const asking = after({ type: "inquired", inquiry });
    expect(after({ type: "pathChosen", chosen: 2 }, asking).inquiry).toEqual({ ...inquiry, chosen: 2 });
    expect(after({ type: "pathChosen", chosen: 2 })).toBe(view);
  });

  it("opens a view from elsewhere in order", () => {
    const opened = after({
      type: "viewOpened",
      view: {
        ...createEmptyView("ru"),
        shown: ["un", "un", "icc"],
        positions: { un: { x: 0.4, y: 0 }, nobody: { x: 9, y: 9 } },
        pinned: ["nobody", "un", "un"],
        hiddenKinds: ["PLACE", "PLACE"],
      },
    });
    expect(opened.shown).toEqual(["un", "icc"]);
    expect(Object.keys(opened.positions)).toEqual(["un", "icc"]);
    expect(opened.pinned).toEqual(["un"]);
    expect(opened.hiddenKinds).toEqual(["PLACE"]);
  });

  it("makes no new view of one that is open already", () => {
    expect(after({ type: "viewOpened", view: structuredClone(view) })).toBe(view);
  });
});
