import { delimiter } from "node:path";
import type { LocalPaths } from "./localPaths.ts";

/** What the Java machine is told besides what never changes. */
export interface LaunchOptions {
  readonly classPath: readonly string[];
  readonly heapMb: number;
  /** A class-data archive to read, or to write when the process ends. */
  readonly archive?: { readonly path: string; readonly mode: "read" | "write" };
}

/** Neo4j's own choice for its server, without AlwaysPreTouch: memory is taken when it is needed. */
const javaFlags = [
  "--add-opens=java.base/java.nio=ALL-UNNAMED",
  "--add-opens=java.base/java.io=ALL-UNNAMED",
  "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
  "--enable-native-access=ALL-UNNAMED",
  "-XX:+UseG1GC",
  "-XX:-OmitStackTraceInFastThrow",
  "-XX:+DisableExplicitGC",
  "-XX:+ExitOnOutOfMemoryError",
  "-Djdk.nio.maxCachedBufferSize=1024",
  "-Dio.netty.tryReflectionSetAccessible=true",
  "-Dlog4j2.disable.jmx=true",
  "-Dfile.encoding=UTF-8",
];

function toArchiveFlags(archive: LaunchOptions["archive"]): string[] {
  if (archive === undefined) return [];
  const flag = archive.mode === "read" ? "SharedArchiveFile" : "ArchiveClassesAtExit";
  return [`-XX:${flag}=${archive.path}`, "-Xlog:cds=off", "-Xlog:cds+dynamic=off"];
}

/** The mark by which a process is known to be the Neo4j of this home. */
export function toHomeArgument(paths: LocalPaths): string {
  return `--home-dir=${paths.root}`;
}

/**
 * The arguments of `java` that run Neo4j in the foreground. Heap and flags stand here because `neo4j.conf`
 * is not asked for them when the entry point is started without Neo4j's own script.
 */
export function toLaunchArguments(paths: LocalPaths, options: LaunchOptions): string[] {
  return [
    `-Xms${Math.min(256, options.heapMb)}m`,
    `-Xmx${options.heapMb}m`,
    ...javaFlags,
    ...toArchiveFlags(options.archive),
    "-cp",
    options.classPath.join(delimiter),
    "org.neo4j.server.CommunityEntryPoint",
    toHomeArgument(paths),
    `--config-dir=${paths.configuration}`,
    "--console-mode",
  ];
}
