import { delimiter } from "node:path";
import { describe, expect, it } from "vitest";
import { toLocalPaths } from "../../server/localNeo4j/localPaths.ts";
import { toHomeArgument, toLaunchArguments } from "../../server/localNeo4j/toLaunchArguments.ts";

const paths = toLocalPaths("/srv/kelisim", "5.26.1");
const classPath = ["/jars/a.jar", "/jars/b.jar"];

describe("toLaunchArguments", () => {
  it("gives heap, class path, entry point and home, in the order that Java wants", () => {
    const launch = toLaunchArguments(paths, { classPath, heapMb: 700 });
    expect(launch).toContain("-Xmx700m");
    expect(launch[launch.indexOf("-cp") + 1]).toBe(classPath.join(delimiter));
    const entry = launch.indexOf("org.neo4j.server.CommunityEntryPoint");
    expect(launch.slice(entry + 1)).toEqual([
      toHomeArgument(paths),
      `--config-dir=${paths.configuration}`,
      "--console-mode",
    ]);
  });

  it("never asks for more heap at the start than at most", () => {
    expect(toLaunchArguments(paths, { classPath, heapMb: 128 })).toContain("-Xms128m");
  });

  it.each([
    ["read", "-XX:SharedArchiveFile=/a.jsa"],
    ["write", "-XX:ArchiveClassesAtExit=/a.jsa"],
  ] as const)("can %s a class-data archive", (mode, flag) => {
    expect(toLaunchArguments(paths, { classPath, heapMb: 512, archive: { path: "/a.jsa", mode } })).toContain(
      flag,
    );
    expect(toLaunchArguments(paths, { classPath, heapMb: 512 })).not.toContain(flag);
  });
});
