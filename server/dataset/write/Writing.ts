import type { RunStatement } from "../../neo4j/createDatabase.ts";
import type { Preparation } from "../prepare/prepareRows.ts";
import type { Problems } from "../problems.ts";
import type { ValidDataset } from "../validate/validateDataset.ts";

/** Runs statements in a transaction: one of their own, or the only one of a small load. */
export type Transact = <Result>(work: (run: RunStatement) => Promise<Result>) => Promise<Result>;

/** A load that is under way. */
export interface Writing {
  /** Differs from every other run: only the last one that began may write. */
  readonly run: string;
  readonly valid: ValidDataset;
  readonly preparation: Preparation;
  /** Gets what the second reading finds wrong; anything means that the folder changed after it was checked. */
  readonly problems: Problems;
  readonly transact: Transact;
  /** Called with the number of rows of each batch that was written. */
  readonly onRows: (rows: number) => void;
}
