import { describe, expect, it } from "vitest";
import { describePicture } from "../../../../client/panels/files/describePicture.ts";
import { makePage } from "../../../../client/panels/files/makePage.ts";
import type { AppState } from "../../../../client/state/AppState.ts";
import { createHistory, record } from "../../../../client/state/history.ts";
import { createEmptyView, type View } from "../../../../client/state/View.ts";
import { entity, graphOf, relation } from "../../graph/build.ts";
import { stateOf } from "../../state/stateOf.ts";
import { passage, reader, tools } from "./reader.ts";

const graph = graphOf(
  [
    entity("iso", { names: { en: "ISO" } }),
    entity("council", { kind: "COUNCIL", names: { en: "ISO Council" } }),
    entity("members", { kind: "BODY", collective: true, names: { en: "Members" } }),
    entity("minsk", { kind: "PLACE", names: { en: "Minsk" } }),
  ],
  [
    relation(["council", "GOVERNS", "iso"]),
    relation(["members", "COORDINATES_WITH", "iso"], { cited: false }),
  ],
);
const evidence = new Map([
  ["council GOVERNS iso", [passage("p1", "book"), passage("p2", "book"), passage("p3", "site")]],
]);
const overview: AppState["overview"] = {
  status: "ready",
  value: {
    entityCount: 4,
    relationCount: 2,
    claimCount: 0,
    years: null,
    kinds: [],
    datasets: [
      {
        id: "seed",
        version: "1.2.0",
        hash: "0123456789abcdef",
        titles: { en: "Standards", ru: "Стандарты", kk: "Стандарттар" },
        licence: "CC BY 4.0",
        examples: [],
      },
    ],
  },
};
const stateWith = (view: Partial<View> = {}) => stateOf(graph, view, { overview });
const wordsOf = (view: Partial<View> = {}, known = evidence) =>
  describePicture({ state: stateWith(view), reader, tools, evidence: known });
const pageOf = (state: AppState) => makePage({ state, reader, tools, evidence });

describe("the words of a picture", () => {
  it("name what is drawn, three of it at most, with the kinds that there are", () => {
    expect(wordsOf().title).toBe("Relations of ISO, ISO Council, Members and 1 more");
    expect(wordsOf({ shown: ["iso"] })).toMatchObject({
      title: "Relations of ISO",
      kinds: [{ kind: "ORGANIZATION" }],
    });
    expect(wordsOf().kinds.map(({ kind }) => kind)).toEqual(["ORGANIZATION", "COUNCIL", "BODY", "PLACE"]);
  });

  it.each<readonly [Partial<View>, string | null]>([
    [{}, null],
    [{ date: "1995" }, "As of 1995"],
    [{ date: "1995", comparedWith: "1950" }, "Between 1950 and 1995"],
    [{ date: "1950", comparedWith: "1995-03" }, "Between 1950 and March 1995"],
  ])("say the time: %j", (view, moment) => {
    expect(wordsOf(view).moment).toBe(moment);
  });

  it("say what is drawn differently, where it is", () => {
    const { uncited, collective } = reader.messages.legend;
    expect(wordsOf().notes).toEqual([uncited, collective]);
    expect(wordsOf({ shown: ["iso", "council"] }).notes).toEqual([]);
    const compared = { shown: ["iso"], date: "1995", comparedWith: "1950" };
    expect(wordsOf(compared).notes).toEqual([reader.messages.tool.changes]);
  });

  it("name each source once, twelve at most, and the data with its version", () => {
    expect(wordsOf().sources).toEqual([
      "Title of book · Publisher · https://example.org/book",
      "Title of site · Publisher · https://example.org/site",
    ]);
    const many = new Map([
      ["r", Array.from({ length: 15 }, (_, index) => passage(`p${index}`, `s${index}`))],
    ]);
    expect(wordsOf({}, many).sources).toHaveLength(13);
    expect(wordsOf({}, many).sources.at(-1)).toBe("and 3 other sources");
    expect(wordsOf().footer[0]).toBe("Data: Standards 1.2.0 (01234567), CC BY 4.0");
    expect(describePicture({ state: stateOf(graph), reader, tools, evidence }).footer).toHaveLength(1);
  });
});

describe("a page of the notebook", () => {
  it("holds every relation in words with its sentences, what is selected first", () => {
    const page = pageOf(stateWith({ selection: { on: "entity", id: "members" } }));
    expect(page.statements.map(({ text }) => text)).toEqual([
      "Members – COORDINATES_WITH → → ISO",
      "ISO Council – GOVERNS → → ISO",
    ]);
    expect(page.statements[0]?.passages).toEqual([]);
    expect(page.statements[1]?.passages[0]).toEqual({
      text: "Сөйлем p1.",
      language: "kk",
      translation: "Sentence p1.",
      source: expect.stringMatching(/^Title of book · .*2/u),
      address: "https://example.org/book",
    });
    expect(page.svg).toMatch(/^<svg/u);
    expect(page.hash).toContain("show=iso,council,members,minsk");
    expect(page.hash).toContain("data=seed@1.2.0-01234567");
  });

  it("says what was asked", () => {
    expect(pageOf(stateWith()).question).toBeNull();
    const question = "Who governs ISO?";
    expect(pageOf(stateWith({ inquiry: { on: "answer", question } })).question).toBe(question);
    const paths = {
      on: "paths",
      from: "iso",
      to: "gone",
      types: [],
      longer: false,
      weighted: false,
      chosen: null,
    } as const;
    expect(pageOf(stateWith({ inquiry: paths })).question).toMatch(/ISO.*gone/u);
    expect(pageOf(stateWith({ inquiry: { on: "impact", id: "iso" } })).question).toMatch(/ISO/u);
  });

  it("says how the view came about, without what was undone", () => {
    const events = [
      { type: "entitiesAdded", ids: ["iso", "council"], positions: {} },
      { type: "pinToggled", id: "iso" },
      { type: "selected", selection: { on: "relation", id: "council GOVERNS iso" } },
      { type: "dateChosen", date: "1995", comparedWith: null },
      { type: "languageChosen", language: "kk" },
    ] as const;
    const history = events.reduce(record, createHistory(createEmptyView("en")));
    const state = stateOf(graph, {}, { history: { ...history, cursor: history.cursor - 1 } });
    expect(pageOf(state).steps).toEqual([
      "Added: 2 entities",
      tools.step.selected("ISO Council"),
      tools.step.dateChosen("1995"),
    ]);
  });
});
