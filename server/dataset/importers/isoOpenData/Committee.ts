import type { CommitteeRecord } from "./committeeRecord.ts";

/** A record and its members as they stand in the file. */
export interface Committee extends CommitteeRecord {
  readonly quotes: ReadonlyMap<string, string>;
}
