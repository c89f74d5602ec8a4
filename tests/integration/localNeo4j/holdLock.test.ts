import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { holdLock, markOwnProcess } from "../../../server/localNeo4j/holdLock.ts";

const contender = fileURLToPath(new URL("contender.ts", import.meta.url));
const never = new AbortController().signal;

function createLockPath(): string {
  const folder = mkdtempSync(join(tmpdir(), "kelisim-lock-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, "run", "lock");
}

/** The lock of a process that has ended: no process has its number and began when it did. */
function writeDeadLock(path: string): void {
  const { pid } = spawnSync(process.execPath, ["--version"]);
  writeFileSync(path, JSON.stringify({ pid, startedAt: "long ago" }));
}

const take = (path: string, signal = never) =>
  holdLock(path, { signal, onWait: () => undefined }, () => Promise.resolve("done"));

it("gives what the work gives and leaves no lock", async () => {
  const path = createLockPath();
  await expect(take(path)).resolves.toBe("done");
  await expect(
    holdLock(path, { signal: never, onWait: () => undefined }, () => Promise.reject(new Error("no"))),
  ).rejects.toThrow("no");
  expect(existsSync(path)).toBe(false);
});

it("waits for a process that holds the lock, says for which, and can be told to give up", async () => {
  const path = createLockPath();
  await take(path);
  writeFileSync(path, JSON.stringify(markOwnProcess()));
  const waitedFor: number[] = [];
  const stop = new AbortController();
  const waiting = holdLock(path, { signal: stop.signal, onWait: (pid) => waitedFor.push(pid) }, () =>
    Promise.resolve(),
  );
  stop.abort(new Error("stopped"));
  await expect(waiting).rejects.toThrow("stopped");
  expect(waitedFor).toEqual([process.pid]);
  expect(existsSync(path)).toBe(true);
});

it.each([
  ["a process that was killed", writeDeadLock],
  [
    "a process whose number another one has now",
    (path: string) => {
      writeFileSync(path, JSON.stringify({ pid: process.pid, startedAt: "long ago" }));
    },
  ],
  ["a power cut", (path: string) => writeFileSync(path, "")],
])("takes away the lock that %s left", async (_what, leave) => {
  const path = createLockPath();
  await take(path);
  leave(path);
  await expect(take(path)).resolves.toBe("done");
});

it("lets one in at a time, though all find the lock of a killed process", async () => {
  const path = createLockPath();
  await take(path);
  writeDeadLock(path);
  const notes = join(path, "..", "notes");
  const children = Array.from({ length: 4 }, () =>
    spawn(process.execPath, ["--import", "tsx", contender, path, "5", notes], { stdio: "inherit" }),
  );
  const codes = await Promise.all(children.map(async (child) => (await once(child, "exit"))[0] as unknown));
  expect(codes).toEqual([0, 0, 0, 0]);
  expect(readFileSync(notes, "utf8")).toBe("in\nout\n".repeat(20));
});
