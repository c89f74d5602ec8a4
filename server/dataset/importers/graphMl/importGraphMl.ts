import { basename } from "node:path";
import { AppError } from "../../../graph/AppError.ts";
import type { Manifest } from "../../read/readManifest.ts";
import { toIdentifier } from "../createIdMaker.ts";
import { createGraphImport, type GraphImport } from "../graph/createGraphImport.ts";
import type { Importer, ImportSource } from "../Importer.ts";
import { OWN_GRAPH_ID, toOwnEdge, toOwnNode } from "./fromOwnExport.ts";
import { readGraphMl } from "./readGraphMl.ts";
import { type Item, toForeignEdge, toForeignNode } from "./toForeign.ts";

/** What stands before the first node decides how the rest is read. */
interface Header {
  /** Names of attributes by key. */
  readonly names: Map<string, string>;
  /** Elements that have no place in a graph of entities. */
  readonly others: string[];
  isOwn: boolean;
  isDirected: boolean;
}

type Take = (item: Item) => Promise<void>;

/** Reads the file once and hands every node and edge to `take`. */
async function readItems(source: ImportSource, header: Header, take: Take): Promise<void> {
  for await (const read of readGraphMl(source.path)) {
    if (read.element === "key") header.names.set(read.id, read.name || read.id);
    else if (read.element === "graph") {
      if (read.id === OWN_GRAPH_ID) header.isOwn = true;
      if (!read.isDirected) header.isDirected = false;
    } else if (read.element === "other") header.others.push(read.name);
    else {
      const named = [...read.data].map(([key, value]) => [header.names.get(key) ?? key, value] as const);
      await take({ ...read, named: new Map(named) });
    }
  }
}

function noteCitations({ report }: ImportSource, { named, attributes }: Item): void {
  if (named.has("citations"))
    report.note("citations: GraphML holds no passages, left out", attributes["id"] ?? "");
}

async function takeNode(source: ImportSource, item: Item, graph: GraphImport): Promise<void> {
  const { report } = source;
  const { what, used } = toForeignNode(item);
  for (const [name, value] of item.named) {
    const meaning = used.get(name);
    if (meaning !== undefined) report.note(`the attribute ${name} of nodes: taken as ${meaning}`, value);
    else if (value.trim() !== "")
      report.note(`the attribute ${name} of nodes: no column, left out`, `${what.id}: ${value}`);
  }
  await graph.addNode(what);
}

async function takeEdge({ report }: ImportSource, item: Item, graph: GraphImport): Promise<void> {
  const { what, used } = toForeignEdge(item);
  for (const [name, value] of item.named)
    report.note(`the attribute ${name} of edges: taken as ${used.get(name) ?? "qualifier"}`, value);
  await graph.addEdge(what);
}

/** Nodes come first, since what a relation is depends on its ends. */
async function writeNodes(source: ImportSource, header: Header): Promise<GraphImport> {
  const { id, report, onRecord } = source;
  let graph: GraphImport | undefined;
  await readItems(source, header, async (item) => {
    if (item.element !== "node") return;
    onRecord();
    const { isOwn } = header;
    graph ??= await createGraphImport({ ...source, prefix: isOwn ? "" : id, knowsForeignWords: !isOwn });
    if (isOwn) {
      noteCitations(source, item);
      await graph.addNode(toOwnNode(item));
    } else await takeNode(source, item, graph);
  });
  for (const name of header.others.splice(0))
    report.note("elements that no graph of entities has: left out", name);
  if (graph !== undefined) return graph;
  const advice = "is GraphML without a node – name a file that holds a graph";
  throw new AppError("BAD_USER_INPUT", `${source.path} ${advice}.`);
}

/** A node inside another one, as in yEd's groups. */
async function takeNesting({ report }: ImportSource, item: Item, graph: GraphImport): Promise<void> {
  const { attributes, parent } = item;
  if (parent === "") return;
  const { id = "" } = attributes;
  report.note("nodes inside a node: taken as PART_OF", `${id} in ${parent}`);
  const empty = { id: "", begin: "", end: "", qualifiers: [], rule: "" };
  await graph.addEdge({ ...empty, from: id, type: "PART_OF", to: parent });
}

async function writeEdges(source: ImportSource, header: Header, graph: GraphImport): Promise<void> {
  const { report, onRecord } = source;
  await readItems(source, header, async (item) => {
    if (item.element === "node") {
      await takeNesting(source, item, graph);
      return;
    }
    onRecord();
    if (header.isOwn) {
      noteCitations(source, item);
      await graph.addEdge(toOwnEdge(item));
      return;
    }
    const { id = "", directed } = item.attributes;
    if (directed === "false" || (!header.isDirected && directed !== "true"))
      report.note("undirected edges: taken in the direction in which they are written", id);
    await takeEdge(source, item, graph);
  });
}

async function write(source: ImportSource): Promise<Manifest> {
  const { path, id } = source;
  const header: Header = { names: new Map(), others: [], isOwn: false, isDirected: true };
  const graph = await writeNodes(source, header);
  await writeEdges(source, header, graph);
  await graph.finish();
  return {
    id,
    version: "1.0.0",
    title: { en: `Graph ${basename(path)}` },
    licence: "unknown",
    languages: graph.languages(),
  };
}

/** http://graphml.graphdrawing.org/specification.html, as our own exporter, Gephi, yEd and NetworkX write it. */
export const importGraphMl: Importer = {
  format: "graphml",
  reads: "a GraphML file (or .graphml.gz), ours or of Gephi, yEd, NetworkX …",
  toId: (path) => toIdentifier(basename(path).replace(/\.(?:graphml|xml)(?:\.gz)?$/u, "")) || "graph",
  write,
};
