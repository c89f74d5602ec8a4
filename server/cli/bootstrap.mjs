// The first thing that runs, in plain JavaScript without dependencies: node server/cli/bootstrap.mjs COMMAND …
import { readFileSync } from "node:fs";
import { installDependencies } from "./installDependencies.mjs";

/** @returns {string | undefined} what is wrong with this Node, if anything */
function findNodeFault() {
  const { engines } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  const [major, minor] = engines.node.replace(">=", "").split(".").map(Number);
  const [ownMajor, ownMinor] = process.versions.node.split(".").map(Number);
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return undefined;
  return `This is Node ${process.versions.node}; Kelisim needs ${major}.${minor} or later: https://nodejs.org`;
}

/** @param {string} message */
function fail(message) {
  console.error(`✗ ${message}`);
  process.exit(1);
}

const nodeFault = findNodeFault();
if (nodeFault !== undefined) fail(nodeFault);
await installDependencies().catch((error) => fail(error.message));

// From here on TypeScript is understood, in this same process: signals and exit codes need no forwarding.
const { register } = await import("tsx/esm/api");
register();
const { main } = await import("../main.ts");
const [name, ...parameters] = process.argv.slice(2);
await main(name, parameters);
