import { commands } from "./cli/commands.ts";
import { describeFault } from "./cli/describeFault.ts";

/** A stop in order may take this long; what is left then is ended by force. */
const STOP_DEADLINE_MS = 4_800;
/** npm passes on the Ctrl+C that the terminal has already sent to us: the same press, not a second one. */
const ECHO_MS = 400;
/** A finished command's idle sockets may keep the process alive no longer than this. */
const LINGER_MS = 500;
const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

type StopSignal = keyof typeof exitCodes;

/** The reason that `signal` carries: a command that throws it has stopped as it was told. */
class Stopped extends Error {
  readonly exitCode: number;

  constructor(name: StopSignal) {
    super(`Stopped by ${name}.`);
    this.exitCode = exitCodes[name];
  }
}

function write(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** The only place that listens to the process: the first signal stops in order, the second at once. */
function listenToProcess(stop: AbortController, force: AbortController): void {
  function endByForce(exitCode: number): never {
    force.abort();
    process.exit(exitCode);
  }

  let firstAt = 0;
  function onSignal(name: StopSignal): void {
    if (stop.signal.aborted && performance.now() - firstAt < ECHO_MS) return;
    if (stop.signal.aborted) endByForce(exitCodes[name]);
    firstAt = performance.now();
    write(`\nStopping (${name}); once more ends everything at once.`);
    stop.abort(new Stopped(name));
    setTimeout(() => endByForce(exitCodes[name]), STOP_DEADLINE_MS).unref();
  }

  function onFault(error: unknown): void {
    write(`✗ ${describeFault(error)}`);
    process.exitCode = 1;
    if (stop.signal.aborted) return;
    stop.abort(error);
    setTimeout(() => endByForce(1), STOP_DEADLINE_MS).unref();
  }

  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  process.on("SIGHUP", onSignal);
  process.on("uncaughtException", onFault);
  process.on("unhandledRejection", onFault);
}

function listCommands(): string {
  return Object.keys(commands).join(", ");
}

/** Runs one command to its end and leaves its exit code to the process. */
export async function main(name: string | undefined, args: readonly string[]): Promise<void> {
  const load = name === undefined ? undefined : commands[name];
  if (load === undefined) {
    write(`✗ There is no command ${name ?? "(none)"}. There are: ${listCommands()}.`);
    process.exitCode = 1;
    return;
  }
  const stop = new AbortController();
  const force = new AbortController();
  listenToProcess(stop, force);
  try {
    const command = await load();
    const code = await command.run({ args, signal: stop.signal, forced: force.signal });
    process.exitCode ??= code;
  } catch (error) {
    // The reason of the stop was told when it came.
    if (error !== stop.signal.reason) write(`✗ ${describeFault(error)}`);
    process.exitCode ??= error instanceof Stopped ? error.exitCode : 1;
  }
  setTimeout(() => process.exit(), LINGER_MS).unref();
}
