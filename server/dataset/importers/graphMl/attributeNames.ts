/** What an attribute of a foreign file means, by its name in lower case. A new name is a word here. */
const namesOf = {
  node: {
    name: ["label", "name", "title"],
    kind: ["kind", "type", "class", "category", "labels", "node_type", "nodetype"],
    description: ["description", "desc"],
    begin: ["begin", "start", "start_date", "startdate", "from"],
    end: ["end", "end_date", "enddate", "until"],
    homepage: ["homepage", "url", "website"],
    wikidata: ["wikidata"],
    status: ["status"],
  },
  edge: {
    type: ["type", "label", "relation", "relationship", "kind", "interaction", "edge_type", "edgetype"],
    begin: ["begin", "start", "start_date", "startdate", "from"],
    end: ["end", "end_date", "enddate", "until"],
  },
} as const;

export type NodeMeaning = keyof (typeof namesOf)["node"];
export type EdgeMeaning = keyof (typeof namesOf)["edge"];

function find(
  meanings: Readonly<Record<string, readonly string[]>>,
  meaning: string,
  attributes: ReadonlyMap<string, string>,
): { name: string; value: string } | undefined {
  for (const wanted of meanings[meaning] ?? [])
    for (const [name, value] of attributes)
      if (name.toLowerCase() === wanted && value.trim() !== "") return { name, value: value.trim() };
  return undefined;
}

/** The first attribute of a node that has the meaning. */
export function findNodeAttribute(meaning: NodeMeaning, attributes: ReadonlyMap<string, string>) {
  return find(namesOf.node, meaning, attributes);
}

/** The first attribute of an edge that has the meaning. */
export function findEdgeAttribute(meaning: EdgeMeaning, attributes: ReadonlyMap<string, string>) {
  return find(namesOf.edge, meaning, attributes);
}
