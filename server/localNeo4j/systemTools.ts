import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { SetUpError } from "./SetUpError.ts";

/** The oldest Java that Neo4j 5.26 runs on. */
const OLDEST_JAVA = 17;

export type ToolName = "java" | "maven";

export interface Java {
  readonly command: string;
  readonly major: number;
  /** The whole of what `java -version` prints: two builds never share a class-data archive. */
  readonly version: string;
}

/** Not there at all, as opposed to too old or broken. */
export class ToolMissingError extends SetUpError {}

/** What decides where tools are looked for. */
export interface ToolEnvironment {
  readonly javaHome?: string | undefined;
  readonly platform: NodeJS.Platform;
}

const installCommands: Record<ToolName, Partial<Record<NodeJS.Platform, string>>> = {
  java: {
    darwin: "brew install openjdk@17, then follow what brew says about PATH",
    win32: "winget install EclipseAdoptium.Temurin.17.JDK",
    linux: "sudo apt-get install openjdk-17-jre-headless (Debian, Ubuntu), or your system's Java 17 or later",
  },
  maven: {
    darwin: "brew install maven",
    win32: "choco install maven, or unpack it from maven.apache.org and put its bin folder on PATH",
    linux: "sudo apt-get install maven (Debian, Ubuntu), or your system's Maven 3.6 or later",
  },
};

/** The sentence that names the command which installs a tool on this platform. */
export function toInstallAdvice(tool: ToolName, platform: NodeJS.Platform): string {
  const { linux } = installCommands[tool];
  const command = installCommands[tool][platform] ?? linux;
  return `Install it: ${command}. Or set NEO4J_URI to use a Neo4j that runs elsewhere; then no Java is needed.`;
}

/** The major version in what `java -version` prints: `1.8.0_392` is 8, `17.0.15` and `21-ea` are 17 and 21. */
export function parseJavaMajor(text: string): number | undefined {
  const match = /version "(?:1\.)?(\d+)/u.exec(text);
  return match === null ? undefined : Number(match[1]);
}

interface Outcome {
  readonly exists: boolean;
  readonly output: string;
}

function runTool(command: string, argument: string): Promise<Outcome> {
  // Maven is a batch file on Windows, which only a shell runs.
  const options = { timeout: 30_000, shell: process.platform === "win32" };
  return new Promise((resolve) => {
    execFile(command, [argument], options, (error, stdout, stderr) => {
      resolve({ exists: error === null || error.code !== "ENOENT", output: `${stderr}${stdout}`.trim() });
    });
  });
}

/** Looks at JAVA_HOME first, then at PATH; JAVA_HOME that holds no Java is an error of its own. */
export async function findJava({ javaHome, platform }: ToolEnvironment): Promise<Java> {
  const inHome =
    javaHome === undefined ? undefined : join(javaHome, "bin", platform === "win32" ? "java.exe" : "java");
  if (inHome !== undefined && !existsSync(inHome))
    throw new SetUpError(
      `JAVA_HOME is ${javaHome}, and there is no ${inHome}.`,
      "Correct JAVA_HOME or unset it.",
    );
  const command = inHome ?? "java";
  const { output } = await runTool(command, "-version");
  const major = parseJavaMajor(output);
  const where = inHome === undefined ? "on PATH" : `in JAVA_HOME (${javaHome})`;
  if (major === undefined)
    throw new ToolMissingError(`There is no Java ${where}.`, toInstallAdvice("java", platform));
  if (major < OLDEST_JAVA)
    throw new SetUpError(
      `The Java ${where} is version ${major}; Neo4j needs ${OLDEST_JAVA} or later.`,
      toInstallAdvice("java", platform),
    );
  return { command, major, version: output };
}

/** The first line that Maven says of itself. */
export async function findMaven(platform: NodeJS.Platform): Promise<string> {
  const { exists, output } = await runTool("mvn", "--version");
  const line = /Apache Maven [\d.]+/u.exec(output)?.[0];
  if (line !== undefined) return line;
  if (!exists || output === "")
    throw new ToolMissingError("There is no Maven (mvn) on PATH.", toInstallAdvice("maven", platform));
  throw new SetUpError(
    `Maven does not run: ${output.slice(0, 300)}`,
    "Put right what Maven says, or install it anew.",
  );
}
