import type { CommandOptions } from "../../../server/cli/Command.ts";
import { createReporter } from "../../../server/cli/createReporter.ts";
import { openNeo4j } from "../../../server/cli/openNeo4j.ts";
import { readConfig } from "../../../server/config.ts";
import { createContext } from "../../../server/context.ts";
import { createHttpServer } from "../../../server/http.ts";
import type { Connection } from "../../../server/localNeo4j/waitUntilReady.ts";
import { createDatabase } from "../../../server/neo4j/createDatabase.ts";

/** Our server over what is loaded in a home, on a port of its own. */
export interface OpenServer {
  readonly address: string;
  readonly connection: Connection;
  close(): Promise<void>;
}

/** Brings up the Neo4j of `home`, or of the environment where it is absent, and our server before it. */
export async function openServer(options: CommandOptions, home?: string): Promise<OpenServer> {
  const environment = readConfig();
  const config = { ...environment, host: "127.0.0.1", port: 0, home: home ?? environment.home };
  const neo4j = await openNeo4j({ ...options, config, reporter: createReporter(process.stdout) });
  const { connection } = neo4j;
  const database = createDatabase({ ...connection, timeoutMs: config.limits.queryTimeoutMs });
  const http = await createHttpServer({ config, context: createContext({ config, database }) });
  return {
    address: await http.listen(),
    connection,
    async close() {
      await http.close();
      await database.close();
      await neo4j.stop();
    },
  };
}
