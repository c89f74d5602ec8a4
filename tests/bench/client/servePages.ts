import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import { extname, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import type { Graph } from "../../../client/graph/Graph.ts";
import { createStandInServer } from "../../client/state/effects/standInServer.ts";

const page = resolve("dist/client");
const others = resolve("node_modules/.cache/kelisim/bench-client");
const sources = import.meta.dirname;
const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

/** The page that we ship, and beside it Cytoscape as it comes and sigma, each in a page of its own. */
export async function buildPages(): Promise<void> {
  await build({ configFile: resolve("client/vite.config.ts"), logLevel: "warn" });
  await build({
    root: sources,
    base: "./",
    configFile: false,
    logLevel: "warn",
    plugins: [react()],
    build: {
      outDir: others,
      emptyOutDir: true,
      target: "esnext",
      rolldownOptions: { input: { plain: join(sources, "plain.html"), sigma: join(sources, "sigma.html") } },
    },
  });
}

export interface PageServer {
  readonly address: string;
  readonly close: () => void;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}

async function readAsset(path: string): Promise<Buffer | null> {
  for (const folder of [page, others]) {
    try {
      return await readFile(join(folder, path));
    } catch {
      // Not in this folder.
    }
  }
  return null;
}

/**
 * Serves the built pages and, instead of a server with its database, answers that are computed once and remembered:
 * what is measured is the page.
 */
export async function servePages(graph: Graph): Promise<PageServer> {
  const api = createStandInServer(graph);
  const answers = new Map<string, Promise<Buffer>>();
  const answer = async (body: string) => {
    const response = await api.fetch("/graphql", { method: "POST", body });
    return gzipSync(await response.text());
  };
  const server = createServer((request, response) => {
    void (async () => {
      const path = new URL(request.url ?? "/", "http://page").pathname;
      if (path === "/graphql") {
        const body = await readBody(request);
        const known = answers.get(body) ?? answer(body);
        answers.set(body, known);
        response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" });
        response.end(await known);
      } else if (path === "/ready") {
        response.writeHead(200, { "content-type": "application/json" }).end('{"status":"ready"}');
      } else {
        const asset = await readAsset(path === "/" ? "index.html" : path);
        const type = contentTypes[extname(path === "/" ? "index.html" : path)] ?? "application/octet-stream";
        if (asset === null) response.writeHead(404).end();
        else
          response.writeHead(200, { "content-type": type, "content-encoding": "gzip" }).end(gzipSync(asset));
      }
    })();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const place = server.address();
  if (place === null || typeof place === "string") throw new Error("the server has no port");
  return { address: `http://127.0.0.1:${place.port}`, close: () => server.close() };
}
