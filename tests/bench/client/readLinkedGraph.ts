import { createRequest } from "../../../client/api/createRequest.ts";
import { fetchSubgraph } from "../../../client/api/fetchSubgraph.ts";
import type { Graph } from "../../../client/graph/Graph.ts";
import { fromPermalink } from "../../../client/state/fromPermalink.ts";
import type { View } from "../../../client/state/View.ts";

/** What the address bar's permalink shows, read and loaded as the page itself does it. */
export async function readLinkedGraph(): Promise<{ readonly view: View; readonly graph: Graph }> {
  const reading = fromPermalink(window.location.hash, "en");
  if (reading === null) throw new Error("there is no permalink");
  const request = createRequest({ url: "./graphql", fetch: window.fetch.bind(window) });
  const answer = await fetchSubgraph(request, reading.view.shown, new AbortController().signal);
  if (!answer.ok) throw new Error(answer.fault.code);
  return { view: reading.view, graph: answer.data };
}
