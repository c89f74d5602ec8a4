import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, inject, it, onTestFinished, vi } from "vitest";
import { findFreePort } from "../../../server/localNeo4j/findFreePort.ts";
import { findNeo4jProcess } from "../../../server/localNeo4j/runFile.ts";
import { createHome, isRunning, requireNeo4jProcess } from "../localNeo4j/localHarness.ts";
import { type RunningCommand, spawnBootstrap, spawnCommand } from "./spawnCommand.ts";

const patience = { timeout: 60_000, interval: 50 };
const nowhere = join(tmpdir(), "kelisim-nowhere", "home");

/** Ctrl+C in the command's terminal, and what it ends with. */
function pressControlC(command: RunningCommand): Promise<number | string> {
  command.signal("SIGINT");
  return command.ended;
}

async function takePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The port has no number.");
  return address.port;
}

describe("npm start", { timeout: 600_000 }, () => {
  it("serves page and API, stops with Neo4j at Ctrl+C, and survives kill -9", async () => {
    const { home, paths } = await createHome();
    const port = await findFreePort();
    const environment = { KELISIM_HOME: home, PORT: String(port) };
    const address = `http://127.0.0.1:${port}`;

    const first = spawnCommand(["npm", "start"], environment);
    await first.printed(`Kelisim is at ${address}`);
    expect(first.output()).toContain("✓ Dataset: loaded");
    expect(await (await fetch(address)).text()).toContain("<!doctype html>");
    await vi.waitFor(async () => expect((await fetch(`${address}/ready`)).status).toBe(200), patience);
    const neo4j = requireNeo4jProcess(paths);
    // npm ends itself by the same signal, after we have ended.
    await pressControlC(first);
    expect(isRunning(neo4j)).toBe(false);

    const second = spawnBootstrap(["start"], environment);
    await second.printed("Kelisim is at");
    expect(second.output()).toContain("✓ Dataset: already loaded");
    expect(second.output()).toContain("✓ Page: already built");
    second.signal("SIGKILL");
    await second.ended;
    const orphan = requireNeo4jProcess(paths);

    const third = spawnBootstrap(["start"], environment);
    await third.printed("Kelisim is at");
    expect(requireNeo4jProcess(paths)).toBe(orphan);
    third.signal("SIGTERM");
    expect(await third.ended).toBe(0);
    expect(isRunning(orphan)).toBe(false);
  });

  it("stops while Neo4j starts, and ends everything at once at a second Ctrl+C", async () => {
    const { home, paths } = await createHome();
    const environment = { KELISIM_HOME: home, PORT: String(await findFreePort()) };
    const first = spawnBootstrap(["start"], environment);
    await vi.waitUntil(() => findNeo4jProcess(paths) !== undefined, patience);
    expect(await pressControlC(first)).toBe(130);
    expect(findNeo4jProcess(paths)).toBeUndefined();

    const second = spawnBootstrap(["start"], environment);
    await vi.waitUntil(() => findNeo4jProcess(paths) !== undefined, patience);
    second.signal("SIGTERM");
    await second.printed("once more ends everything at once");
    await new Promise((resolve) => setTimeout(resolve, 500));
    if (isRunning(second.pid)) second.signal("SIGINT");
    await second.ended;
    expect(findNeo4jProcess(paths)).toBeUndefined();
  });
});

describe("npm start says what to do, and does nothing by halves", { timeout: 120_000 }, () => {
  it("when the port is taken", async () => {
    const port = await takePort();
    const command = spawnBootstrap(["start"], { KELISIM_HOME: nowhere, PORT: String(port) });
    expect(await command.ended).toBe(1);
    expect(command.output()).toContain(`Port ${port} is taken`);
    expect(command.output()).toContain(`PORT=${port + 1} npm start`);
    expect(existsSync(nowhere)).toBe(false);
  });

  it("when the environment is wrong, all at once", async () => {
    const command = spawnBootstrap(["start"], { PORT: "web", NEO4J_URI: "http://db" });
    expect(await command.ended).toBe(1);
    expect(command.output()).toMatch(/PORT: .*\n.*NEO4J_URI: /u);
  });

  it("when HOST is no address of this machine", async () => {
    const command = spawnBootstrap(["start"], { HOST: "192.0.2.1", KELISIM_HOME: nowhere });
    expect(await command.ended).toBe(1);
    expect(command.output()).toContain("not an address of this machine");
  });

  it("when the home is not a folder, or can't be made", async () => {
    for (const home of ["package.json", "/proc/kelisim"]) {
      const command = spawnBootstrap(["start"], { KELISIM_HOME: home, PORT: "0" });
      expect(await command.ended).toBe(1);
      expect(command.output()).toContain("KELISIM_HOME");
      expect(command.output()).not.toContain("    at ");
    }
  });

  it("when JAVA_HOME holds no Java", async () => {
    const { home } = await createHome();
    const command = spawnBootstrap(["start"], { KELISIM_HOME: home, PORT: "0", JAVA_HOME: "/nowhere" });
    expect(await command.ended).toBe(1);
    expect(command.output()).toContain("JAVA_HOME is /nowhere");
  });

  it("when the password of a Neo4j elsewhere is wrong", async () => {
    const { uri } = inject("connection");
    const environment = {
      NEO4J_URI: uri,
      NEO4J_PASSWORD: "not-the-password",
      PORT: "0",
      KELISIM_HOME: nowhere,
    };
    const command = spawnBootstrap(["start"], environment);
    expect(await command.ended).toBe(1);
    expect(command.output()).toContain(`${uri} does not accept the password of neo4j`);
    expect(command.output()).toContain("NEO4J_PASSWORD");
    expect(command.output()).not.toContain("not-the-password");
    expect(existsSync(nowhere)).toBe(false);
  });

  it("when nothing answers at NEO4J_URI", async () => {
    const uri = `bolt://127.0.0.1:${await findFreePort()}`;
    const environment = { NEO4J_URI: uri, NEO4J_PASSWORD: "secret", PORT: "0", KELISIM_HOME: nowhere };
    const command = spawnBootstrap(["start"], environment);
    expect(await command.ended).toBe(1);
    expect(command.output()).toContain(`${uri} does not answer`);
    expect(command.output()).toContain("NEO4J_URI");
  });
});
