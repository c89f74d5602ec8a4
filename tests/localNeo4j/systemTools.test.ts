import { describe, expect, it } from "vitest";
import { parseJavaMajor, toInstallAdvice } from "../../server/localNeo4j/systemTools.ts";

describe("parseJavaMajor", () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment (build 17.0.15+6)', 17],
    ['java version "1.8.0_392"\nJava(TM) SE Runtime Environment (build 1.8.0_392-b08)', 8],
    ['openjdk version "21-ea" 2023-09-19', 21],
    ['openjdk version "25" 2025-09-16 LTS', 25],
    ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "11.0.21" 2023-10-17', 11],
    ["The operation couldn’t be completed. Unable to locate a Java Runtime.", undefined],
    ["", undefined],
  ])("reads %j as %s", (text, major) => {
    expect(parseJavaMajor(text)).toBe(major);
  });
});

describe("toInstallAdvice", () => {
  it.each([
    ["java", "linux", "apt-get install openjdk-17-jre-headless"],
    ["java", "darwin", "brew install openjdk@17"],
    ["java", "win32", "winget install"],
    ["java", "freebsd", "Java 17 or later"],
    ["maven", "linux", "apt-get install maven"],
    ["maven", "darwin", "brew install maven"],
    ["maven", "win32", "choco install maven"],
  ] as const)("names the command that installs %s on %s", (tool, platform, command) => {
    const advice = toInstallAdvice(tool, platform);
    expect(advice).toContain(command);
    expect(advice).toContain("NEO4J_URI");
  });
});
