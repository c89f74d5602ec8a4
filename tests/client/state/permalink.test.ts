import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compressText } from "../../../client/state/compressText.ts";
import { exampleLink } from "../../../client/state/exampleLink.ts";
import { fromPermalink } from "../../../client/state/fromPermalink.ts";
import { reduceView } from "../../../client/state/reduceView.ts";
import { toPermalink } from "../../../client/state/toPermalink.ts";
import { createEmptyView } from "../../../client/state/View.ts";
import type { View } from "../../../client/state/View.ts";
import { orderlyView } from "./arbitraries.ts";

const view: View = {
  ...createEmptyView("kk"),
  shown: ["iso", "iec"],
  positions: { iso: { x: 0, y: -1 }, iec: { x: 300, y: 32_767 } },
  pinned: ["iso"],
  hiddenKinds: ["PLACE"],
  hiddenTypes: ["MEMBER_OF"],
  selection: { on: "relation", id: "iso-council-governs-iso" },
};
const facts = {
  datasets: [{ id: "standardization", version: "1.0.0", hash: "0123456789abcdef" }],
  relationCount: 3,
};
const dataset = { id: "standardization", version: "1.0.0", hash: "01234567" };

/** What is read of a hash, in a reader's English. */
const read = (hash: string) => fromPermalink(hash, "en");

describe("toPermalink", () => {
  it("is readable", () => {
    expect(toPermalink(view, facts)).toBe(
      "#show=iso,iec&select=relation:iso-council-governs-iso&layout=chart&hide=kind:PLACE,type:MEMBER_OF" +
        "&pin=iso&lang=kk&data=standardization@1.0.0-01234567&rel=3&pos=AAD__ywB_38",
    );
  });

  it("keeps slashes and colons, and encodes what would end an id", () => {
    const shown = ["com:ISO/TC 184/SC 4", "a,b&c=d#e%", "Кеңес"];
    expect(toPermalink({ ...createEmptyView("en"), shown })).toBe(
      "#show=com:ISO/TC%20184/SC%204,a%2Cb%26c%3Dd%23e%25,%D0%9A%D0%B5%D2%A3%D0%B5%D1%81&layout=chart&lang=en",
    );
  });

  it("holds the dates and the table", () => {
    const dated = {
      ...createEmptyView("en"),
      shown: ["iso"],
      date: "1906~",
      comparedWith: "1992-03",
    } as const;
    expect(toPermalink({ ...dated, table: "relations" })).toBe(
      "#show=iso&layout=chart&at=1906~&compare=1992-03&table=relations&lang=en",
    );
  });

  it("is compressed when it would be long", () => {
    const shown = Array.from({ length: 300 }, (_, index) => `iso-tc-${index}`);
    const hash = toPermalink({ ...view, shown });
    expect(hash).toMatch(/^#z=[\w-]+$/u);
    expect(hash.length).toBeLessThan(2_000);
    expect(read(hash)?.view.shown).toEqual(shown);
  });
});

describe("a permalink", () => {
  it("gives back the same view, with positions, whatever the ids are", () => {
    fc.assert(
      fc.property(orderlyView, (original) => {
        const reading = read(toPermalink(original, facts));
        expect(reading?.remarks).toEqual([]);
        expect(reading?.isPlaced).toBe(original.shown.length > 0);
        expect(reading?.view).toEqual(original);
        expect(reading?.datasets).toEqual([dataset]);
        expect(reading?.relationCount).toBe(3);
      }),
      { numRuns: 200 },
    );
  });

  it("holds a group around an id with a line in it", () => {
    const hub = "\u2028 ";
    const group = { hub, type: "MEMBER_OF", direction: "OUT", kind: "ORGANIZATION", total: 1 } as const;
    const original: View = { ...view, shown: [hub], groups: [group] };
    expect(read(toPermalink(original, facts))?.view.groups).toEqual([group]);
  });

  it("survives datasets with strange names", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 1 }),
        fc.string({ unit: "grapheme", minLength: 1 }),
        (id, version) => {
          const datasets = [{ id, version, hash: "89abcdef01" }, dataset];
          expect(read(toPermalink(view, { datasets, relationCount: 0 }))?.datasets).toEqual([
            { id, version, hash: "89abcdef" },
            dataset,
          ]);
        },
      ),
    );
  });

  it("says when nothing is known about the data", () => {
    expect(read(toPermalink(view))).toMatchObject({ datasets: null, relationCount: null });
    expect(toPermalink(view, { datasets: [], relationCount: 0 })).not.toContain("data=");
  });
});

describe("fromPermalink", () => {
  it.each(["", "#"])("reads nothing from %j", (hash) => {
    expect(read(hash)).toBeNull();
  });

  it("does without the #", () => {
    expect(read("show=iso")?.view.shown).toEqual(["iso"]);
  });

  it("takes what is named twice once", () => {
    const view = fromPermalink("#show=iso,iec,iso&pin=iso,iso", "en")?.view;
    expect([view?.shown, view?.pinned]).toEqual([["iso", "iec"], ["iso"]]);
  });

  it("compares a date with another one only, and says so", () => {
    for (const hash of ["#show=iso&compare=1990", "#show=iso&at=1990&compare=1990"]) {
      const reading = fromPermalink(hash, "en");
      expect(reading?.view.comparedWith).toBeNull();
      expect(reading?.remarks).toEqual([{ type: "permalinkPartIgnored", part: "compare", value: "1990" }]);
    }
    expect(fromPermalink("#show=iso&at=1990&compare=1950", "en")?.remarks).toEqual([]);
  });

  it("takes the reader's language where it names none", () => {
    expect(fromPermalink("#show=iso", "kk")?.view.language).toBe("kk");
  });

  it.each([
    "#foo",
    "#foo=bar",
    "#&&&",
    "#z=",
    "#z=!!!",
    "#z=AAAA",
    "#=",
    "#layout=spiral",
    `#z=${compressText("foo=bar")}`,
    "#show=%E0%A4%A",
  ])("says that %s is no permalink", (hash) => {
    expect(read(hash)).toMatchObject({
      remarks: [{ type: "permalinkUnreadable" }],
      view: createEmptyView("en"),
      isPlaced: false,
    });
  });

  it.each([
    ["layout", "spiral"],
    ["lang", "de"],
    ["select", "iso"],
    ["select", "entity:"],
    ["select", "%"],
    ["inquiry", "paths,iso"],
    ["inquiry", "%"],
    ["hide", "kind:PLANET"],
    ["hide", "PLACE"],
    ["pin", "%FF"],
    ["data", "standardization"],
    ["data", "a@1-%FF"],
    ["data", ""],
    ["rel", "many"],
    ["rel", "-1"],
    ["pos", "a"],
    ["pos", "AAA"],
    ["pos32", "AAAA"],
    ["constructor", "x"],
    ["zoom", ""],
  ])("passes over %s=%s and says so", (part, value) => {
    const reading = read(`#show=iso&${part}=${value}`);
    expect(reading?.view.shown).toEqual(["iso"]);
    expect(reading?.remarks).toEqual([{ type: "permalinkPartIgnored", part, value }]);
  });

  it("lays out anew where there are more or fewer positions than entities", () => {
    const reading = read("#show=iso,iec&pos=AAAAAA");
    expect(reading).toMatchObject({ isPlaced: false, view: { positions: {} } });
    expect(reading?.remarks).toEqual([{ type: "permalinkPartIgnored", part: "pos", value: "1" }]);
  });

  it("never throws on garbage, and what it reads can be opened and written again", () => {
    const names = [
      "show",
      "pin",
      "select",
      "inquiry",
      "layout",
      "lang",
      "hide",
      "data",
      "rel",
      "pos",
      "pos32",
      "z",
      "x",
    ];
    const part = fc
      .tuple(fc.constantFrom(...names), fc.string({ unit: "grapheme" }))
      .map((pair) => pair.join("="));
    const hash = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(part, { maxLength: 8 }).map((parts) => `#${parts.join("&")}`),
      fc.base64String().map((text) => `#z=${text}`),
      fc.string().map((text) => `#z=${compressText(text)}`),
    );
    fc.assert(
      fc.property(hash, (text) => {
        const reading = read(text);
        if (reading === null) return;
        const opened = reduceView(createEmptyView("en"), { type: "viewOpened", view: reading.view });
        expect(read(toPermalink(opened))?.view).toEqual(opened);
      }),
      { numRuns: 500 },
    );
  });

  it("isn't blown up by a compressed bomb", () => {
    const begin = performance.now();
    expect(read(`#z=${compressText("show=" + "a".repeat(5_000_000))}`)?.remarks).toEqual([
      { type: "permalinkUnreadable" },
    ]);
    expect(performance.now() - begin).toBeLessThan(2_000);
  });
});

describe("exampleLink", () => {
  const example = {
    id: "e",
    questions: { kk: "?", ru: "?", en: "?" },
    show: ["iso"],
    select: null,
    layout: null,
  };

  it("opens the example's view in the reader's language, to be laid out", () => {
    expect(exampleLink({ ...example, select: "relation:a-b", layout: "force" }, "ru")).toBe(
      "#show=iso&select=relation:a-b&layout=force&lang=ru",
    );
  });

  it("takes the chart where the example names no layout, or one that there isn't", () => {
    expect(exampleLink(example, "kk")).toBe("#show=iso&layout=chart&lang=kk");
    expect(exampleLink({ ...example, layout: "spiral", select: "nothing" }, "kk")).toBe(
      "#show=iso&layout=chart&lang=kk",
    );
  });
});
