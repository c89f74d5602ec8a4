import { type Language, languages } from "../../format/languages.ts";
import { splitList } from "../../format/splitList.ts";
import { toPropertyName } from "../../prepare/toProperties.ts";
import type { ForeignEdge, ForeignNode } from "../graph/createGraphImport.ts";
import type { Item } from "./toForeign.ts";

/** The id of the graph in files that our own exporter writes. */
export const OWN_GRAPH_ID = "kelisim";

function inLanguages<Value>(
  stem: string,
  toValue: (name: string) => Value | undefined,
): Partial<Record<Language, Value>> {
  const values: Partial<Record<Language, Value>> = {};
  for (const language of languages) {
    const value = toValue(toPropertyName(`${stem}_${language}`));
    if (value !== undefined) values[language] = value;
  }
  return values;
}

/** A node of our own exporter (`exporters/exportGraphMl.ts`): its attributes are an entity's properties. */
export function toOwnNode({ attributes, named }: Item): ForeignNode {
  const text = (name: string) => named.get(name) ?? "";
  const list = (name: string) => (named.has(name) ? splitList(text(name)) : undefined);
  return {
    id: attributes["id"] ?? "",
    kind: text("kind"),
    form: text("form"),
    names: inLanguages("name", (name) => named.get(name)),
    fallbackNames: [],
    abbreviations: inLanguages("abbreviations", list),
    otherNames: inLanguages("other_names", list),
    descriptions: inLanguages("description", (name) => named.get(name)),
    isCollective: text("collective") === "true",
    begin: text("begin"),
    end: text("end"),
    homepage: text("homepage"),
    wikidata: text("wikidata"),
    status: "",
  };
}

/** An edge of our own exporter. */
export function toOwnEdge({ attributes, named }: Item): ForeignEdge {
  const text = (name: string) => named.get(name) ?? "";
  return {
    id: attributes["id"] ?? "",
    from: attributes["source"] ?? "",
    type: text("type"),
    to: attributes["target"] ?? "",
    begin: text("begin"),
    end: text("end"),
    qualifiers: splitList(text("qualifiers")),
    rule: text("rule"),
  };
}
