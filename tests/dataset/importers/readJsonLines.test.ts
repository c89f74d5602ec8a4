import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { createImportReport } from "../../../server/dataset/importers/createImportReport.ts";
import { readJsonLines } from "../../../server/dataset/importers/readJsonLines.ts";

const record = z.object({ id: z.number(), name: z.string().optional() });
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kelisim-lines-"));
});

afterAll(() => rm(folder, { recursive: true }));

async function read(content: string | Uint8Array, name = "records.jsonl") {
  const path = join(folder, name);
  await writeFile(path, content);
  const report = createImportReport();
  const values: z.infer<typeof record>[] = [];
  const texts: string[] = [];
  for await (const { value, text } of readJsonLines(path, record, report)) {
    values.push(value);
    texts.push(text);
  }
  return { values, texts, remarks: report.remarks };
}

describe("readJsonLines", () => {
  it("reads both ends of line, blank lines and a last line without an end", async () => {
    const { values, texts } = await read('{"id":1}\r\n\n{"id":2}\n \n{"id": 3}');
    expect(values).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
    expect(texts).toEqual(['{"id":1}', '{"id":2}', '{"id": 3}']);
  });

  it("keeps a line whole whose text holds another sort of line end", async () => {
    const name = "one\u2028two\u2029three";
    expect((await read(`{"id":1,"name":"${name}"}\n`)).values).toEqual([{ id: 1, name }]);
  });

  it("reads records over the pieces of a large file", async () => {
    const all = Array.from({ length: 20_000 }, (_none, id) => ({ id, name: "қ".repeat(id % 50) }));
    const text = all.map((one) => `${JSON.stringify(one)}\n`).join("");
    expect((await read(gzipSync(text), "records.jsonl.gz")).values).toEqual(all);
  });

  it("notes the lines that hold no record, by their number", async () => {
    const { values, remarks } = await read('{"id":1}\n\nnothing\n{"id":"2"}\n');
    expect(values).toEqual([{ id: 1 }]);
    expect(remarks).toMatchObject([{ count: 2 }]);
    expect(remarks[0]?.examples.map((example) => example.slice(0, 6))).toEqual(["line 3", "line 4"]);
  });

  it("says what is wrong with a file that can't be read to its end", async () => {
    const cut = gzipSync('{"id":1}\n'.repeat(1_000)).subarray(0, 60);
    await expect(read(cut, "cut.jsonl.gz")).rejects.toThrow(/cut\.jsonl\.gz is not whole as a gzip file/u);
    const records = readJsonLines(join(folder, "nowhere.jsonl"), record, createImportReport());
    await expect(records.next()).rejects.toThrow(/nowhere\.jsonl is not there/u);
  });

  it("may be left before the end", async () => {
    const path = join(folder, "left.jsonl");
    await writeFile(path, '{"id":1}\n{"id":2}\n');
    for await (const { value } of readJsonLines(path, record, createImportReport())) {
      expect(value).toEqual({ id: 1 });
      break;
    }
    await rm(path);
  });
});
