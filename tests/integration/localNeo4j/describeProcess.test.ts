import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";
import { describeProcess } from "../../../server/localNeo4j/describeProcess.ts";
import { endProcess, watchProcess } from "../../../server/localNeo4j/neo4jProcess.ts";

/** A process that does nothing, and doesn't stop when it is asked to. */
function spawnStubborn() {
  const script = "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log('ready')";
  return spawn(process.execPath, ["-e", script, "a word (with) brackets"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

it("tells a process by when it began, and knows its command line", () => {
  const own = describeProcess(process.pid);
  expect(own?.startedAt).toMatch(/\d/u);
  expect(describeProcess(process.pid)).toEqual(own);
  expect(describeProcess(process.ppid)?.startedAt).not.toBe(own?.startedAt);
});

it("ends a process that does not stop when it is asked to, and knows no ended one", async () => {
  const child = spawnStubborn();
  await once(child.stdout, "data");
  const pid = child.pid ?? 0;
  expect(describeProcess(pid)?.command).toContain("a word (with) brackets");
  const neo4j = watchProcess(pid);
  expect(neo4j.isAlive()).toBe(true);
  await endProcess(neo4j, 200);
  expect(neo4j.isAlive()).toBe(false);
  expect(describeProcess(pid)).toBeUndefined();
});
