import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import neo4j from "neo4j-driver";
import type { Connection } from "../../../server/localNeo4j/waitUntilReady.ts";
import type { RecordedRead } from "./recordReads.ts";

interface Statement {
  readonly text: string;
  readonly parameters: Record<string, unknown>;
}

export interface BareServer {
  readonly address: string;
  close(): Promise<void>;
}

/** `LIMIT` takes integers only, and the driver sends every number of JavaScript as a float. */
function toIntegers(parameters: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === "number" && Number.isSafeInteger(value) ? neo4j.int(value) : value,
    ]),
  );
}

async function readBody(request: IncomingMessage): Promise<string> {
  const pieces: AsyncIterable<Buffer> = request;
  let body = "";
  for await (const piece of pieces) body += piece.toString();
  return body;
}

/** The least that can answer: node:http, the driver, the same Cypher, JSON.stringify. `/<name>` runs that question's reads; `/` those of the name in the body. */
export async function startBareServer(
  connection: Connection,
  questions: ReadonlyMap<string, readonly (readonly RecordedRead[])[]>,
): Promise<BareServer> {
  const { uri, user, password, database } = connection;
  const statements = new Map(
    [...questions].map(([name, levels]) => [
      name,
      levels.map((level) =>
        level.map((read) => ({ text: read.text, parameters: toIntegers(read.parameters) })),
      ),
    ]),
  );
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });

  async function read({ text, parameters }: Statement): Promise<object[]> {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      const result = await session.executeRead((transaction) => transaction.run(text, parameters));
      return result.records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  }

  async function answer(name: string): Promise<string> {
    const answers = [];
    for (const level of statements.get(name) ?? []) answers.push(await Promise.all(level.map(read)));
    return JSON.stringify(answers);
  }

  const server = createServer((request, response) => {
    const name = (request.url ?? "/").slice(1);
    readBody(request)
      .then((body) => answer(name === "" ? body : name))
      .then(
        (text) => response.setHeader("content-type", "application/json").end(text),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The bare server has no port.");
  return {
    address: `http://127.0.0.1:${address.port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await driver.close();
    },
  };
}
