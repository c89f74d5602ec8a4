import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const pomPath = fileURLToPath(new URL("pom.xml", import.meta.url));

/** The version that `pom.xml` asks for: the only place where it is written. */
export function readNeo4jVersion(pom: string = readFileSync(pomPath, "utf8")): string {
  const version = /<neo4j\.version>([\d.]+)<\/neo4j\.version>/u.exec(pom)?.[1];
  if (version === undefined) throw new Error(`${pomPath} names no neo4j.version`);
  return version;
}

/** Where everything of the local Neo4j is, below the product's home. */
export interface LocalPaths {
  readonly root: string;
  /** The jars of one version; whole or not there at all. */
  readonly jars: string;
  readonly configuration: string;
  readonly data: string;
  readonly logs: string;
  /** What the Java process prints; begun anew at each start. */
  readonly console: string;
  readonly run: string;
  /** Which process runs, on which port, for whom. */
  readonly runFile: string;
  readonly lock: string;
  readonly password: string;
}

export function toLocalPaths(home: string, version: string = readNeo4jVersion()): LocalPaths {
  const root = join(home, "neo4j");
  const run = join(root, "run");
  return {
    root,
    jars: join(root, `lib-${version}`),
    configuration: join(root, "conf"),
    data: join(root, "data"),
    logs: join(root, "logs"),
    console: join(root, "logs", "console.log"),
    run,
    runFile: join(run, "kelisim.json"),
    lock: join(run, "kelisim.lock"),
    password: join(root, "password"),
  };
}
