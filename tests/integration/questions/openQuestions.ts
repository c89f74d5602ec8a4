import { fileURLToPath } from "node:url";
import { readConfig } from "../../../server/config.ts";
import { createContext, createRequestContext } from "../../../server/context.ts";
import { ensureDataset } from "../../../server/dataset/ensureDataset.ts";
import type { Database } from "../../../server/neo4j/createDatabase.ts";
import type { Answer } from "../../../server/questions/Answer.ts";
import { ask } from "../../../server/questions/ask.ts";
import { emptyGraph } from "../database.ts";

const folder = fileURLToPath(new URL("../../../data/standardization", import.meta.url));

export type AskQuestion = (question: string, validAt?: string) => Promise<Answer>;

/** Loads the built-in dataset into an empty graph, and gives a function that asks about it. */
export async function openQuestions(database: Database): Promise<AskQuestion> {
  await emptyGraph(database);
  await ensureDataset({ database, folder, report: () => undefined });
  const context = createContext({ config: readConfig({}), database });
  return (question, validAt) => ask(createRequestContext(context), { question, validAt });
}

/** Every id in an answer of the API that is an entity's. */
export function listIds(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(listIds);
  if (typeof value !== "object" || value === null) return [];
  const isEntity = "name" in value && "id" in value;
  return [...(isEntity ? [String(value.id)] : []), ...Object.values(value).flatMap(listIds)];
}
