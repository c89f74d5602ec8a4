import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { findFreePort } from "../../../server/localNeo4j/findFreePort.ts";
import { spawnBootstrap } from "./spawnCommand.ts";

const nowhere = join(tmpdir(), "kelisim-nowhere", "home");

async function runDoctor(environment: Record<string, string>) {
  const command = spawnBootstrap(["doctor"], { KELISIM_HOME: nowhere, ...environment });
  return { code: await command.ended, text: command.output() };
}

describe("npm run doctor", { timeout: 60_000 }, () => {
  it("finds nothing wrong here, names each thing it looked at, and makes nothing", async () => {
    const { code, text } = await runDoctor({ PORT: String(await findFreePort()) });
    expect(text).toContain("Nothing is wrong.");
    for (const title of [
      "Node",
      "Dependencies",
      "Java",
      "Maven",
      "Home",
      "Disk",
      "Local Neo4j",
      "Port",
      "Page",
    ])
      expect(text).toMatch(new RegExp(`^✓ ${title} `, "mu"));
    expect(code).toBe(0);
    expect(existsSync(nowhere)).toBe(false);
  });

  it("goes on after the first fault, says what to do about each, and ends with 1", async () => {
    const { code, text } = await runDoctor({ JAVA_HOME: "/nowhere", HOST: "192.0.2.1" });
    expect(code).toBe(1);
    expect(text).toMatch(/^✗ Java .*JAVA_HOME/mu);
    expect(text).toMatch(/^✗ Port .*not an address of this machine/mu);
    expect(text.match(/→ /gu)?.length).toBeGreaterThanOrEqual(2);
  });

  it("looks at the Neo4j that the environment names instead of Java", async () => {
    const { uri, password } = inject("connection");
    const good = await runDoctor({ NEO4J_URI: uri, NEO4J_PASSWORD: password, PORT: "0" });
    expect(good.text).toContain(`${uri} answers`);
    expect(good.text).not.toContain("Java");
    expect(good.code).toBe(0);
    const wrong = await runDoctor({ NEO4J_URI: uri, NEO4J_PASSWORD: "wrong-password", PORT: "0" });
    expect(wrong.text).toContain("does not accept the password");
    expect(wrong.code).toBe(1);
  });

  it("tells a name that is no command from the commands there are", async () => {
    const command = spawnBootstrap(["dotcor"], {});
    expect(await command.ended).toBe(1);
    expect(command.output()).toMatch(/no command dotcor.*start.*doctor/u);
  });
});
