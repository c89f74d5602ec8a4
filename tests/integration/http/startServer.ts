import { readConfig } from "../../../server/config.ts";
import { createContext } from "../../../server/context.ts";
import { createHttpServer } from "../../../server/http.ts";
import type { Database } from "../../../server/neo4j/createDatabase.ts";

/** The real server on a free port, and what it logged. */
export interface TestServer {
  readonly address: string;
  readonly log: readonly string[];
  close(): Promise<void>;
}

export interface GraphqlAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: {
    readonly data?: Readonly<Record<string, unknown>> | null;
    readonly errors?: readonly {
      readonly message: string;
      readonly extensions: {
        readonly code: string;
        readonly facts?: Readonly<Record<string, unknown>>;
        readonly requestId?: string;
      };
    }[];
  };
}

/** Starts the server on `database`; `environment` changes its limits as it would in a shell. */
export async function startServer(
  database: Database,
  environment: Readonly<Record<string, string>> = {},
): Promise<TestServer> {
  const config = readConfig({ PORT: "0", ...environment });
  const log: string[] = [];
  const http = await createHttpServer({
    config,
    context: createContext({ config, database }),
    log: { write: (line) => void log.push(line) },
  });
  return { address: await http.listen(), log, close: () => http.close() };
}

/** Asks as a modern client does; the answer's shape is what GraphQL promises. */
export async function ask(
  server: TestServer,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<GraphqlAnswer> {
  const response = await fetch(new URL("/graphql", server.address), {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const { status, headers } = response;
  return { status, headers, text, body: JSON.parse(text) };
}
