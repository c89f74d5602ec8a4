import type { LayoutName } from "../state/View.ts";
import type { Layout } from "./layouts/Box.ts";
import { chart } from "./layouts/chart.ts";
import { concentric } from "./layouts/concentric.ts";
import { force } from "./layouts/force.ts";
import { timeline } from "./layouts/timeline.ts";

/** Every layout there is. Loaded by the worker alone: dagre and graphology are no part of the page. */
export const layouts: Readonly<Record<LayoutName, Layout>> = { chart, force, concentric, timeline };
