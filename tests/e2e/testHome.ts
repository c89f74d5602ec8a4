import { resolve } from "node:path";
import { toLocalPaths } from "../../server/localNeo4j/localPaths.ts";
import { readRunFile } from "../../server/localNeo4j/runFile.ts";

/** Where the server under test keeps its data; the jars there are shared with the integration tests. */
export const testHome = resolve(process.env["KELISIM_TEST_HOME"] ?? "node_modules/.cache/kelisim/test-home");

/** The process of the Neo4j that the server under test has brought up. */
export function localNeo4jPid(): number {
  const run = readRunFile(toLocalPaths(testHome));
  if (run === undefined) throw new Error(`no Neo4j runs below ${testHome}`);
  return run.neo4j.pid;
}
