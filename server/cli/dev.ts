import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { type Config, readConfig } from "../config.ts";
import { checkPort } from "./checkPlace.ts";
import type { CommandOptions } from "./Command.ts";
import { createReporter } from "./createReporter.ts";
import { openNeo4j } from "./openNeo4j.ts";
import { whenAborted } from "./orAborted.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const bootstrap = fileURLToPath(new URL("bootstrap.mjs", import.meta.url));
const pageConfig = `${root}client/vite.config.ts`;
/** What the server is made of. */
const watched = ["server", "cypher", "data"].map((folder) => `${root}${folder}`);
/** An editor that saves several files at once causes one restart. */
const SETTLE_MS = 150;
const STOP_GRACE_MS = 5_000;

async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const force = setTimeout(() => child.kill("SIGKILL"), STOP_GRACE_MS);
  child.kill("SIGTERM");
  await once(child, "exit");
  clearTimeout(force);
}

function spawnServer(): ChildProcess {
  return spawn(process.execPath, [bootstrap, "start", "--without-page"], { cwd: root, stdio: "inherit" });
}

/** The server as a process of its own, begun anew at each `restart`; it attaches to the Neo4j that we hold. */
function createServerProcess() {
  let child = spawnServer();
  let stopped = false;
  let turn = Promise.resolve();

  async function replaceChild(before: Promise<void>): Promise<void> {
    await before;
    await endChild(child);
    if (!stopped) child = spawnServer();
  }

  return {
    restart() {
      turn = replaceChild(turn);
    },
    async stop() {
      stopped = true;
      await turn;
      await endChild(child);
    },
  };
}

/** Vite with the paths of the API led to our port, whatever that is. */
async function startVite({ port }: Config) {
  const { createServer, loadConfigFromFile } = await import("vite");
  const loaded = await loadConfigFromFile({ command: "serve", mode: "development" }, pageConfig);
  const paths = Object.keys(loaded?.config.server?.proxy ?? {});
  const proxy = Object.fromEntries(paths.map((path) => [path, `http://127.0.0.1:${port}`]));
  const vite = await createServer({
    configFile: pageConfig,
    server: { proxy },
    // GraphiQL comes through the proxy as it was built: Vite can't prepare its workers for development.
    optimizeDeps: { entries: ["index.html"] },
  });
  vite.watcher.add(watched);
  await vite.listen();
  return vite;
}

/** `npm run dev`: the server begins anew and the page reloads whenever a file of theirs changes. */
export async function run({ signal, forced }: CommandOptions): Promise<number> {
  const config = readConfig();
  await checkPort(config);
  const reporter = createReporter(process.stdout);
  const neo4j = await openNeo4j({ config, reporter, signal, forced });
  const vite = await startVite(config);
  const server = createServerProcess();
  let settle: NodeJS.Timeout | undefined;
  vite.watcher.on("all", (_event, path) => {
    if (!watched.some((folder) => path.startsWith(folder))) return;
    clearTimeout(settle);
    settle = setTimeout(() => server.restart(), SETTLE_MS);
  });
  reporter.line(`The page that reloads itself is at ${vite.resolvedUrls?.local[0] ?? "the port of Vite"}`);
  try {
    await whenAborted(signal);
  } finally {
    clearTimeout(settle);
    await Promise.all([server.stop(), vite.close()]);
    await neo4j.stop();
  }
  return 0;
}
