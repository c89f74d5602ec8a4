import type { Importer } from "./Importer.ts";
import { importGraphMl } from "./graphMl/importGraphMl.ts";
import { importIsoOpenData } from "./isoOpenData/importIsoOpenData.ts";
import { importPack } from "./pack/importPack.ts";

/** Every format that can be imported; a new one is a folder and a line here. */
export const importers: readonly Importer[] = [importIsoOpenData, importPack, importGraphMl];
