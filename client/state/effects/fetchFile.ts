import type { FetchExport } from "../../api/createFetchExport.ts";
import type { ExportFormat } from "../../graph/ExportFormat.ts";
import { selectValidAt } from "../selectRelationCounts.ts";
import { selectView } from "../selectView.ts";
import { selectVisibleGraph } from "../selectVisibleGraph.ts";
import type { AppState } from "../AppState.ts";
import type { Tools } from "./Tools.ts";

/** What is drawn as a file of data, as the server writes it; null where it could not be had. */
export async function fetchFile(
  { store, tasks }: Tools,
  fetchExport: FetchExport,
  format: ExportFormat,
): Promise<Blob | null> {
  const lane = { name: "file", whenBusy: "replace", faults: "inPlace" } as const;
  let file: Blob | null = null;
  await tasks.run({ type: "makeFile" }, lane, async (signal) => {
    const answer = await fetchExport({ format, ...drawnPart(store.getState()) }, signal);
    if (!answer.ok) return answer.fault;
    file = answer.data;
    return null;
  });
  return file;
}

/** Types are named only where some are hidden: all others are all there are. */
function drawnPart(state: AppState) {
  const { entities, relations } = selectVisibleGraph(state);
  const types = [...new Set([...relations.values()].map(({ type }) => type))];
  const isFiltered = selectView(state).hiddenTypes.length > 0 && types.length > 0;
  return { ids: [...entities.keys()], types: isFiltered ? types : null, validAt: selectValidAt(state) };
}
