import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** A running process. `startedAt` tells it from a later one that was given the same number; its form is the platform's. */
export interface ProcessDescription {
  readonly startedAt: string;
  readonly command: string;
}

/** Field 22 of /proc/PID/stat counts from the end of the command's name, which may hold blanks and brackets. */
function readLinux(pid: number): ProcessDescription | undefined {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  if (state === "Z") return undefined;
  const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
  return { startedAt: fields[18] ?? "", command };
}

function readUnix(pid: number): ProcessDescription {
  const environment = { PATH: "/usr/bin:/bin", LC_ALL: "C" };
  const line = execFileSync("ps", ["-ww", "-o", "lstart=,command=", "-p", String(pid)], {
    encoding: "utf8",
    env: environment,
    stdio: ["ignore", "pipe", "ignore"],
  });
  // "Thu Nov 22 10:00:00 2026" is 24 characters.
  return { startedAt: line.slice(0, 24), command: line.slice(24).trim() };
}

function readWindows(pid: number): ProcessDescription {
  const script = `$p = Get-CimInstance Win32_Process -Filter "ProcessId=${pid}"; $p.CreationDate.Ticks; $p.CommandLine`;
  const text = execFileSync("powershell", ["-NoProfile", "-Command", script], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [startedAt = "", ...command] = text.split(/\r?\n/u);
  return { startedAt, command: command.join(" ").trim() };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: alive, and somebody else's.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** The process of that number, or undefined when there is none (a zombie counts as none). */
export function describeProcess(pid: number): ProcessDescription | undefined {
  if (!isAlive(pid)) return undefined;
  try {
    if (process.platform === "linux") return readLinux(pid);
    if (process.platform === "win32") return readWindows(pid);
    return readUnix(pid);
  } catch (error) {
    // It may have ended between the two looks.
    if (!isAlive(pid)) return undefined;
    throw error;
  }
}
