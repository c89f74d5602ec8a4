import type { Exporter } from "./Exporter.ts";
import { exportCsv } from "./csv/exportCsv.ts";
import { exportCypher } from "./cypher/exportCypher.ts";
import { exportGraphMl } from "./exportGraphMl.ts";
import { exportJsonLd } from "./exportJsonLd.ts";

/** Every format that there is; a new one is a file and a line here. */
export const exporters: readonly Exporter[] = [exportCsv, exportJsonLd, exportGraphMl, exportCypher];
