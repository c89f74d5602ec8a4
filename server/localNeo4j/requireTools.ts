import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";
import { SetUpError } from "./SetUpError.ts";
import {
  findJava,
  findMaven,
  toInstallAdvice,
  type Java,
  type ToolEnvironment,
  ToolMissingError,
  type ToolName,
} from "./systemTools.ts";

const run = promisify(execFile);

/** In the order of preference: Debian's releases carry one or the other. */
const packages: Record<ToolName, readonly string[]> = {
  java: ["openjdk-17-jre-headless", "openjdk-21-jre-headless", "default-jre-headless"],
  maven: ["maven"],
};

export interface RequireOptions {
  readonly tools: ToolEnvironment;
  /** Prints a line that stays. */
  readonly log: (line: string) => void;
  readonly signal: AbortSignal;
}

/** Only root on a system with apt may install without being asked for a password. */
function canInstall(): boolean {
  return process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

/** Runs one of apt's programs; what it complains of goes into the message. */
async function runApt(
  words: readonly [string, ...string[]],
  tool: ToolName,
  signal: AbortSignal,
): Promise<string> {
  const [program, ...args] = words;
  try {
    const { stdout } = await run(program, args, { signal });
    return stdout;
  } catch (error) {
    signal.throwIfAborted();
    const reason = error instanceof Error ? error.message : String(error);
    throw new SetUpError(
      `${tool} is missing and could not be installed: ${reason}`,
      toInstallAdvice(tool, "linux"),
      {
        cause: error,
      },
    );
  }
}

async function install(tool: ToolName, { log, signal }: RequireOptions): Promise<void> {
  await runApt(["apt-get", "update", "-qq"], tool, signal);
  for (const name of packages[tool]) {
    const policy = await runApt(["apt-cache", "policy", name], tool, signal);
    if (!/Candidate: \d/u.test(policy)) continue;
    log(`${tool} is missing: installing it, as root, with apt-get install ${name}`);
    await runApt(["apt-get", "install", "-y", "-qq", "--no-install-recommends", name], tool, signal);
    return;
  }
  throw new SetUpError(
    `${tool} is missing, and apt offers no package for it.`,
    toInstallAdvice(tool, "linux"),
  );
}

async function findOrInstall<Found>(
  tool: ToolName,
  find: () => Promise<Found>,
  options: RequireOptions,
): Promise<Found> {
  try {
    return await find();
  } catch (error) {
    if (!(error instanceof ToolMissingError) || !canInstall()) throw error;
    await install(tool, options);
    return find();
  }
}

/** A Java that Neo4j runs on; root on Debian gets it installed, everyone else is told how. */
export function requireJava(options: RequireOptions): Promise<Java> {
  return findOrInstall("java", () => findJava(options.tools), options);
}

/** As {@link requireJava}, for Maven. */
export function requireMaven(options: RequireOptions): Promise<string> {
  return findOrInstall("maven", () => findMaven(options.tools.platform), options);
}
