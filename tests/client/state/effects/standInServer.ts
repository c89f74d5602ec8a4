import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSchema, graphql } from "graphql";
import type { GraphQLSchema } from "graphql";
import { z } from "zod";
import type { Graph } from "../../../../client/graph/Graph.ts";
import { createRoot } from "./standInResolvers.ts";

const folder = fileURLToPath(new URL("../../../../server/graphql/schema/", import.meta.url));
const schema: GraphQLSchema = buildSchema(
  readdirSync(folder)
    .filter((name) => name.endsWith(".graphql"))
    .map((name) => readFileSync(`${folder}${name}`, "utf8"))
    .join("\n"),
);

const bodySchema = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()) });

/** Why nothing can be answered. */
type Outage = "database" | "network" | "proxy" | "silence";

/**
 * The contract (our SDL, executed by the reference implementation) over a small graph, where a test needs what a
 * real server doesn't do when asked: answer late, fail now, and count.
 */
export interface StandInServer {
  /** Answers `/graphql` and `/ready`. */
  readonly fetch: typeof fetch;
  /** The operations asked for so far, by name. */
  readonly asked: string[];
  outage: Outage | null;
  /** Holds GraphQL's answers back until the function that it gives is called. */
  hold(): () => void;
  /** Loads the graph anew: cursors given before are refused from now on. */
  reload(): void;
}

export function createStandInServer(graph: Graph): StandInServer {
  let gate = Promise.resolve();
  let load = 1;

  async function answer(body: unknown, signal: AbortSignal): Promise<Response> {
    const { query, variables } = bodySchema.parse(JSON.parse(z.string().parse(body)));
    server.asked.push(/query (\w+)/u.exec(query)?.[1] ?? "");
    await untilAborted(gate, signal);
    const fault = await faultOf(server.outage, signal);
    if (fault !== null) return fault;
    const rootValue = createRoot({ ...graph, load });
    return Response.json(await graphql({ schema, source: query, rootValue, variableValues: variables }));
  }

  const server: StandInServer = {
    outage: null,
    asked: [],
    async fetch(url, init) {
      const signal = init?.signal ?? new AbortController().signal;
      if (url === "/graphql") return answer(init?.body, signal);
      if (server.outage === "database")
        return Response.json({ status: "database-unavailable" }, { status: 503 });
      return (await faultOf(server.outage, signal)) ?? Response.json({ status: "ready" });
    },
    hold() {
      const { promise, resolve } = withResolvers();
      gate = promise;
      return resolve;
    },
    reload() {
      load += 1;
    },
  };
  return server;
}

function withResolvers(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  const resolvers: (() => void)[] = [];
  const promise = new Promise<void>((resolve) => void resolvers.push(resolve));
  return { promise, resolve: () => resolvers.forEach((resolve) => resolve()) };
}

function untilAborted(waiting: Promise<void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(new DOMException("aborted", "AbortError"));
    signal.addEventListener("abort", abort);
    void waiting.then(resolve).finally(() => signal.removeEventListener("abort", abort));
  });
}

const faults: Readonly<Record<Outage, (signal: AbortSignal) => Promise<Response>>> = {
  network: () => Promise.reject(new TypeError("fetch failed")),
  proxy: async () => new Response("<h1>502 Bad Gateway</h1>", { status: 502 }),
  database: async () =>
    Response.json({
      data: null,
      errors: [{ message: "The database is gone.", extensions: { code: "DATABASE_UNAVAILABLE" } }],
    }),
  silence: async (signal) => {
    await untilAborted(new Promise(() => {}), signal);
    return Response.error();
  },
};

async function faultOf(outage: Outage | null, signal: AbortSignal): Promise<Response | null> {
  return outage === null ? null : faults[outage](signal);
}
