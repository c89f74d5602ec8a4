import { fileURLToPath } from "node:url";
import { readConfig } from "../../../server/config.ts";
import { createContext, createRequestContext } from "../../../server/context.ts";
import { ensureDataset } from "../../../server/dataset/ensureDataset.ts";
import type { Database } from "../../../server/neo4j/createDatabase.ts";
import type { Answer } from "../../../server/questions/Answer.ts";
import { ask } from "../../../server/questions/ask.ts";
import { emptyGraph } from "../database.ts";

const folder = fileURLToPath(new URL("../../../data/standardization", import.meta.url));

/** Loads the built-in dataset into an empty graph, and gives a function that asks about it. */
export async function openQuestions(database: Database): Promise<(question: string) => Promise<Answer>> {
  await emptyGraph(database);
  await ensureDataset({ database, folder, report: () => undefined });
  const context = createContext({ config: readConfig({}), database });
  return (question) => ask(createRequestContext(context), { question });
}
