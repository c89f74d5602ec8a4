import type { Exporter } from "../Exporter.ts";
import type { GraphReader } from "../createGraphReader.ts";
import { type Properties, requiredTextOf } from "../Properties.ts";
import { writeSourceText } from "./writeSourceText.ts";
import { toDatasetTables } from "./toDatasetTables.ts";
import { toManifest } from "./toManifest.ts";
import { writeTable } from "./writeTable.ts";
import { type ZipEntry, zip } from "./zip.ts";

/** The folder of one dataset, file by file. */
async function* writeFolder(graph: GraphReader, dataset: Properties): AsyncGenerator<ZipEntry> {
  const { isWhole } = graph;
  const id = requiredTextOf(dataset, "id");
  // Under its own id a part would replace the whole where it is loaded.
  const folder = isWhole ? id : `${id}-part`;
  yield { path: `${folder}/dataset.json`, pieces: [toManifest(dataset, folder)] };
  for (const { table, rows } of await toDatasetTables(graph, dataset))
    yield { path: `${folder}/${table.name}.csv`, pieces: writeTable(table, rows) };
  if (isWhole)
    for await (const sources of graph.sources())
      for (const source of sources) {
        const path = source["file"];
        if (source["dataset"] === id && typeof path === "string")
          yield {
            path: `${folder}/${path}`,
            pieces: writeSourceText(graph.passagesOf(requiredTextOf(source, "id"))),
          };
      }
}

async function* writeFolders(graph: GraphReader): AsyncGenerator<ZipEntry> {
  for (const dataset of graph.datasets) yield* writeFolder(graph, dataset);
  await graph.checkUnchanged();
}

/** The format of `data/README.md`, a folder for each dataset, zipped: it can be loaded again. */
export const exportCsv: Exporter = {
  format: "csv",
  contentType: "application/zip",
  extension: "zip",
  write: (graph) => zip(writeFolders(graph)),
};
