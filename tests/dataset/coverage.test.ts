import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { isUncovered, readCoverage } from "../../server/dataset/coverage/readCoverage.ts";
import { languages } from "../../server/dataset/format/languages.ts";
import { validateDataset } from "../../server/dataset/validate/validateDataset.ts";
import { validFolder } from "./withFault.ts";

const folder = new URL("../../data/standardization/", import.meta.url);
const builtIn = fileURLToPath(folder);
const tableSchema = z.array(z.record(z.string(), z.string()));

describe("the built-in dataset", () => {
  it("is valid", async () => {
    await expect(validateDataset(builtIn, () => undefined)).resolves.toMatchObject({ isValid: true });
  });

  it("states something on every passage that is more than a general remark", async () => {
    const { passages } = await readCoverage(builtIn);
    expect(passages.length).toBeGreaterThan(60);
    expect(passages.filter(isUncovered).map(({ id, text }) => `${id} ${text}`)).toEqual([]);
  });

  it("says every qualifier and rule in three languages", () => {
    const read = (table: string) =>
      tableSchema.parse(parse(readFileSync(new URL(`${table}.csv`, folder)), { columns: true }));
    const told = new Set(
      read("phrases")
        .filter((row) => languages.every((language) => row[`label_${language}`] !== ""))
        .map((row) => row["phrase"]),
    );
    const said = read("relations").flatMap(({ qualifiers = "", rule = "" }) => [
      rule,
      ...qualifiers.split("|").flatMap((qualifier) => qualifier.split(": ")),
    ]);
    expect(said.filter((text) => text !== "" && !told.has(text))).toEqual([]);
  });

  it("rests every entity, relation and claim on a passage", async () => {
    const { withoutCitation } = await readCoverage(builtIn);
    expect(withoutCitation).toEqual([]);
  });
});

describe("readCoverage", () => {
  it("lists what rests on each passage, source by source", async () => {
    const { passages, withoutCitation } = await readCoverage(validFolder);
    expect(passages.map(({ id }) => id)).toEqual(["n-1", "n-2", "n-3", "p-1"]);
    expect(passages[1]).toMatchObject({
      isGeneral: false,
      entities: ["bureau", "minsk"],
      relations: ["bureau-part-of-council", "bureau-in-minsk", "council-in-minsk"],
      claims: [],
    });
    expect(withoutCitation).toEqual(["old-town", "old-town-part-of-minsk", "states-in-states"]);
  });

  it("misses what nothing rests on, unless it is a general remark", async () => {
    const { passages } = await readCoverage(validFolder);
    const general = passages.find(({ id }) => id === "n-3");
    expect(general).toMatchObject({ isGeneral: true, entities: [], relations: [], claims: [] });
    expect(passages.filter(isUncovered)).toEqual([]);
    expect(general && isUncovered({ ...general, isGeneral: false })).toBe(true);
  });
});
