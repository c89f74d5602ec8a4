// A process that brings up the Neo4j of the home that its first argument names, says so with a line of JSON on
// standard output, and stops in order when its standard input ends.
import { once } from "node:events";
import { startLocalNeo4j } from "../../../server/localNeo4j/startLocalNeo4j.ts";

const home = process.argv[2] ?? "";
const local = await startLocalNeo4j({
  home,
  tools: { platform: process.platform },
  report: () => undefined,
  log: () => undefined,
  signal: new AbortController().signal,
});
process.stdout.write(`${JSON.stringify({ origin: local.origin, connection: local.connection })}\n`);
process.stdin.resume();
await once(process.stdin, "end");
await local.stop();
