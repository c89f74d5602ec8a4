import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import sax from "sax";
import { AppError } from "../../../graph/AppError.ts";

/** A declared attribute of nodes or edges. */
interface KeyElement {
  readonly element: "key";
  readonly id: string;
  readonly name: string;
  readonly for: string;
}

/** A node or an edge with the texts of its `<data>` by key, and what yEd draws on it. */
export interface ItemElement {
  readonly element: "node" | "edge";
  readonly attributes: Readonly<Record<string, string>>;
  readonly data: ReadonlyMap<string, string>;
  readonly label: string;
  /** The id of the node whose nested graph it stands in; empty at the top. */
  readonly parent: string;
}

interface GraphElement {
  readonly element: "graph";
  readonly id: string;
  readonly isDirected: boolean;
}

/** Something that GraphML has and a graph of entities has not, such as a hyperedge or a port. */
interface OtherElement {
  readonly element: "other";
  readonly name: string;
}

export type GraphMlElement = KeyElement | ItemElement | GraphElement | OtherElement;

const items = new Set(["node", "edge"]);
const others = new Set(["hyperedge", "port"]);
const labels = new Set(["NodeLabel", "EdgeLabel"]);

interface OpenItem {
  readonly element: "node" | "edge";
  readonly attributes: Readonly<Record<string, string>>;
  readonly data: Map<string, string>;
  label: string;
}

/** Elements keep their names without a prefix: programs choose different ones. */
function toLocalName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** A parser and what it has understood since it was last asked. */
interface Reading {
  write(text: string): void;
  close(): void;
  take(): GraphMlElement[];
}

function createReading(): Reading {
  const parser = sax.parser(true, { xmlns: false });
  const open: OpenItem[] = [];
  let understood: GraphMlElement[] = [];
  /** The key whose text is being read, and how deep below its `<data>` the parser is. */
  let key: string | undefined;
  let depth = 0;
  let isLabel = false;
  let hasRoot = false;

  function openItem(name: string, attributes: Record<string, string>): void {
    open.push({ element: name === "node" ? "node" : "edge", attributes, data: new Map(), label: "" });
  }

  function openElement({ name: fullName, attributes: given }: sax.Tag | sax.QualifiedTag): void {
    const name = toLocalName(fullName);
    const attributes = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, String(value)]));
    if (!hasRoot && name !== "graphml") throw new Error(`the first element is ${name}, not graphml`);
    hasRoot = true;
    if (key !== undefined) depth += 1;
    isLabel = labels.has(name);
    if (items.has(name)) openItem(name, attributes);
    else if (others.has(name)) understood.push({ element: "other", name });
    else if (name === "data") {
      key = attributes["key"] ?? "";
      depth = 0;
    } else if (name === "key") {
      const { id = "", for: owner = "all" } = attributes;
      understood.push({ element: "key", id, for: owner, name: attributes["attr.name"] ?? "" });
    } else if (name === "graph") {
      const { id = "", edgedefault } = attributes;
      understood.push({ element: "graph", id, isDirected: edgedefault !== "undirected" });
    }
  }

  function addText(text: string): void {
    const item = open.at(-1);
    if (item === undefined) return;
    if (isLabel) item.label += text;
    else if (key !== undefined && depth === 0) item.data.set(key, (item.data.get(key) ?? "") + text);
  }

  function closeElement(fullName: string): void {
    const name = toLocalName(fullName);
    isLabel = false;
    if (name === "data" && depth === 0) key = undefined;
    else if (key !== undefined) depth -= 1;
    if (!items.has(name)) return;
    const item = open.pop();
    if (item === undefined) return;
    const parent = open.findLast(({ element }) => element === "node")?.attributes["id"] ?? "";
    understood.push({ ...item, parent });
  }

  function fail(error: Error): never {
    throw error;
  }

  Object.assign(parser, {
    onopentag: openElement,
    onclosetag: closeElement,
    ontext: addText,
    oncdata: addText,
    onerror: fail,
  });

  return {
    write: (text) => void parser.write(text),
    close() {
      parser.close();
      if (!hasRoot) throw new Error("it is empty");
    },
    take() {
      const taken = understood;
      understood = [];
      return taken;
    },
  };
}

function toFault(path: string, error: unknown): AppError {
  const text = error instanceof Error ? error.message.replaceAll(/\s+/gu, " ") : String(error);
  return new AppError("BAD_USER_INPUT", `${path} can't be read as GraphML: ${text}.`, { cause: error });
}

/**
 * What a GraphML file (`.gz` or not) holds, in its order; a node that holds others comes after them. Nothing is kept.
 * @throws AppError `BAD_USER_INPUT` when it is not well-formed, or no GraphML
 */
export async function* readGraphMl(path: string): AsyncGenerator<GraphMlElement> {
  const file = createReadStream(path);
  const unzipped = path.endsWith(".gz") ? file.pipe(createGunzip()) : file;
  if (unzipped !== file) file.on("error", (error) => unzipped.destroy(error));
  const reading = createReading();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    const pieces: AsyncIterable<Buffer> = unzipped;
    for await (const piece of pieces) {
      reading.write(decoder.decode(piece, { stream: true }));
      yield* reading.take();
    }
    reading.write(decoder.decode());
    reading.close();
    yield* reading.take();
  } catch (error) {
    throw toFault(path, error);
  } finally {
    file.destroy();
  }
}
