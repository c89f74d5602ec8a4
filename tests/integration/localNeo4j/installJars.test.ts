import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, it, onTestFinished } from "vitest";
import { installJars, readClassPath } from "../../../server/localNeo4j/installJars.ts";
import { toLocalPaths } from "../../../server/localNeo4j/localPaths.ts";
import { createLinkedHome } from "../linkedHome.ts";

function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "kelisim-jars-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

it("leaves nothing when it is interrupted, and clears what a killed download left", async () => {
  const folder = createFolder();
  mkdirSync(join(folder, "lib-1.part-killed"));
  const stop = new AbortController();
  const installing = installJars(join(folder, "lib-1"), { report: () => undefined, signal: stop.signal });
  setTimeout(() => stop.abort(new Error("stopped")), 300);
  await expect(installing).rejects.toThrow("stopped");
  expect(readdirSync(folder)).toEqual([]);
});

it("fetches nothing when the jars are there", async () => {
  const folder = createFolder();
  const signal = AbortSignal.abort(new Error("Maven must not run"));
  await expect(installJars(folder, { report: () => undefined, signal })).resolves.toBe(false);
});

it("gives the whole server, in the same order every time", async () => {
  const home = await createLinkedHome(inject("testHome"), join(createFolder(), "home-"));
  const { jars } = toLocalPaths(home);
  const classPath = await readClassPath(jars);
  expect(classPath.length).toBeGreaterThan(150);
  expect(classPath.some((jar) => /neo4j-bolt-[\d.]+\.jar$/u.test(jar))).toBe(true);
  expect(classPath).toEqual(classPath.toSorted());
  expect(classPath.every((jar) => existsSync(jar))).toBe(true);
});
