import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Config } from "../config.ts";
import { type Context, createRequestContext } from "../context.ts";
import { type ApolloContext, createApolloServer } from "../graphql/createApolloServer.ts";
import { logServerFault, toHttpError } from "./restErrors.ts";

/** A browser that follows a link asks for HTML; programs that speak GraphQL don't. */
function wantsPage({ method, headers: { accept = "" } }: FastifyRequest): boolean {
  return (method === "GET" || method === "HEAD") && accept.includes("text/html");
}

/** Errors from before GraphQL saw the request, in GraphQL's shape: JSON that isn't, a body too large. */
function answerGraphqlError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const { status, message, code, facts } = toHttpError(error, request);
  logServerFault(request, error, { status, message, code });
  const extensions = { code, ...(facts && { facts }), ...(code === "INTERNAL" && { requestId: request.id }) };
  void reply.code(status).send({ errors: [{ message, extensions }] });
}

/** `/graphql`: the API after GraphQL over HTTP, and GraphiQL from our own files for browsers. */
export async function graphqlRoute(
  app: FastifyInstance,
  options: { config: Config; context: Context },
): Promise<void> {
  const apollo = createApolloServer(options.config.limits, app.log);
  await apollo.start();
  app.addHook("onClose", () => apollo.stop());
  app.setErrorHandler(answerGraphqlError);
  app.addHook("onRequest", async (request, reply) => {
    reply.header("vary", "accept");
    if (wantsPage(request)) return reply.sendFile("graphiql.html");
    return undefined;
  });
  app.route({
    url: "/graphql",
    // All methods, so that Apollo refuses the wrong ones with 405 and the right ones in `allow`.
    method: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"],
    handler: fastifyApolloHandler<ApolloContext>(apollo, {
      context: async ({ id, log }) => ({ ...createRequestContext(options.context), requestId: id, log }),
    }),
  });
}
