/** What a command is handed. */
export interface CommandOptions {
  /** The words after the command's name. */
  readonly args: readonly string[];
  /** Aborted at the first Ctrl+C or SIGTERM: stop in order, within five seconds. */
  readonly signal: AbortSignal;
  /** Aborted just before the process is ended by force: only what can be done at once. */
  readonly forced: AbortSignal;
}

/** A module of `server/cli` that can be run by name; `run` resolves to the exit code. */
export interface Command {
  run(options: CommandOptions): Promise<number>;
}
