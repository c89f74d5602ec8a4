import type { Command } from "./Command.ts";

/** Every command by the name under which `bootstrap.mjs` runs it. A new one is a line here. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: () => import("./start.ts"),
  doctor: () => import("./doctor.ts"),
  dev: () => import("./dev.ts"),
  load: () => import("./load.ts"),
  import: () => import("./import.ts"),
  export: () => import("./export.ts"),
  coverage: () => import("./coverage.ts"),
  ask: () => import("./ask.ts"),
  questions: () => import("./questions.ts"),
  bench: () => import("./bench.ts"),
};
