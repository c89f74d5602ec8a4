import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { inject } from "vitest";

const bootstrap = fileURLToPath(new URL("../../server/cli/bootstrap.mjs", import.meta.url));

/** Runs a command as npm does, against the run's Neo4j, to its end. */
export async function runCommand(
  ...args: readonly string[]
): Promise<{ readonly code: number | null; readonly output: string }> {
  const { uri, user, password, database: name } = inject("connection");
  const child = spawn(process.execPath, [bootstrap, ...args], {
    env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: name },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  await once(child, "close");
  return { code: child.exitCode, output };
}
