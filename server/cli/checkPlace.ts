import { accessSync, constants, existsSync, mkdirSync, statfsSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { dirname } from "node:path";
import { SetUpError } from "../localNeo4j/SetUpError.ts";

/** The Neo4j jars, an archive of their classes and a small database. */
const NEEDED_BYTES = 500 * 1024 ** 2;
const ADVICE = "Set KELISIM_HOME to a folder that you may write to.";

function toPortTakenError(port: number): SetUpError {
  return new SetUpError(
    `Port ${port} is taken by another program.`,
    `End that program, or choose another port: PORT=${port + 1} npm start`,
  );
}

interface ListenAddress {
  readonly host: string;
  readonly port: number;
}

/** What to do when the system refuses to open the port; other errors come back as they are. */
export function toListenError(error: unknown, { host, port }: ListenAddress): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") return toPortTakenError(port);
  if (code === "EACCES")
    return new SetUpError(`Port ${port} is reserved for the system.`, "Choose one above 1023 with PORT.");
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return new SetUpError(
      `HOST is ${host}, which is not an address of this machine.`,
      "Correct HOST or unset it.",
    );
  return error;
}

/** Opens the port and closes it again, before any slow work is done. */
export function checkPort({ host, port }: ListenAddress): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", (error) => reject(toListenError(error, { host, port })));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve()));
  });
}

/** The folder itself, or the nearest one above it that exists. */
function findExisting(folder: string): string {
  return existsSync(folder) ? folder : findExisting(dirname(folder));
}

/** Whether `home` can be made and written to; nothing is made. */
export function checkHome(home: string): void {
  const existing = findExisting(home);
  if (!statSync(existing).isDirectory())
    throw new SetUpError(`KELISIM_HOME is ${home}, but ${existing} is not a folder.`, ADVICE);
  try {
    accessSync(existing, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new SetUpError(`KELISIM_HOME is ${home}, and ${existing} can't be written to.`, ADVICE, {
      cause: error,
    });
  }
}

/** Makes `home` when it isn't there. */
export function makeHome(home: string): void {
  checkHome(home);
  try {
    mkdirSync(home, { recursive: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SetUpError(`KELISIM_HOME is ${home}, which can't be made: ${reason}`, ADVICE, { cause: error });
  }
}

/** The free space where `home` is, in bytes. */
export function readFreeBytes(home: string): number {
  const { bavail, bsize } = statfsSync(findExisting(home));
  return bavail * bsize;
}

/** Whether there is room for a local Neo4j. */
export function checkDisk(home: string): void {
  const free = readFreeBytes(home);
  if (free >= NEEDED_BYTES) return;
  const megabytes = Math.floor(free / 1024 ** 2);
  throw new SetUpError(
    `There are ${megabytes} MB free for ${home}; the local Neo4j needs 500 MB.`,
    "Free some space, or set KELISIM_HOME to a folder on another disk.",
  );
}
