import { isAbsolute, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigError, readConfig } from "../server/config.ts";

/** What is wrong with an environment, line by line. */
function problemsOf(environment: Record<string, string>): string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError)
      return error.message
        .split("\n")
        .slice(1)
        .map((line) => line.trim());
    throw error;
  }
  return [];
}

describe("readConfig", () => {
  it("has a default for everything", () => {
    const config = readConfig({});
    expect(config).toMatchObject({ host: "127.0.0.1", port: 4000, database: { kind: "local" } });
    expect(config.limits).toMatchObject({ pageSize: 200, subgraphEntities: 2_000, pathLength: 8 });
    expect(isAbsolute(config.home)).toBe(true);
    expect(config.version).toMatch(/^\d+\.\d+\.\d+/u);
  });

  it("takes an empty variable for an absent one", () => {
    expect(readConfig({ PORT: "", NEO4J_URI: "", KELISIM_HOME: "" })).toEqual(readConfig({}));
  });

  it("makes a relative home absolute", () => {
    expect(readConfig({ KELISIM_HOME: "some/where" }).home).toBe(resolve("some/where"));
  });

  it("passes JAVA_HOME on, and has none where none is set", () => {
    expect(readConfig({ JAVA_HOME: "/opt/java" }).javaHome).toBe("/opt/java");
    expect(readConfig({})).not.toHaveProperty("javaHome");
  });

  it("uses the Neo4j that NEO4J_URI names, as neo4j in the database neo4j", () => {
    expect(readConfig({ NEO4J_URI: "neo4j+s://db.example", NEO4J_PASSWORD: "secret" }).database).toEqual({
      kind: "remote",
      uri: "neo4j+s://db.example",
      user: "neo4j",
      password: "secret",
      database: "neo4j",
    });
  });

  it.each([
    [{ PORT: "web" }, "PORT"],
    [{ PORT: "70000" }, "PORT"],
    [{ PORT: "4000.5" }, "PORT"],
    [{ NEO4J_URI: "http://localhost:7474", NEO4J_PASSWORD: "secret" }, "NEO4J_URI"],
    [{ NEO4J_URI: "bolt://localhost" }, "NEO4J_PASSWORD"],
    [{ KELISIM_MAX_PAGE_SIZE: "0" }, "KELISIM_MAX_PAGE_SIZE"],
  ])("refuses %o and names the variable", (environment, name) => {
    expect(problemsOf({ ...environment })).toEqual([expect.stringMatching(new RegExp(`^${name}: `, "u"))]);
  });

  it("lists everything that is wrong at once", () => {
    const problems = problemsOf({ PORT: "x", KELISIM_MAX_QUERY_COST: "-1", NEO4J_URI: "bolt:/" });
    expect(problems.map((line) => line.split(":")[0])).toEqual([
      "PORT",
      "NEO4J_URI",
      "KELISIM_MAX_QUERY_COST",
    ]);
  });

  it("can't be changed afterwards", () => {
    const config = readConfig({});
    expect(Object.isFrozen(config) && Object.isFrozen(config.limits)).toBe(true);
  });
});
