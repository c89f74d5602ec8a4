import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** Clients that post to the same address again and again: the bodies by turns. */
export interface Load {
  readonly url: string;
  readonly bodies: readonly string[];
  readonly clients: number;
  readonly durationMs: number;
}

export interface LoadResult {
  readonly requestsPerSecond: number;
  readonly latenciesMs: readonly number[];
  /** The size of one answer. */
  readonly bytes: number;
}

type Message = { readonly result: LoadResult } | { readonly failure: string };

export interface LoadDriver {
  drive(load: Load): Promise<LoadResult>;
  close(): void;
}

const clients = fileURLToPath(new URL("./loadClients.ts", import.meta.url));

/** The clients live in a process of their own, so that their work isn't the server's. */
export function createLoadDriver(): LoadDriver {
  const child = fork(clients, { execArgv: ["--import", "tsx"] });
  return {
    async drive(load) {
      child.send(load);
      const [message]: Message[] = await once(child, "message");
      if (message === undefined || "failure" in message) throw new Error(message?.failure ?? "no answer");
      return message.result;
    },
    close: () => void child.kill(),
  };
}
