import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { isUncovered, readCoverage } from "../../server/dataset/coverage/readCoverage.ts";
import { validateDataset } from "../../server/dataset/validate/validateDataset.ts";
import { validFolder } from "./withFault.ts";

const builtIn = fileURLToPath(new URL("../../data/standardization/", import.meta.url));

describe("the built-in dataset", () => {
  it("is valid", async () => {
    await expect(validateDataset(builtIn, () => undefined)).resolves.toMatchObject({ isValid: true });
  });

  it("states something on every passage that is more than a general remark", async () => {
    const { passages } = await readCoverage(builtIn);
    expect(passages.length).toBeGreaterThan(60);
    expect(passages.filter(isUncovered).map(({ id, text }) => `${id} ${text}`)).toEqual([]);
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
