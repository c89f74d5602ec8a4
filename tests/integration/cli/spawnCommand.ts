import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { onTestFinished, vi } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** A command as a person runs it, and everything that it has printed. */
export interface RunningCommand {
  readonly pid: number;
  readonly output: () => string;
  /** Resolves when `text` has been printed; rejects with all output when the command ends before. */
  printed(text: string): Promise<void>;
  /** As Ctrl+C in a terminal does: to the whole process group. */
  signal(name: NodeJS.Signals): void;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
}

/** The environment of a clean shell: nothing of this one decides where Neo4j is. */
function toEnvironment(environment: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NEO4J_URI: "",
    NEO4J_USER: "",
    NEO4J_PASSWORD: "",
    NEO4J_DATABASE: "",
    ...environment,
  };
}

function collectOutput(child: ChildProcess): () => string {
  const chunks: string[] = [];
  const collect = (chunk: Buffer) => void chunks.push(chunk.toString("utf8"));
  child.stdout?.on("data", collect);
  child.stderr?.on("data", collect);
  return () => chunks.join("");
}

/** Runs `words` (`["npm", "start"]`) in the project's folder, in a process group of its own. */
export function spawnCommand(
  words: readonly [string, ...string[]],
  environment: Readonly<Record<string, string>>,
): RunningCommand {
  const [program, ...args] = words;
  const child = spawn(program, args, {
    cwd: root,
    env: toEnvironment(environment),
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${program} could not be started.`);
  const output = collectOutput(child);
  let isOver = false;
  const ended = once(child, "close").then(([code, signal]: unknown[]) => {
    isOver = true;
    return typeof code === "number" ? code : String(signal);
  });
  const signal = (name: NodeJS.Signals) => void process.kill(-pid, name);
  onTestFinished(() => {
    if (!isOver) signal("SIGKILL");
  });
  return {
    pid,
    output,
    signal,
    ended,
    async printed(text) {
      await vi.waitUntil(() => isOver || output().includes(text), { timeout: 240_000, interval: 50 });
      if (!output().includes(text)) throw new Error(`It ended without "${text}":\n${output()}`);
    },
  };
}

/** Runs a command of `bootstrap.mjs` without npm around it. */
export function spawnBootstrap(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): RunningCommand {
  return spawnCommand([process.execPath, "server/cli/bootstrap.mjs", ...words], environment);
}
