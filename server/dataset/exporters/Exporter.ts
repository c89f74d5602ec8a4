import type { GraphReader } from "./createGraphReader.ts";

/** One format of download. What it writes is a stream: a graph may be larger than the memory. */
export interface Exporter {
  /** The last part of the address: `/export/<format>`. */
  readonly format: string;
  readonly contentType: string;
  readonly extension: string;
  /** Gives the file piece by piece; pieces are read from the database only as fast as they are taken. */
  readonly write: (graph: GraphReader) => AsyncIterable<string | Uint8Array>;
}
