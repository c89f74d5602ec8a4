import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatProblems } from "../../server/dataset/problems.ts";
import { validateDataset } from "../../server/dataset/validate/validateDataset.ts";
import { faultsFolder, validFolder, withFault } from "./withFault.ts";

const faults = readdirSync(faultsFolder);

async function describeFolder(folder: string): Promise<string> {
  const result = await validateDataset(folder, () => undefined);
  return result.isValid ? "nothing is wrong" : formatProblems(result.problems);
}

describe("validateDataset", () => {
  it("finds nothing wrong with the valid folder", async () => {
    await expect(describeFolder(validFolder)).resolves.toBe("nothing is wrong");
  });

  it("is tried on all kinds of faults", () => {
    expect(faults.length).toBeGreaterThanOrEqual(80);
  });

  it.each(faults)("names file, line and remedy: %s", async (name) => {
    const expected = readFileSync(join(faultsFolder, name, "expected.txt"), "utf8").trimEnd();
    await expect(withFault(name, describeFolder)).resolves.toBe(expected);
    for (const line of expected.split("\n")) expect(line).toMatch(/^[\w./-]+:[1-9]\d*: .+ – .+$/u);
  });
});
