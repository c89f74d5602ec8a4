import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { toLocalPaths } from "../../server/localNeo4j/localPaths.ts";
import { readRunFile } from "../../server/localNeo4j/runFile.ts";
import { testHome } from "./testHome.ts";

/** A second server beside the one under test, over the same Neo4j, that can be taken away. */
export interface NodeServer {
  readonly address: string;
  /** Resolves once it can answer. */
  start(): Promise<void>;
  /** Whatever it is asked from now on, it has under way. */
  freeze(): void;
  /** Ends it by force, with everything that it has under way. */
  kill(): Promise<void>;
}

const runs = ({ exitCode, signalCode }: ChildProcess) => exitCode === null && signalCode === null;

export function createNodeServer(port: number): NodeServer {
  const address = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;

  async function isReady(): Promise<boolean> {
    // Refused until the port is open.
    return fetch(`${address}/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  }

  return {
    address,
    async start() {
      const paths = toLocalPaths(testHome);
      const run = readRunFile(paths);
      if (run === undefined) throw new Error(`no Neo4j runs below ${testHome}`);
      child = spawn(process.execPath, ["server/cli/bootstrap.mjs", "start"], {
        stdio: "ignore",
        env: {
          ...process.env,
          PORT: String(port),
          KELISIM_HOME: join(testHome, "second"),
          // A busy machine has other reasons to be slow than those that are tested.
          KELISIM_QUERY_TIMEOUT_MS: "30000",
          NEO4J_URI: `bolt://127.0.0.1:${run.boltPort}`,
          NEO4J_PASSWORD: readFileSync(paths.password, "utf8").trim(),
        },
      });
      while (!(await isReady())) {
        if (!runs(child)) throw new Error(`The server on port ${port} ended before it could answer.`);
        await pause(50);
      }
    },
    freeze() {
      child?.kill("SIGSTOP");
    },
    async kill() {
      if (child === undefined || !runs(child)) return;
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}
