import { randomUUID } from "node:crypto";
import fastifyCompress from "@fastify/compress";
import fastifyHelmet from "@fastify/helmet";
import fastifyStatic from "@fastify/static";
import fastify from "fastify";
import type { Config } from "./config.ts";
import type { Context } from "./context.ts";
import { exportRoutes } from "./http/exportRoutes.ts";
import { graphqlRoute } from "./http/graphqlRoute.ts";
import { pageFiles } from "./http/pageFiles.ts";
import { answerError, answerNotFound } from "./http/restErrors.ts";
import { securityHeaders } from "./http/securityHeaders.ts";
import { standingRoutes } from "./http/standingRoutes.ts";

/** Enough for a query with the 2,000 ids of the largest subgraph, many times over. */
const BODY_LIMIT_BYTES = 1_048_576;
/** How long a client may take to send its request. */
const REQUEST_TIMEOUT_MS = 30_000;
/** How long answers under way may take when the server closes. */
const CLOSE_TIMEOUT_MS = 1_500;

export interface HttpServerOptions {
  readonly config: Config;
  readonly context: Context;
  /** Takes one line of JSON for each warning or error; standard error where absent. */
  readonly log?: { write(line: string): void };
}

export interface HttpServer {
  /** Opens the port and gives the address. Rejects with the system's error where the port is taken. */
  listen(): Promise<string>;
  /** Takes no more requests, lets those under way finish, and is gone within two seconds. */
  close(): Promise<void>;
}

/** The server as one list, in the order in which a request meets it. Nothing is opened before `listen`. */
export async function createHttpServer({ config, context, log }: HttpServerOptions): Promise<HttpServer> {
  const app = fastify({
    logger: { level: "warn", stream: log ?? process.stderr },
    genReqId: () => randomUUID(),
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
  });

  // 1. Every answer, refusals too, carries the id under which the log speaks of it.
  app.addHook("onRequest", async (request, reply) => void reply.header("x-request-id", request.id));
  // 2. What browsers may do with our answers.
  await app.register(fastifyHelmet, securityHeaders);
  // 3. Errors outside GraphQL in words; before the routes, which inherit it.
  app.setErrorHandler(answerError);
  app.setNotFoundHandler(answerNotFound);
  // 4. Is it alive, can it answer: uncompressed and before all else, since the page asks every second.
  await app.register(standingRoutes, { context });
  // 5. Compression wraps only the routes that come after it.
  await app.register(fastifyCompress, { globalDecompression: false });
  // 6. The page at /; before the API, whose explorer is one of its files.
  await app.register(fastifyStatic, pageFiles);
  // 7. The API.
  await app.register(graphqlRoute, { config, context });
  // 8. Downloads.
  await app.register(exportRoutes, { context });

  return {
    listen: () => app.listen({ host: config.host, port: config.port }),
    async close() {
      const cutOff = setTimeout(() => app.server.closeAllConnections(), CLOSE_TIMEOUT_MS);
      try {
        await app.close();
      } finally {
        clearTimeout(cutOff);
      }
    },
  };
}
