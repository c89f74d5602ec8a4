import type { Request } from "../../api/createRequest.ts";
import type { Store } from "../createStore.ts";
import type { RunLayout } from "../LayoutRequest.ts";
import type { Clock } from "../Surroundings.ts";
import type { TaskRunner } from "./createTaskRunner.ts";

/** What every effect works with. */
export interface Tools {
  readonly store: Store;
  readonly request: Request;
  readonly runLayout: RunLayout;
  readonly tasks: TaskRunner;
  readonly clock: Clock;
}
