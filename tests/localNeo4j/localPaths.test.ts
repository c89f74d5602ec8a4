import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readNeo4jVersion, toLocalPaths } from "../../server/localNeo4j/localPaths.ts";

describe("readNeo4jVersion", () => {
  it("reads the 5.26 that the pom asks for, the last line that runs on Java 17", () => {
    expect(readNeo4jVersion()).toMatch(/^5\.26\.\d+$/u);
  });

  it("refuses a pom without one", () => {
    expect(() => readNeo4jVersion("<project/>")).toThrow("names no neo4j.version");
  });
});

describe("toLocalPaths", () => {
  it("keeps everything below the home, and the jars of each version apart", () => {
    const home = join("/", "home", "kelisim");
    const paths = toLocalPaths(home, "5.26.1");
    expect(Object.values(paths).every((path) => path.startsWith(home))).toBe(true);
    expect(paths.jars).not.toBe(toLocalPaths(home, "5.26.2").jars);
    expect(paths.data).toBe(toLocalPaths(home, "5.26.2").data);
  });
});
