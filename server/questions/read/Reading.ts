import type { Plan } from "../Plan.ts";
import type { Frame } from "./Frame.ts";

/** A question as it was understood. */
export interface Reading {
  readonly plan: Plan;
  readonly frame: Frame;
  /** The lower the better. */
  readonly cost: number;
  /** Gives way to another reading of the same words where the graph holds nothing for this one. */
  readonly isTentative?: boolean;
}
