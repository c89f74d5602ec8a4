import type { FetchExport } from "../api/createFetchExport.ts";
import type { Connection } from "../graph/Connection.ts";
import type { RunLayout } from "./LayoutRequest.ts";

/** Time, handed in so that tests can hold it still. */
export interface Clock {
  /** Milliseconds since any fixed moment. */
  now(): number;
  /** Calls back once; returns what prevents it. */
  schedule(callback: () => void, delayMs: number): () => void;
}

/** The address bar's hash, with or without its `#`. */
export interface AddressBar {
  read(): string;
  /** Writes without a new entry in the browser's history. */
  replace(hash: string): void;
  /** When the reader (not `replace`) changes it; returns what ends it. */
  onChange(listener: () => void): () => void;
}

/** Whether anybody can see the page. */
export interface Attention {
  isVisible(): boolean;
  onChange(listener: () => void): () => void;
}

/** Asks the server whether it can answer; never rejects, says `server-unreachable` instead. */
type FetchReadiness = (signal: AbortSignal) => Promise<Connection>;

/** What of the world effects touch besides the API. */
export interface Surroundings {
  readonly clock: Clock;
  readonly addressBar: AddressBar;
  readonly attention: Attention;
  readonly fetchReadiness: FetchReadiness;
  readonly fetchExport: FetchExport;
  readonly runLayout: RunLayout;
}
