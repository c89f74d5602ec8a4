import type { FastifyInstance } from "fastify";
import type { Context } from "../context.ts";
import { loadState } from "../neo4j/loadState.ts";
import { createReadinessProbe } from "./createReadinessProbe.ts";

/** `/health`: the process works. `/ready`: it can answer questions, or why it can't. */
export async function standingRoutes(app: FastifyInstance, { context }: { context: Context }): Promise<void> {
  const probe = createReadinessProbe(async () => {
    const rows = await context.database.read(loadState, {});
    return rows.map(({ id, version, hash, state }) => ({ id, version, hash, state }));
  });

  app.addHook("onRequest", async (_request, reply) => void reply.header("cache-control", "no-store"));
  app.get("/health", async () => ({ status: "alive" }));
  app.get("/ready", async (_request, reply) => {
    const readiness = await probe();
    return reply.code(readiness.status === "ready" ? 200 : 503).send(readiness);
  });
}
