import type { LayoutName } from "../state/View.ts";
import type { Layout } from "./layouts/Box.ts";
import { chart } from "./layouts/chart.ts";
import { force } from "./layouts/force.ts";

/** Every layout there is. Loaded by the worker alone: dagre and graphology are no part of the page. */
export const layouts: Readonly<Record<LayoutName, Layout>> = { chart, force };
