import { existsSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { z } from "zod";
import { AppError } from "../../../graph/AppError.ts";
import { languages } from "../../format/languages.ts";
import { sources } from "../../format/tables.ts";
import type { Manifest } from "../../read/readManifest.ts";
import { createIdMaker, toIdentifier } from "../createIdMaker.ts";
import { createGraphImport, type ForeignEdge, type ForeignNode } from "../graph/createGraphImport.ts";
import { languageOf } from "../graph/languageOf.ts";
import type { Importer, ImportSource } from "../Importer.ts";
import { readJsonLines } from "../readJsonLines.ts";
import { toPlainText } from "../toPlainText.ts";

const node = z.looseObject({ id: z.string().min(1), kind: z.string().optional() });
const edge = z.looseObject({ from: z.string().min(1), type: z.string().min(1), to: z.string().min(1) });
type Properties = z.infer<typeof node> | z.infer<typeof edge>;

/** What has a place in a dataset; anything else is noted. */
const nodeProperties = new Set([
  "id",
  "kind",
  "acronym",
  "start",
  "end",
  "status",
  "url",
  "wikidata",
  "source",
  ...languages.map((language) => `name_${language}`),
]);
const edgeProperties = new Set(["from", "type", "to", "start", "end", "derived"]);

function textOf(properties: Properties, name: string): string {
  const value = properties[name];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function findFile(folder: string, name: string): string {
  const path = [`${name}.jsonl`, `${name}.jsonl.gz`].map((file) => join(folder, file)).find(existsSync);
  if (path === undefined)
    throw new AppError(
      "BAD_USER_INPUT",
      `${folder} has no ${name}.jsonl or ${name}.jsonl.gz – name the folder of a pack.`,
    );
  return path;
}

function toNode(properties: z.infer<typeof node>): ForeignNode {
  const acronym = textOf(properties, "acronym");
  const otherNames = Object.keys(properties).filter(
    (name) => name.startsWith("name_") && !nodeProperties.has(name),
  );
  return {
    id: properties.id,
    kind: properties.kind ?? "",
    names: Object.fromEntries(
      languages.map((language) => [language, textOf(properties, `name_${language}`)]),
    ),
    fallbackNames: [...otherNames.map((name) => textOf(properties, name)), acronym],
    abbreviations: acronym === "" ? {} : { [languageOf(acronym)]: [acronym] },
    begin: textOf(properties, "start"),
    end: textOf(properties, "end"),
    homepage: textOf(properties, "url"),
    wikidata: textOf(properties, "wikidata"),
    status: textOf(properties, "status"),
  };
}

function toEdge(properties: z.infer<typeof edge>): ForeignEdge {
  const others = Object.keys(properties).filter((name) => !edgeProperties.has(name));
  return {
    id: "",
    from: properties.from,
    type: properties.type,
    to: properties.to,
    begin: textOf(properties, "start"),
    end: textOf(properties, "end"),
    qualifiers: others
      .map((name) => [name, toPlainText(textOf(properties, name))])
      .filter(([, value]) => value !== "")
      .map(([name, value]) => `${name}: ${value}`),
    rule: textOf(properties, "derived"),
  };
}

function noteUnused({ report }: ImportSource, properties: z.infer<typeof node>): void {
  for (const name of Object.keys(properties))
    if (!nodeProperties.has(name))
      report.note(
        name.startsWith("name_")
          ? "names in a language without a column (only kk, ru, en): left out"
          : `the property ${name} of nodes: no column, left out`,
        `${properties.id}: ${JSON.stringify(properties[name])}`,
      );
}

/** A pack names where a statement comes from and quotes nothing: the names become sources, without passages to cite. */
async function writeSources({ id, writer }: ImportSource, names: ReadonlySet<string>): Promise<void> {
  const makeId = createIdMaker(`${id}-source`);
  for (const name of names)
    await writer.add(sources, {
      id: makeId(name),
      title: toPlainText(name),
      language: "en",
      standing: "unknown",
    });
}

async function write(source: ImportSource): Promise<Manifest> {
  const { path, id, report, onRecord } = source;
  const [nodes, edges] = [findFile(path, "nodes"), findFile(path, "edges")];
  const graph = await createGraphImport({ ...source, prefix: id, knowsForeignWords: true });
  const sourceNames = new Set<string>();
  function noteSource(properties: Properties): void {
    const name = textOf(properties, "source");
    if (name !== "") sourceNames.add(name);
  }
  for await (const { value } of readJsonLines(nodes, node, report)) {
    onRecord();
    noteSource(value);
    noteUnused(source, value);
    await graph.addNode(toNode(value));
  }
  for await (const { value } of readJsonLines(edges, edge, report)) {
    onRecord();
    noteSource(value);
    await graph.addEdge(toEdge(value));
  }
  await graph.finish();
  await writeSources(source, sourceNames);
  return {
    id,
    version: "1.0.0",
    title: { en: `Graph pack ${basename(resolve(path))}` },
    licence: "unknown",
    languages: graph.languages(),
  };
}

/** Nodes and edges as JSON lines. Relations get no citations: a pack names its sources and quotes none. */
export const importPack: Importer = {
  format: "pack",
  reads: "a folder with nodes.jsonl and edges.jsonl (or .jsonl.gz)",
  toId: (path) => toIdentifier(basename(resolve(path))) || "pack",
  write,
};
