import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { stringify } from "csv-stringify/sync";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readRecords, UnreadableRest } from "../../../server/dataset/read/readRecords.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kelisim-records-"));
});

afterAll(() => rm(folder, { recursive: true }));

async function write(content: string | Uint8Array, name = "table.csv"): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function read(path: string) {
  const records: { line: number; cells: readonly string[] }[] = [];
  let rest: { line: number; message: string } | undefined;
  try {
    for await (const rows of readRecords(path)) records.push(...rows);
  } catch (error) {
    if (!(error instanceof UnreadableRest)) throw error;
    rest = { line: error.line, message: error.message };
  }
  return { records, rest };
}

describe("readRecords", () => {
  it("counts the lines of quoted cells", async () => {
    const { records } = await read(await write('a,b\n1,"x\ny\n"\n2,"say ""so"""\n\n3,\n'));
    expect(records).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: ["1", "x\ny\n"] },
      { line: 5, cells: ["2", 'say "so"'] },
      { line: 6, cells: [""] },
      { line: 7, cells: ["3", ""] },
    ]);
  });

  it("reads what a spreadsheet saves: a byte order mark and CRLF", async () => {
    const { records } = await read(await write('\uFEFFa,b\r\n1,"x\r\ny"\r\n2,3\r\n'));
    expect(records).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: ["1", "x\r\ny"] },
      { line: 4, cells: ["2", "3"] },
    ]);
  });

  it("reads gzip", async () => {
    const { records } = await read(await write(gzipSync("a\n1\n"), "table.csv.gz"));
    expect(records.map(({ cells }) => cells)).toEqual([["a"], ["1"]]);
  });

  it("loses no row before one that can't be read, and says where that one begins", async () => {
    const rows = Array.from({ length: 5_000 }, (_none, index) => `${index},"two\nlines"`);
    const { records, rest } = await read(await write([...rows, '5000,"never closed', "5001,x"].join("\n")));
    expect(records).toHaveLength(5_000);
    expect(records.at(-1)).toEqual({ line: 9_999, cells: ["4999", "two\nlines"] });
    expect(rest).toMatchObject({ line: 10_001, message: expect.stringContaining("never closed") });
  });

  it("gives up on a row that swallows the file", async () => {
    const { records, rest } = await read(await write(`a\n1\n"${"x\n".repeat(1_000_000)}`));
    expect(records).toHaveLength(2);
    expect(rest).toMatchObject({ line: 3, message: expect.stringContaining("1,000,000 characters") });
  });

  it("passes on that there is no such file", async () => {
    await expect(read(join(folder, "nowhere.csv"))).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("reads every cell as it was written", async () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "ж", '"', ",", "\n", " ", "|", "😀") });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const { records, rest } = await read(await write(stringify(rows)));
        expect(rest).toBeUndefined();
        expect(records.map(({ cells }) => cells)).toEqual(rows);
      }),
      { numRuns: 60 },
    );
  });
});
