import { z } from "zod";
import { loadDataset } from "../../../server/dataset/loadDataset.ts";
import { createDatabase } from "../../../server/neo4j/createDatabase.ts";

const connection = z.object({
  uri: z.string(),
  user: z.string(),
  password: z.string(),
  database: z.string(),
  timeoutMs: z.number(),
});

const argument = z.object({ folder: z.string(), rowsInOneTransaction: z.number(), connection });

const { connection: options, ...load } = argument.parse(JSON.parse(process.argv[2] ?? ""));
const database = createDatabase(options);

// A line for each report: the test kills this process when it has read enough.
await loadDataset({
  ...load,
  database,
  report: ({ stage, rows }) => process.stdout.write(`${stage} ${rows}\n`),
});
process.stdout.write("loaded\n");
await database.close();
