import type { Exporter } from "./Exporter.ts";
import type { GraphReader } from "./createGraphReader.ts";
import { describeDatasets } from "./describeDatasets.ts";
import { listOf, type Properties, requiredTextOf, textOf } from "./Properties.ts";

type Value = string | boolean | undefined;

/** One attribute of GraphML: what it belongs to, its type, and where its value comes from. */
interface Key {
  readonly name: string;
  readonly for: "node" | "edge";
  readonly type: "string" | "boolean";
  readonly value: (properties: Properties) => Value;
}

const languages = ["En", "Ru", "Kk"] as const;
const list = (properties: Properties, name: string) => listOf(properties, name).join("|");
const text = (name: string) => (properties: Properties) => textOf(properties, name);

function textKeys(owner: Key["for"], names: readonly string[]): readonly Key[] {
  return names.map((name) => ({ name, for: owner, type: "string", value: text(name) }));
}

function listKeys(owner: Key["for"], names: readonly string[]): readonly Key[] {
  return names.map((name) => ({
    name,
    for: owner,
    type: "string",
    value: (properties) => list(properties, name),
  }));
}

const inLanguages = (name: string) => languages.map((language) => `${name}${language}`);

/** `label` is what programs that draw GraphML show. */
const keys: readonly Key[] = [
  {
    name: "label",
    for: "node",
    type: "string",
    value: (entity) => textOf(entity, "nameEn") ?? textOf(entity, "nameRu") ?? textOf(entity, "nameKk"),
  },
  ...textKeys("node", ["dataset", "kind", "form", ...inLanguages("name"), ...inLanguages("description")]),
  ...listKeys("node", [...inLanguages("abbreviations"), ...inLanguages("otherNames")]),
  { name: "collective", for: "node", type: "boolean", value: (entity) => entity["collective"] === true },
  ...textKeys("node", ["begin", "end", "homepage", "wikidata"]),
  ...listKeys("node", ["citations"]),
  { name: "label", for: "edge", type: "string", value: text("type") },
  ...textKeys("edge", ["dataset", "type", "begin", "end", "basis", "rule"]),
  ...listKeys("edge", ["qualifiers", "citations"]),
];

const nodeKeys = keys.filter((key) => key.for === "node");
const edgeKeys = keys.filter((key) => key.for === "edge");

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // Left as it is, it would be read as a line feed.
  "\r": "&#13;",
};
/** Characters that no XML 1.0 document can hold, however they are written. */
const notXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function escapeXml(value: string): string {
  return value
    .replace(notXml, "\u{FFFD}")
    .replace(/[&<>"\r]/gu, (character) => entities[character] ?? character);
}

const idOfKey = (key: Key) => `${key.for}-${key.name}`;

function writeKey(key: Key): string {
  return `  <key id="${idOfKey(key)}" for="${key.for}" attr.name="${key.name}" attr.type="${key.type}"/>\n`;
}

function writeData(properties: Properties, ownKeys: readonly Key[]): string {
  return ownKeys
    .map((key) => ({ key, value: key.value(properties) }))
    .filter(({ value }) => value !== undefined && value !== "")
    .map(({ key, value }) => `      <data key="${idOfKey(key)}">${escapeXml(String(value))}</data>\n`)
    .join("");
}

function writeNode(entity: Properties): string {
  const id = escapeXml(requiredTextOf(entity, "id"));
  return `    <node id="${id}">\n${writeData(entity, nodeKeys)}    </node>\n`;
}

function writeEdge(relation: Properties): string {
  const [id, from, to] = ["id", "from", "to"].map((name) => escapeXml(requiredTextOf(relation, name)));
  return `    <edge id="${id}" source="${from}" target="${to}">\n${writeData(relation, edgeKeys)}    </edge>\n`;
}

async function* write(graph: GraphReader): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
  <desc>${escapeXml(describeDatasets(graph.datasets).join("\n"))}</desc>
${keys.map(writeKey).join("")}  <graph id="kelisim" edgedefault="directed">
`;
  for await (const page of graph.entities())
    yield page.map(({ properties }) => writeNode(properties)).join("");
  for await (const page of graph.relations()) yield page.map(writeEdge).join("");
  await graph.checkUnchanged();
  yield "  </graph>\n</graphml>\n";
}

/** http://graphml.graphdrawing.org/specification.html; Gephi, yEd and NetworkX read it. Claims have no place in it. */
export const exportGraphMl: Exporter = {
  format: "graphml",
  contentType: "application/graphml+xml; charset=utf-8",
  extension: "graphml",
  write,
};
