import { languageOf } from "../graph/languageOf.ts";
import type { ForeignEdge, ForeignNode } from "../graph/createGraphImport.ts";
import {
  type EdgeMeaning,
  findEdgeAttribute,
  findNodeAttribute,
  type NodeMeaning,
} from "./attributeNames.ts";
import type { ItemElement } from "./readGraphMl.ts";

/** A node or edge with its attributes by the names that the file declares for them. */
export interface Item extends ItemElement {
  readonly named: ReadonlyMap<string, string>;
}

/** What came of an item, and which of its attributes were used, each with what it was taken for. */
export interface Taken<What> {
  readonly what: What;
  readonly used: ReadonlyMap<string, string>;
}

function createTaking(used: Map<string, string>) {
  return (meaning: string, found: { readonly name: string; readonly value: string } | undefined): string => {
    if (found === undefined) return "";
    used.set(found.name, meaning);
    return found.value;
  };
}

/** Reads a node of a file that knows nothing of us, by the names of its attributes. */
export function toForeignNode({ attributes, named, label }: Item): Taken<ForeignNode> {
  const used = new Map<string, string>();
  const take = createTaking(used);
  const find = (meaning: NodeMeaning) => take(meaning, findNodeAttribute(meaning, named));
  const name = find("name") || label.trim();
  const description = find("description");
  const id = attributes["id"] ?? "";
  return {
    what: {
      id,
      // Neo4j's own exports write several labels as `:One:Two`.
      kind: find("kind").replace(/^:/u, "").split(":")[0] ?? "",
      names: name === "" ? {} : { [languageOf(name)]: name },
      fallbackNames: [],
      abbreviations: {},
      descriptions: description === "" ? {} : { [languageOf(description)]: description },
      begin: find("begin"),
      end: find("end"),
      homepage: find("homepage"),
      wikidata: find("wikidata"),
      status: find("status"),
    },
    used,
  };
}

/** Reads an edge of a file that knows nothing of us; what isn't understood becomes qualifiers. */
export function toForeignEdge({ attributes, named, label }: Item): Taken<ForeignEdge> {
  const used = new Map<string, string>();
  const take = createTaking(used);
  const find = (meaning: EdgeMeaning) => take(meaning, findEdgeAttribute(meaning, named));
  const { id = "", source = "", target = "" } = attributes;
  const what = {
    id,
    from: source,
    to: target,
    type: find("type") || (attributes["label"] ?? "") || label.trim() || "RELATED_TO",
    begin: find("begin"),
    end: find("end"),
    rule: "",
  };
  const others = [...named].filter(([name, value]) => !used.has(name) && value.trim() !== "");
  return {
    what: {
      ...what,
      qualifiers: others.map(([name, value]) => `${name.replaceAll(":", " ")}: ${value.trim()}`),
    },
    used,
  };
}
