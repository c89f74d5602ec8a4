import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../../../server/config.ts";
import { createContext, createRequestContext } from "../../../server/context.ts";
import { importDataset } from "../../../server/dataset/importers/importDataset.ts";
import { importPack } from "../../../server/dataset/importers/pack/importPack.ts";
import { loadDataset } from "../../../server/dataset/loadDataset.ts";
import { ask } from "../../../server/questions/ask.ts";
import { completions } from "../../../server/questions/completions.ts";
import { emptyGraph, openTestDatabase } from "../database.ts";
import { createFolder, removeCopiesAfterwards } from "../dataset/folders.ts";

const database = openTestDatabase(30_000);
const report = () => undefined;
const standardization = fileURLToPath(new URL("../../../data/standardization/", import.meta.url));

removeCopiesAfterwards();

function toLines(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}

/** Loads a dataset of a few entities that are called as others are. */
async function loadNamesakes(id: string, nodes: readonly object[]): Promise<void> {
  const path = await createFolder();
  const out = join(await createFolder(), "out");
  await writeFile(join(path, "nodes.jsonl"), toLines(nodes));
  await writeFile(join(path, "edges.jsonl"), toLines([{ from: "mira", type: "KNOWS", to: "kz" }]));
  await importDataset({ importer: importPack, path, out, id, isAlone: true, report });
  await loadDataset({ database, folder: out, report });
}

const names = { name_en: "Kazakhstan", name_ru: "Казахстан", name_kk: "Қазақстан" };

beforeAll(async () => {
  await emptyGraph(database);
  await loadDataset({ database, folder: standardization, report });
  await loadNamesakes("ships", [
    { id: "kz", kind: "ship", ...names },
    { id: "mira", kind: "ship", name_en: "Mira" },
    { id: "twin-1", kind: "ship", name_en: "Aurora Twin" },
    { id: "twin-2", kind: "ship", name_en: "Aurora Twin" },
  ]);
});

afterAll(async () => {
  await emptyGraph(database);
  await database.close();
});

function openContext() {
  return createRequestContext(createContext({ config: readConfig({}), database }));
}

const askQuestion = (question: string) => ask(openContext(), { question });

describe("namesakes", () => {
  it.each(["What is Kazakhstan?", "Что такое Казахстан?", "Қазақстан деген не?"])(
    "are choices that differ and that are each answered: %s",
    async (question) => {
      const { status, alternatives } = await askQuestion(question);
      expect(status).toBe("AMBIGUOUS");
      expect(alternatives).toHaveLength(2);
      const chosen = await Promise.all(alternatives.map((one) => askQuestion(one.question)));
      expect(chosen.map((one) => one.status)).toEqual(["ANSWERED", "ANSWERED"]);
      const ids = chosen.flatMap(({ entities }) => entities.map(({ id }) => id));
      expect(new Set(ids).size).toBe(2);
    },
  );

  it("of one form and dataset are told apart by their ids", async () => {
    const { alternatives } = await askQuestion("What is Aurora Twin?");
    expect(alternatives).toHaveLength(2);
    const chosen = await Promise.all(alternatives.map((one) => askQuestion(one.question)));
    expect(new Set(chosen.flatMap(({ entities }) => entities.map(({ id }) => id))).size).toBe(2);
    expect(chosen.map(({ status }) => status)).toEqual(["ANSWERED", "ANSWERED"]);
  });

  it("can be named by the dataset, wherever they stand in the question", async () => {
    const { status, plan } = await askQuestion("Is Mira connected to Kazakhstan (ships)?");
    expect(status).toBe("ANSWERED");
    expect(plan).toMatchObject({ operation: "paths", from: "ships-mira", to: "ships-kz" });
  });

  it("are not told apart by what fits neither", async () => {
    const { status } = await askQuestion("What is Kazakhstan (planet)?");
    expect(status).not.toBe("ANSWERED");
  });

  it("are offered apart to somebody who types", async () => {
    const offered = await completions(openContext(), { text: "What is Kazakh", language: "EN", first: 10 });
    const texts = offered
      .map(({ text }) => text)
      .filter((text) => text.startsWith("What is Kazakhstan (") && text.endsWith(")"));
    expect(texts).toHaveLength(2);
    expect(offered.filter(({ text, complete }) => texts.includes(text) && complete)).toHaveLength(2);
  });
});
