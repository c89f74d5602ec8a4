import type { Connection } from "../graph/Connection.ts";
import type { RequestOptions } from "./createRequest.ts";
import { toRecord } from "./toFault.ts";

/** What `/ready` says, as the page calls it. `empty` passes as soon as the first load begins. */
const connections: ReadonlyMap<unknown, Connection> = new Map<unknown, Connection>([
  ["ready", "ready"],
  ["loading", "loading"],
  ["empty", "loading"],
  ["database-unavailable", "database-unavailable"],
]);

/** Asks the server whether it can answer. Resolves with `server-unreachable` where it doesn't answer in our words. */
export function createFetchReadiness({
  url,
  fetch,
}: RequestOptions): (signal: AbortSignal) => Promise<Connection> {
  return async (signal) => {
    try {
      const response = await fetch(url, { signal, cache: "no-store" });
      const { status } = toRecord(await response.json());
      return connections.get(status) ?? "server-unreachable";
    } catch {
      // Refused, timed out, or a proxy's page instead of JSON: that is the answer.
      return "server-unreachable";
    }
  };
}
