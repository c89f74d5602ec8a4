import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";

const source = fileURLToPath(new URL("../../../server/cli/installDependencies.mjs", import.meta.url));

/** A project that depends on a package in a folder of its own, so that npm asks nobody. */
function createProject() {
  const folder = mkdtempSync(join(tmpdir(), "kelisim-install-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "part"));
  writeFileSync(join(folder, "part", "package.json"), JSON.stringify({ name: "part", version: "1.0.0" }));
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: "whole", dependencies: { part: "file:part" } }),
  );
  spawnSync("npm", ["install", "--package-lock-only", "--offline"], { cwd: folder });
  mkdirSync(join(folder, "server", "cli"), { recursive: true });
  const script = join(folder, "server", "cli", "installDependencies.mjs");
  copyFileSync(source, script);
  const install = () => {
    const call = `import { installDependencies } from ${JSON.stringify(script)}; await installDependencies();`;
    return spawnSync(process.execPath, ["--input-type=module", "-e", call], { encoding: "utf8" });
  };
  const at = (...names: string[]) => join(folder, ...names);
  return { install, at };
}

it("installs what the lock file names, once", () => {
  const { install, at } = createProject();
  expect(install().stdout).toMatch(/✓ Dependencies {2}\d/u);
  expect(existsSync(at("node_modules", "part", "package.json"))).toBe(true);
  expect(install().stdout).toBe("");
  expect(existsSync(at(".kelisim", "install.lock"))).toBe(false);
});

it("installs again after an interruption and when the lock file names something else", () => {
  const { install, at } = createProject();
  install();
  rmSync(at("node_modules", ".kelisim-lock"));
  rmSync(at("node_modules", ".package-lock.json"));
  expect(install().stdout).toContain("✓ Dependencies");
  const lock: { packages: Record<string, unknown> } = JSON.parse(
    readFileSync(at("package-lock.json"), "utf8"),
  );
  writeFileSync(at("package-lock.json"), JSON.stringify({ ...lock, comment: "changed" }));
  expect(install().stdout).toBe("");
  rmSync(at("node_modules", ".package-lock.json"));
  writeFileSync(at("package-lock.json"), JSON.stringify(lock, null, 2));
  expect(install().stdout).toContain("✓ Dependencies");
});

it("takes what npm itself has installed", () => {
  const { install, at } = createProject();
  install();
  rmSync(at("node_modules", ".kelisim-lock"));
  expect(install().stdout).toBe("");
});

it("takes away the lock of a killed installation", () => {
  const { install, at } = createProject();
  const { pid } = spawnSync(process.execPath, ["--version"]);
  mkdirSync(at(".kelisim"));
  writeFileSync(at(".kelisim", "install.lock"), String(pid));
  expect(install().stdout).toContain("✓ Dependencies");
});

it("fails when npm does", () => {
  const { install, at } = createProject();
  writeFileSync(at("package.json"), JSON.stringify({ name: "whole", dependencies: { other: "file:other" } }));
  const { status, stderr } = install();
  expect(status).toBe(1);
  expect(stderr).toMatch(/npm ci ended with exit code \d/u);
});
