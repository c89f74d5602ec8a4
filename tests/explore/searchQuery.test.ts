import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toSearchQuery } from "../../server/explore/searchQuery.ts";
import { analyseText } from "../../server/language/analyseText.ts";

const toQuery = (text: string, maySlip = false) =>
  toSearchQuery({ typed: analyseText(text), kinds: undefined, maySlip });

/** What Lucene counts: every term, and for one that may have a slip the most that it can become. */
function countClauses(query: string): number {
  const terms = query
    .split(/[\s()]+/u)
    .filter((part) => part !== "" && !part.endsWith(":") && !part.startsWith("^"));
  const slips = terms.filter((term) => term.endsWith("~1")).length;
  return terms.length + 49 * slips;
}

describe("toSearchQuery", () => {
  it("asks for whole names, names that begin so, and all words", () => {
    const query = toQuery("Interstate Coun");
    expect(query).toContain("searchNames:(interstatecoun");
    expect(query).toContain("searchStarts:(2_interstatecoun*");
    expect(query).toMatch(/\+searchTerms:\(interstate\^3 .*\) \+searchTerms:\(coun\^3 .*coun\*/u);
  });

  it("begins no word with a single letter, only names", () => {
    expect(toQuery("s")).toContain("searchStarts:(1_s*");
    expect(toQuery("s")).not.toContain(" s*");
    expect(toQuery("iso s")).toContain(" s*");
  });

  it("filters kinds without scoring them", () => {
    const query = toSearchQuery({ typed: analyseText("iso"), kinds: ["COMMITTEE", "BODY"], maySlip: false });
    expect(query).toMatch(/ \+kind:\(COMMITTEE BODY\)\^0$/u);
  });

  it("allows slips in words of three letters or more, not in numbers", () => {
    expect(toQuery("council", true)).toContain("council~1");
    expect(toQuery("кеңес", true)).toContain("кенес~1");
    expect(toQuery("TC 22", true)).not.toContain("~");
  });

  it("holds no sign of Lucene's that it didn't write, and stays below Lucene's limit", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 200 }),
      fc.string({
        unit: fc.constantFrom(...Array.from("abjwshng'ng sh +-&|!(){}[]^\"~*?:\\/<>=ыьйқ19")),
        maxLength: 200,
      }),
      fc.stringMatching(/^[a-z' ]{150,200}$/u),
      fc.constantFrom("janwashanga ".repeat(16), "jwshngeterinin ".repeat(13), "аабб ".repeat(40)),
    );
    fc.assert(
      fc.property(text, fc.boolean(), (typed, maySlip) => {
        if (analyseText(typed).words.length === 0) return;
        const query = toQuery(typed, maySlip);
        expect(query).toMatch(/^(?:[\p{L}\p{N}_ ]|[()+]|:\(|\)\^\d+|\^3|\*|~1)+$/u);
        expect(query).not.toMatch(/(?:\s|\()\*|\(\)/u);
        expect(countClauses(query)).toBeLessThan(1_024);
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});
