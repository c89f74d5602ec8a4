import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../../../server/config.ts";
import { createContext, createRequestContext } from "../../../server/context.ts";
import { importDataset } from "../../../server/dataset/importers/importDataset.ts";
import { importIsoOpenData } from "../../../server/dataset/importers/isoOpenData/importIsoOpenData.ts";
import { loadDataset } from "../../../server/dataset/loadDataset.ts";
import { ask } from "../../../server/questions/ask.ts";
import { emptyGraph, openTestDatabase } from "../database.ts";
import { createFolder, removeCopiesAfterwards } from "../dataset/folders.ts";
import type { AskQuestion } from "./openQuestions.ts";

const database = openTestDatabase(30_000);
const report = () => undefined;
let askQuestion: AskQuestion;

removeCopiesAfterwards();

/** Committees that there aren't, in the format of ISO Open Data, alone in the graph. */
beforeAll(async () => {
  const folder = join(await createFolder(), "out");
  await importDataset({
    importer: importIsoOpenData,
    path: fileURLToPath(new URL("openData.jsonl", import.meta.url)),
    out: folder,
    id: undefined,
    isAlone: true,
    report,
  });
  await emptyGraph(database);
  await loadDataset({ database, folder, report });
  const context = createContext({ config: readConfig({}), database });
  askQuestion = (question) => ask(createRequestContext(context), { question });
});

afterAll(async () => {
  await emptyGraph(database);
  await database.close();
});

const kites = "iso-tc-910";
const [strings, tails] = [`${kites}-sc-1`, `${kites}-sc-2`];

describe("a question about ISO Open Data", () => {
  it.each([
    ["Which committees does ORCHARD hold the secretariat of?", [kites, tails, "iso-tc-930"]],
    ["Who holds the secretariat of ISO/TC 920?", ["nsb-harbour"]],
    ["Who is the secretariat of ISO/TC 920?", ["nsb-harbour"]],
    ["Which national body holds the most secretariats?", ["nsb-orchard"]],
    ["Who are the observers of ISO/TC 910?", ["nsb-meadow"]],
    ["What is the parent of ISO/TC 910/SC 2?", [kites]],
    ["Which is older, ISO/TC 910 or ISO/TC 920?", [kites]],
    ["Does HARBOUR hold the secretariat of ISO/TC 920?", ["nsb-harbour"]],
    ["Кто ведёт секретариат ISO/TC 910?", ["nsb-orchard"]],
    ["Ведёт ли HARBOUR секретариат ISO/TC 920?", ["nsb-harbour"]],
    ["Какие комитеты ведёт HARBOUR?", [strings, "iso-tc-920"]],
    ["Кто активный член ИСО/ТК 920?", ["nsb-meadow", "nsb-harbour"]],
    ["Какой комитет вышестоящий для ISO/TC 910/SC 1?", [kites]],
    ["ISO/TC 910 хатшылығын кім жүргізеді?", ["nsb-orchard"]],
    ["HARBOUR қай комитеттердің хатшылығын жүргізеді?", [strings, "iso-tc-920"]],
    ["ISO/TC 910 бақылаушылары кімдер?", ["nsb-meadow"]],
    ["ISO/TC 910/SC 1 қай комитеттің құрамына кіреді?", [kites]],
  ])("is answered by who is related: %s", async (question, ids) => {
    const { status, entities, citations } = await askQuestion(question);
    expect(status).toBe("ANSWERED");
    expect(entities.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    expect(citations.length).toBeGreaterThan(0);
  });

  it.each([
    ["How many subcommittees does ISO/TC 910 have?", "2"],
    ["How many secretariats does ORCHARD hold?", "3"],
    ["When was ISO/TC 920 created?", "15 September 1998"],
    ["Сколько подкомитетов у ISO/TC 910?", "2"],
    ["Сколько секретариатов у ORCHARD?", "3"],
    ["Когда создан ISO/TC 920?", "15 сентября 1998 г."],
    ["ISO/TC 910 құрамында қанша кіші комитет бар?", "2"],
    ["ISO/TC 920 қашан құрылды?", "1998 ж. 15 қыркүйек"],
  ])("is answered by a number or a date: %s", async (question, value) => {
    const { status, values } = await askQuestion(question);
    expect(status).toBe("ANSWERED");
    expect(values.map(({ text }) => text)).toEqual([value]);
  });

  it("finds with whom a committee is in liaison, wherever the preposition stands", async () => {
    for (const question of [
      "What is ISO/TC 910 in liaison with?",
      "С кем поддерживает официальную связь ISO/TC 910?",
      "С какими организациями ISO/TC 910 поддерживает официальную связь?",
    ]) {
      const { entities } = await askQuestion(question);
      expect(entities.map(({ id }) => id).toSorted()).toEqual(["iso-tc-920", "org-breeze"]);
    }
  });

  it.each([
    ["Does ORCHARD hold the secretariat of ISO/TC 920?", "EMPTY"],
    ["Who holds the secretariat of ISO/TC 999?", "NOT_UNDERSTOOD"],
    ["Which country is ORCHARD from?", "NOT_UNDERSTOOD"],
    ["How much does a seat in ISO/TC 910 cost?", "NOT_UNDERSTOOD"],
    ["Кто ведёт секретариат ISO/TC 999?", "NOT_UNDERSTOOD"],
    ["Из какой страны ORCHARD?", "NOT_UNDERSTOOD"],
    ["ORCHARD ISO/TC 920 хатшылығын жүргізе ме?", "EMPTY"],
    ["ORCHARD қай елден?", "NOT_UNDERSTOOD"],
  ])("is not answered by something near: %s", async (question, expected) => {
    const { status, entities } = await askQuestion(question);
    expect(status).toBe(expected);
    expect(entities).toEqual([]);
  });
});
