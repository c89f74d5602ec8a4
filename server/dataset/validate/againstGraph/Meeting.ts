import type { Database } from "../../../neo4j/createDatabase.ts";
import type { LoadState } from "../../../neo4j/loadState.ts";
import type { Problems } from "../../problems.ts";
import type { ValidDataset } from "../validateDataset.ts";

/** A dataset that is right in itself, and the graph that it is to join. */
export interface Meeting {
  readonly database: Pick<Database, "read">;
  readonly valid: ValidDataset;
  /** The other datasets in the graph. */
  readonly others: readonly LoadState[];
  readonly problems: Problems;
}
