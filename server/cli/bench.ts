import { readdirSync } from "node:fs";
import { SetUpError } from "../localNeo4j/SetUpError.ts";
import type { Command, CommandOptions } from "./Command.ts";

const folder = new URL("../../tests/bench/", import.meta.url);

/** Each file of `tests/bench` is a measurement of its name and exports `run`, as a command does. */
export async function run(options: CommandOptions): Promise<number> {
  const [name, ...args] = options.args;
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.slice(0, -".ts".length));
  if (name === undefined || !names.includes(name))
    throw new SetUpError(`There is no measurement ${name ?? "named"}.`, `One of: ${names.join(", ")}`);
  const measurement: Command = await import(new URL(`${name}.ts`, folder).href);
  return measurement.run({ ...options, args });
}
