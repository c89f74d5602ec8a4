import { once } from "node:events";
import { mkdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { findNeo4jProcess, readRunFile, writeRunFile } from "../../../server/localNeo4j/runFile.ts";
import { SetUpError } from "../../../server/localNeo4j/SetUpError.ts";
import {
  createHome,
  isRunning,
  requireNeo4jProcess,
  runOnce,
  startElsewhere,
  startHere,
} from "./localHarness.ts";

const patience = { timeout: 60_000, interval: 200 };

describe("startLocalNeo4j", { timeout: 180_000 }, () => {
  it("starts, keeps its data, and leaves no process", async () => {
    const { home, paths } = await createHome();
    const first = await startHere(home);
    expect(first.origin).toBe("started");
    expect((await stat(paths.password)).mode & 0o777).toBe(0o600);
    await runOnce(first.connection, "CREATE (:Kept {value: 1})");
    const pid = requireNeo4jProcess(paths);
    await first.stop();
    expect(isRunning(pid)).toBe(false);

    const second = await startHere(home);
    expect(second.connection).toEqual(first.connection);
    expect(await runOnce(second.connection, "MATCH (n:Kept) RETURN n.value AS value")).toEqual([
      { value: 1 },
    ]);
  });

  it("starts Neo4j again on the same port when it is killed", async () => {
    const { home, paths } = await createHome();
    const log: string[] = [];
    const local = await startHere(home, log);
    await runOnce(local.connection, "CREATE (:Kept)");
    const killed = requireNeo4jProcess(paths);
    process.kill(killed, "SIGKILL");
    await vi.waitFor(() => expect(log).toContain("The local Neo4j is back."), patience);
    expect(requireNeo4jProcess(paths)).not.toBe(killed);
    expect(await runOnce(local.connection, "MATCH (n:Kept) RETURN count(n) AS count")).toEqual([
      { count: 1 },
    ]);
    await local.stop();
    expect(findNeo4jProcess(paths)).toBeUndefined();
  });

  it("takes over the Neo4j of a killed server and ends it", async () => {
    const { home, paths } = await createHome();
    const server = await startElsewhere(home);
    const pid = requireNeo4jProcess(paths);
    server.kill("SIGKILL");
    await once(server, "exit");
    expect(isRunning(pid)).toBe(true);
    const local = await startHere(home);
    expect(local.origin).toBe("adopted");
    expect(requireNeo4jProcess(paths)).toBe(pid);
    await local.stop();
    expect(isRunning(pid)).toBe(false);
  });

  it("ends the Neo4j of a killed server that was started in another way", async () => {
    const { home, paths } = await createHome();
    const server = await startElsewhere(home);
    const pid = requireNeo4jProcess(paths);
    server.kill("SIGKILL");
    await once(server, "exit");
    const noted = readRunFile(paths);
    if (noted === undefined) throw new Error("There is no run file.");
    writeRunFile(paths, { ...noted, launchKey: "another" });
    const local = await startHere(home);
    expect(local.origin).toBe("started");
    expect(isRunning(pid)).toBe(false);
  });

  it("starts anew when the Neo4j that a killed server left is about to end", async () => {
    const { home, paths } = await createHome();
    const server = await startElsewhere(home);
    const pid = requireNeo4jProcess(paths);
    server.kill("SIGKILL");
    await once(server, "exit");
    process.kill(pid, "SIGTERM");
    const local = await startHere(home);
    expect(requireNeo4jProcess(paths)).not.toBe(pid);
    expect(await runOnce(local.connection, "RETURN 1 AS one")).toEqual([{ one: 1 }]);
  });

  it("shares the Neo4j of another server, and brings it back when that one stops", async () => {
    const { home, paths } = await createHome();
    const server = await startElsewhere(home);
    const pid = requireNeo4jProcess(paths);
    const guest = await startHere(home);
    expect(guest.origin).toBe("attached");
    await guest.stop();
    expect(isRunning(pid)).toBe(true);

    const log: string[] = [];
    const heir = await startHere(home, log);
    server.stdin?.end();
    await once(server, "exit");
    await vi.waitFor(() => expect(log).toContain("The local Neo4j is back."), patience);
    expect(await runOnce(heir.connection, "RETURN 1 AS one")).toEqual([{ one: 1 }]);
    await heir.stop();
    expect(findNeo4jProcess(paths)).toBeUndefined();
  });

  it("ends the Neo4j of a server that was killed after it attached", async () => {
    const { home, paths } = await createHome();
    const server = await startElsewhere(home);
    const guest = await startHere(home);
    server.kill("SIGKILL");
    await once(server, "exit");
    await guest.stop();
    expect(findNeo4jProcess(paths)).toBeUndefined();
  });

  it("brings up one Neo4j for two servers that start at the same moment", async () => {
    const { home } = await createHome();
    const origins = (await Promise.all([startHere(home), startHere(home)])).map(({ origin }) => origin);
    expect(origins.toSorted()).toEqual(["attached", "started"]);
  });

  it("leaves nothing behind when it is aborted while Neo4j starts", async () => {
    const { home, paths } = await createHome();
    const stop = new AbortController();
    const starting = startHere(home, [], stop.signal);
    await vi.waitFor(() => expect(findNeo4jProcess(paths)).toBeDefined(), patience);
    stop.abort(new Error("stopped"));
    await expect(starting).rejects.toThrow("stopped");
    expect(findNeo4jProcess(paths)).toBeUndefined();
  });
});

describe("startLocalNeo4j says what to do", { timeout: 180_000 }, () => {
  it("when the password file holds another password", async () => {
    const { home, paths } = await createHome();
    await (await startHere(home)).stop();
    await writeFile(paths.password, "not-the-password\n");
    await expect(startHere(home)).rejects.toThrow(SetUpError);
    await expect(startHere(home)).rejects.toThrow(`does not accept the password in ${paths.password}`);
    expect(findNeo4jProcess(paths)).toBeUndefined();
  });

  it("when the password file is gone, and works again when the data is deleted too", async () => {
    const { home, paths } = await createHome();
    await (await startHere(home)).stop();
    await rm(paths.password);
    await expect(startHere(home)).rejects.toThrow("its password file");
    await rm(paths.data, { recursive: true });
    expect((await startHere(home)).origin).toBe("started");
  });

  it("when Neo4j ends at its start, with the end of what it printed", async () => {
    const { home, paths } = await createHome();
    await mkdir(join(paths.data, "databases"), { recursive: true });
    await writeFile(join(paths.data, "databases", "system"), "not a folder");
    await writeFile(paths.password, "a password of some kind\n");
    await expect(startHere(home)).rejects.toThrow(/Neo4j ended while it started.*\n.*/u);
    expect(findNeo4jProcess(paths)).toBeUndefined();
  });

  it("when Neo4j runs but can't open the database", async () => {
    const { home, paths } = await createHome();
    await mkdir(join(paths.data, "databases"), { recursive: true });
    await writeFile(join(paths.data, "databases", "neo4j"), "not a folder");
    await expect(startHere(home)).rejects.toThrow("does not open its database");
    expect(findNeo4jProcess(paths)).toBeUndefined();
  });
});
