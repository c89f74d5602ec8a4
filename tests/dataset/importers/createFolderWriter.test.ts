import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, it, onTestFinished } from "vitest";
import { units } from "../../../server/dataset/format/tables.ts";
import { createFolderWriter } from "../../../server/dataset/importers/createFolderWriter.ts";

async function createFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "kelisim-writer-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

it("writes every table, the header of an empty one too, and cells in the order of the columns", async () => {
  const folder = await createFolder();
  const writer = createFolderWriter(folder);
  await writer.add(units, { label_kk: 'ұзындық, "м"', unit: "metre" });
  const rows = await writer.close();
  expect(rows.get("units")).toBe(1);
  await expect(readFile(join(folder, "units.csv"), "utf8")).resolves.toBe(
    'unit,label_en,label_ru,label_kk\nmetre,,,"ұзындық, ""м"""\n',
  );
  await expect(readFile(join(folder, "passages.csv"), "utf8")).resolves.toMatch(/^id,source,[^\n]*\n$/u);
  expect(await readdir(folder)).not.toContain("same-as.csv");
});

it("compresses a large table", async () => {
  const folder = await createFolder();
  const writer = createFolderWriter(folder);
  for (let index = 0; index < 12_001; index += 1) await writer.add(units, { unit: `unit-${index}` });
  await writer.close();
  expect(await readdir(folder)).not.toContain("units.csv");
  const lines = gunzipSync(await readFile(join(folder, "units.csv.gz")))
    .toString("utf8")
    .split("\n");
  expect(lines).toHaveLength(12_003);
  expect(lines[12_001]).toBe("unit-12000,,,");
});
