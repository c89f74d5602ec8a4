import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { validFolder, withFault } from "../../dataset/withFault.ts";
import { emptyGraph, openTestDatabase } from "../database.ts";
import { runCommand } from "../runCommand.ts";
import { copyFolder, removeCopiesAfterwards } from "./folders.ts";

const database = openTestDatabase();

async function countNodes(): Promise<unknown> {
  const [row] = await database.write((run) => run("MATCH (n) RETURN count(n) AS count"));
  return row?.["count"];
}

removeCopiesAfterwards();

beforeAll(() => emptyGraph(database));

afterAll(async () => {
  await emptyGraph(database);
  await database.close();
});

describe("npm run load", () => {
  it("--check says that nothing is wrong and writes nothing", async () => {
    const { code, output } = await runCommand("load", "--check", validFolder);
    expect(output).toContain("nothing is wrong with its 37 rows");
    expect(code).toBe(0);
    await expect(countNodes()).resolves.toBe(0);
  });

  it.each([["load"], ["load", "--check"]])(
    "lists what is wrong, writes nothing and ends with 1: %s %s",
    async (...args) => {
      const { code, output } = await withFault("unknown-ends", (folder) => runCommand(...args, folder));
      expect(output).toContain("2 problems in");
      expect(output).toContain(
        `relations.csv:3: from: "bureaux" is not in entities.csv – correct it or add its row there`,
      );
      expect(output).not.toContain("    at ");
      expect(code).toBe(1);
      await expect(countNodes()).resolves.toBe(0);
    },
  );

  it("loads a folder", async () => {
    const { code, output } = await runCommand("load", validFolder);
    expect(output).toContain("tiny 1.2.0, 37 rows");
    expect(code).toBe(0);
    await expect(countNodes()).resolves.toBeGreaterThan(20);
  });

  it.each([[], ["--verify", validFolder], [validFolder, validFolder]])(
    "says how it is used: %s %s",
    async (...args) => {
      const { code, output } = await runCommand("load", ...args);
      expect(output).toContain("npm run load -- --check FOLDER");
      expect(code).toBe(1);
    },
  );
});

describe("npm run dataset:coverage", () => {
  it("prints what rests on each passage", async () => {
    const { code, output } = await runCommand("coverage", validFolder);
    expect(output).toContain(
      "n-1  The Council was set up in 1992.\n    entities   council\n    claims     council-founded council-function council-former-name",
    );
    expect(output).toContain("4 passages: 1 general remarks, 0 with nothing that cites them.");
    expect(code).toBe(0);
  });

  it("ends with 1 when nothing rests on a passage", async () => {
    const folder = await copyFolder({ "passages.csv": [[",general", ","]] });
    const { code, output } = await runCommand("coverage", folder);
    expect(output).toContain("✗ nothing cites n-3 – add what it states, or mark it general");
    expect(code).toBe(1);
  });
});
