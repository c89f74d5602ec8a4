import type { Plan } from "../../Plan.ts";
import type { Frame } from "../Frame.ts";

/** A plan that a shape makes of a frame. */
export interface Shaped {
  readonly plan: Plan;
  /** What makes this shape less likely than another that fits as well. */
  readonly cost?: number;
  readonly isTentative?: boolean;
}

/** One shape of question: undefined where the frame hasn't it. */
export type Shape = (frame: Frame) => Shaped | readonly Shaped[] | undefined;
