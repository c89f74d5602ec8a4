import { existsSync } from "node:fs";
import { type Config, readConfig } from "../config.ts";
import { toLocalPaths } from "../localNeo4j/localPaths.ts";
import { findNeo4jProcess, hasOwner } from "../localNeo4j/runFile.ts";
import { findJava, findMaven } from "../localNeo4j/systemTools.ts";
import { isPageBuilt } from "./buildPage.ts";
import { checkDisk, checkHome, checkPort, readFreeBytes } from "./checkPlace.ts";
import type { CommandOptions } from "./Command.ts";
import { describeFault } from "./describeFault.ts";
import { verifyRemote } from "./verifyRemote.ts";

/** One thing to look at: says what it found, or throws what `npm start` would stop with. Nothing is changed. */
interface Check {
  readonly title: string;
  readonly look: () => Promise<string> | string;
}

const REMOTE_PATIENCE_MS = 5_000;

const { platform } = process;

function describeNeo4j(home: string): string {
  const paths = toLocalPaths(home);
  const jars = existsSync(paths.jars)
    ? "its jars are there"
    : "its jars are fetched at the next start (125 MB)";
  const pid = findNeo4jProcess(paths);
  if (pid === undefined) return `${jars}; it is not running`;
  const owner = hasOwner(paths)
    ? "another Kelisim, and would be shared"
    : "a server that was killed; the next start takes it over";
  return `${jars}; it runs as process ${pid} for ${owner}`;
}

function listLocalChecks({ home, javaHome }: Config): Check[] {
  const { jars } = toLocalPaths(home);
  return [
    {
      title: "Java",
      look: async () => `${(await findJava({ platform, javaHome })).version.split("\n")[0]}`,
    },
    {
      title: "Maven",
      look: () => (existsSync(jars) ? "not needed any more" : findMaven(platform)),
    },
    {
      title: "Home",
      look: () => {
        checkHome(home);
        return home;
      },
    },
    {
      title: "Disk",
      look: () => {
        checkDisk(home);
        return `${Math.floor(readFreeBytes(home) / 1024 ** 2)} MB free`;
      },
    },
    { title: "Local Neo4j", look: () => describeNeo4j(home) },
  ];
}

function listChecks(config: Config, signal: AbortSignal): Check[] {
  const { database } = config;
  const databaseChecks =
    database.kind === "local"
      ? listLocalChecks(config)
      : [
          {
            title: "Neo4j",
            look: async () => {
              await verifyRemote(database, {
                signal,
                report: () => undefined,
                patienceMs: REMOTE_PATIENCE_MS,
              });
              return `${database.uri} answers`;
            },
          },
        ];
  return [
    { title: "Node", look: () => process.version },
    { title: "Dependencies", look: () => "installed" },
    ...databaseChecks,
    {
      title: "Port",
      look: async () => {
        await checkPort(config);
        return `${config.port} is free`;
      },
    },
    {
      title: "Page",
      look: async () => ((await isPageBuilt()) ? "built" : "is built at the next start"),
    },
  ];
}

/** `npm run doctor`: looks at everything that a start needs and says what to do. The exit code is 1 if anything is wrong. */
export async function run({ signal }: CommandOptions): Promise<number> {
  const checks = listChecks(readConfig(), signal);
  const width = Math.max(...checks.map(({ title }) => title.length)) + 2;
  let faults = 0;
  for (const { title, look } of checks) {
    signal.throwIfAborted();
    try {
      console.log(`✓ ${title.padEnd(width)}${await look()}`);
    } catch (error) {
      faults += 1;
      console.log(
        `✗ ${title.padEnd(width)}${describeFault(error).replaceAll("\n", `\n${" ".repeat(width)}`)}`,
      );
    }
  }
  console.log(faults === 0 ? "\nNothing is wrong." : `\n${faults} to put right.`);
  return faults === 0 ? 0 : 1;
}
