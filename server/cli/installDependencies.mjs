// Plain JavaScript without dependencies: it runs before anything is installed.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

/** @param {number} since */
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Where the state of an installation is kept. `npm ci` removes `node_modules` first and the stamp with it, so
 * an interrupted installation is seen; the lock must stand outside.
 * @param {string} folder
 */
function toPaths(folder) {
  return {
    lockFile: join(folder, "package-lock.json"),
    stamp: join(folder, "node_modules", ".kelisim-lock"),
    installed: join(folder, "node_modules", ".package-lock.json"),
    lock: join(folder, ".kelisim", "install.lock"),
  };
}

/**
 * Whether npm itself notes that exactly these packages are there. Those for other platforms may be missing.
 * @param {ReturnType<typeof toPaths>} paths
 */
function matchesInstalled({ lockFile, installed }) {
  if (!existsSync(installed)) return false;
  const wanted = readJson(lockFile).packages;
  const present = readJson(installed).packages;
  const isThere = ([path, { integrity, optional }]) =>
    path === "" || (present[path] === undefined ? optional === true : present[path].integrity === integrity);
  return (
    Object.entries(wanted).every(isThere) && Object.keys(present).every((path) => wanted[path] !== undefined)
  );
}

/**
 * The stamp only saves the next look; a `node_modules` that belongs to somebody else works without.
 * @param {ReturnType<typeof toPaths>} paths
 * @param {string} hash
 */
function writeStamp({ stamp }, hash) {
  try {
    writeFileSync(stamp, hash);
  } catch (error) {
    if (error.code !== "EACCES" && error.code !== "EROFS") throw error;
  }
}

/**
 * @param {ReturnType<typeof toPaths>} paths
 * @param {string} hash of the lock file
 */
function isInstalled(paths, hash) {
  if (existsSync(paths.stamp) && readFileSync(paths.stamp, "utf8") === hash) return true;
  if (!matchesInstalled(paths)) return false;
  writeStamp(paths, hash);
  return true;
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/**
 * Writes the lock's content in one step; without `replace` only when nobody holds it.
 * @param {string} lock
 * @param {{ pids: number[], replace: boolean }} content
 */
function writeLock(lock, { pids, replace }) {
  const part = `${lock}.${process.pid}`;
  writeFileSync(part, pids.join(" "));
  try {
    if (replace) renameSync(part, lock);
    else linkSync(part, lock);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(part, { force: true });
  }
}

/**
 * Waits for an installation that another process has under way, even one whose starter was killed: the lock
 * names npm's process too.
 * @param {string} lock
 */
async function takeLock(lock) {
  mkdirSync(join(lock, ".."), { recursive: true });
  let told = false;
  while (!writeLock(lock, { pids: [process.pid], replace: false })) {
    const holders = existsSync(lock) ? readFileSync(lock, "utf8").split(" ").map(Number).filter(isAlive) : [];
    if (holders.length === 0) rmSync(lock, { force: true });
    else {
      if (!told) console.log(`  Process ${holders[0]} is installing the dependencies; waiting (${lock}).`);
      told = true;
      await pause(300);
    }
  }
}

/**
 * @param {string} folder
 * @param {(pid: number) => void} onStarted
 * @returns {Promise<number>} the exit code
 */
function runNpm(folder, onStarted) {
  const npm = process.env.npm_execpath;
  const options = ["ci", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const [command, parameters] = npm?.endsWith(".js")
    ? [process.execPath, [npm, ...options]]
    : ["npm", options];
  return new Promise((resolve, reject) => {
    const shell = command === "npm" && process.platform === "win32";
    const child = spawn(command, parameters, { cwd: folder, stdio: ["ignore", "ignore", "inherit"], shell });
    child.on("spawn", () => onStarted(child.pid));
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

/**
 * Installs what `package-lock.json` names with `npm ci`, unless that is there. Any number of processes may
 * call it at once. Throws with npm's exit code when it fails; npm has said why.
 * @param {string} [folder] the project
 */
export async function installDependencies(folder = root) {
  const paths = toPaths(folder);
  const hash = createHash("sha256").update(readFileSync(paths.lockFile)).digest("hex");
  if (isInstalled(paths, hash)) return;
  await takeLock(paths.lock);
  try {
    if (isInstalled(paths, hash)) return;
    const since = performance.now();
    console.log("… Dependencies: npm ci");
    const code = await runNpm(folder, (pid) =>
      writeLock(paths.lock, { pids: [process.pid, pid], replace: true }),
    );
    if (code !== 0)
      throw new Error(`npm ci ended with exit code ${code}. Put right what npm says above, and start again.`);
    writeStamp(paths, hash);
    console.log(`✓ Dependencies  ${seconds(since)}`);
  } finally {
    rmSync(paths.lock, { force: true });
  }
}
