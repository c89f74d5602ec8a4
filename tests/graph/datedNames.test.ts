import { describe, expect, it } from "vitest";
import {
  type DatedName,
  findRenaming,
  formatDatedName,
  namedAt,
  parseDatedName,
} from "../../server/graph/datedNames.ts";
import { toDateWindow, toDayWindow } from "../../server/graph/dayWindow.ts";

const telegraph: DatedName = {
  text: "International Telegraph Union",
  language: "EN",
  from: "1865~",
  until: "1933-12-31",
};
const names = { nameEn: "International Telecommunication Union", nameRu: null, nameKk: "ХЭО" };
const itu = { ...names, datedNames: [telegraph] };
const nameOf = (entity: typeof itu, date: string) => namedAt(entity, toDayWindow(date)).nameEn;

describe("the text of a dated name in the graph", () => {
  it("is an EDTF interval between the language and the name", () => {
    expect(formatDatedName(telegraph)).toBe("en 1865~/1933-12-31 International Telegraph Union");
  });

  it.each([telegraph, { ...telegraph, from: null }, { ...telegraph, language: "KK" as const, until: null }])(
    "is read back as it was: $from/$until",
    (name) => {
      expect(parseDatedName(formatDatedName(name))).toEqual(name);
    },
  );

  it.each(["en 1865/1933", "fr ../1933 Union", "International Telegraph Union"])(
    "is refused where nobody wrote it: %s",
    (text) => {
      expect(() => parseDatedName(text)).toThrow(text);
    },
  );
});

describe("namedAt", () => {
  it("gives the name that may have been in use at a date, the primary one at any other", () => {
    expect(nameOf(itu, "1900")).toBe("International Telegraph Union");
    expect(nameOf(itu, "1933-12-31")).toBe("International Telegraph Union");
    expect(nameOf(itu, "1934")).toBe("International Telecommunication Union");
    expect(nameOf(itu, "1864")).toBe("International Telecommunication Union");
  });

  it("gives the latest of several", () => {
    const later = { ...telegraph, text: "Telegraph and Radio Union", from: "1906", until: null };
    expect(nameOf({ ...itu, datedNames: [telegraph, later] }, "1933")).toBe("Telegraph and Radio Union");
  });

  it("leaves the other languages as they are, and what has no other name", () => {
    expect(namedAt(itu, toDayWindow("1900"))).toMatchObject({ nameRu: null, nameKk: "ХЭО" });
    expect(namedAt(itu, toDayWindow(null))).toBe(itu);
    const plain = { ...names, datedNames: null };
    expect(namedAt(plain, toDayWindow("1900"))).toBe(plain);
  });
});

describe("findRenaming", () => {
  const between = (entity: typeof itu, before: string, after: string) =>
    findRenaming(entity, { before: toDateWindow("from", before), after: toDateWindow("to", after) });

  it("tells both names and when they changed", () => {
    expect(between(itu, "1930", "1940")).toMatchObject({
      before: { nameEn: "International Telegraph Union" },
      after: { nameEn: "International Telecommunication Union" },
      date: "1933-12-31",
    });
    const named: DatedName = {
      text: "International Telecommunication Union",
      language: "EN",
      from: "1934-01-01",
      until: null,
    };
    expect(between({ ...itu, datedNames: [telegraph, named] }, "1930", "1940")?.date).toBe("1934-01-01");
  });

  it("finds none where the name stayed", () => {
    expect(between(itu, "1900", "1933")).toBeUndefined();
    expect(between(itu, "1934", "2000")).toBeUndefined();
  });
});
