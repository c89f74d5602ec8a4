import { findLinks } from "../../graph/findLinks.ts";
import type { GraphSnapshot } from "../../graph/GraphSnapshot.ts";
import { rankByMetric } from "../metrics/rankByMetric.ts";

/** The arrays of a snapshot: what another thread is handed, without ids. */
export type GraphArrays = Omit<GraphSnapshot, "entityIds" | "relationIds" | "typeNames" | "entityNumbers">;

/** What may take so long that it is done beside the main thread: functions of the graph and of one plain value. */
export const tasks = { findLinks, rankByMetric };

export type Tasks = typeof tasks;
export type TaskName = keyof Tasks;
