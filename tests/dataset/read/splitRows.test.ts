import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LONGEST_ROW, type Split, splitRows } from "../../../server/dataset/read/splitRows.ts";

const whole = { line: 1, isLast: true };

function cellsOf({ rows }: Split) {
  return rows.map(({ cells }) => cells);
}

/** Splits a text that comes in pieces of one length. */
function splitInPieces(text: string, length: number): Split {
  const rows: Split["rows"][number][] = [];
  let last: Split = { rows, rest: "", line: 1 };
  for (let at = 0; at <= text.length && last.fault === undefined; at += length) {
    const piece = text.slice(at, at + length);
    last = splitRows(last.rest + piece, { line: last.line, isLast: at + length > text.length });
    rows.push(...last.rows);
  }
  return { ...last, rows };
}

/** The same by the library that knows CSV best; undefined where it finds a fault. */
function parseByLibrary(text: string): string[][] | undefined {
  try {
    return parse(text, { record_delimiter: ["\r\n", "\n"], relax_column_count: true });
  } catch {
    return undefined;
  }
}

const anyText = fc
  .array(fc.constantFrom("a", "ж", '"', '""', ",", "\n", "\r\n", "\r", " ", ',"', '",', '"\n'), {
    maxLength: 24,
  })
  .map((parts) => parts.join(""));

describe("splitRows", () => {
  it("leaves a row that isn't whole to the next piece", () => {
    expect(splitRows("a,b\n1,", { line: 1, isLast: false })).toEqual({
      rows: [{ line: 1, cells: ["a", "b"] }],
      rest: "1,",
      line: 2,
    });
    expect(splitRows('a\n"x\ny', { line: 7, isLast: false })).toMatchObject({ rest: '"x\ny', line: 8 });
  });

  it("waits after a quotation mark, which may be half of a doubled one", () => {
    expect(splitRows('"a"', { line: 1, isLast: false })).toMatchObject({ rows: [], rest: '"a"' });
    expect(cellsOf(splitRows('"a"', whole))).toEqual([["a"]]);
  });

  it.each([
    ['a\n1,"b', "NOT_CLOSED"],
    ['a\nb"c\n', "OPENED_INSIDE"],
    ['a\n"b"c\n', "CLOSED_INSIDE"],
    [`a\n${"x".repeat(LONGEST_ROW + 1)}\n`, "TOO_LONG"],
    [`a\n"${"x".repeat(LONGEST_ROW)}"\n`, "TOO_LONG"],
  ])("says what is wrong and where, after the rows before it", (text, fault) => {
    expect(splitRows(text, whole)).toEqual({ rows: [{ line: 1, cells: ["a"] }], rest: "", line: 2, fault });
  });

  it("gives up on a row that is too long before its end is there", () => {
    expect(splitRows("x".repeat(LONGEST_ROW + 1), { line: 3, isLast: false })).toMatchObject({
      line: 3,
      fault: "TOO_LONG",
    });
  });

  it("finds the same rows and faults as the library", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const split = splitRows(text, whole);
        expect(split.fault === undefined ? cellsOf(split) : undefined).toEqual(parseByLibrary(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it("finds the same however a text is cut", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 5 }), (text, length) => {
        expect(splitInPieces(text, length)).toEqual(splitRows(text, whole));
      }),
      { numRuns: 1_000 },
    );
  });
});
