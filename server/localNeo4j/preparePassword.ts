import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import type { LocalPaths } from "./localPaths.ts";
import { SetUpError } from "./SetUpError.ts";

const run = promisify(execFile);

/** The file that the AdminTool leaves for Neo4j's first start, and the database that takes it in. */
function hasPassword(paths: LocalPaths): { set: boolean; used: boolean } {
  return {
    set: existsSync(join(paths.data, "dbms", "auth.ini")),
    used: existsSync(join(paths.data, "databases", "system")),
  };
}

/** The password that was made at the first start; undefined when there is none. */
export async function readPassword(paths: LocalPaths): Promise<string | undefined> {
  if (!existsSync(paths.password)) return undefined;
  const text = (await readFile(paths.password, "utf8")).trim();
  // A kill in the middle of the first write leaves an empty file.
  return text === "" ? undefined : text;
}

async function readOrCreate(paths: LocalPaths): Promise<string> {
  const known = await readPassword(paths);
  if (known !== undefined) return known;
  const { set, used } = hasPassword(paths);
  if (set || used)
    throw new SetUpError(
      `The local Neo4j has data, but its password file ${paths.password} is gone.`,
      `Put the file back, or delete ${paths.data}: the dataset is loaded again at the next start.`,
    );
  const password = randomBytes(24).toString("hex");
  await mkdir(dirname(paths.password), { recursive: true });
  await writeFile(paths.password, `${password}\n`, { mode: 0o600 });
  return password;
}

/** What the AdminTool needs to run. */
export interface AdminTool {
  readonly java: string;
  readonly classPath: readonly string[];
  readonly signal: AbortSignal;
}

/**
 * The password of the local Neo4j, made at the first start and readable by the owner alone.
 * It is told to Neo4j through its AdminTool, in a file, so that no process list shows it.
 */
export async function preparePassword(paths: LocalPaths, tool: AdminTool): Promise<string> {
  const password = await readOrCreate(paths);
  const { set, used } = hasPassword(paths);
  if (set || used) return password;
  const argumentFile = join(paths.configuration, "set-password.args");
  const words = ["-XX:TieredStopAtLevel=1", "-cp", tool.classPath.join(delimiter), "org.neo4j.cli.AdminTool"];
  const command = [...words, "dbms", "set-initial-password", password].map((word) => JSON.stringify(word));
  await writeFile(argumentFile, command.join("\n"), { mode: 0o600 });
  try {
    await run(tool.java, [`@${argumentFile}`], {
      signal: tool.signal,
      env: { NEO4J_HOME: paths.root, NEO4J_CONF: paths.configuration },
    });
  } finally {
    await rm(argumentFile, { force: true });
  }
  return password;
}
