import type { GraphReader, VocabularyRow } from "../../../server/dataset/exporters/createGraphReader.ts";
import type { EntityRow } from "../../../server/dataset/exporters/readPages.ts";
import type { Properties } from "../../../server/dataset/exporters/Properties.ts";

/** A small graph as plain rows; what a test doesn't name is empty. */
export interface PlainGraph {
  readonly isWhole?: boolean;
  readonly datasets?: readonly Properties[];
  readonly vocabulary?: readonly VocabularyRow[];
  readonly entities?: readonly EntityRow[];
  readonly relations?: readonly Properties[];
  readonly claims?: readonly Properties[];
  readonly sources?: readonly Properties[];
  readonly passages?: readonly Properties[];
  readonly examples?: readonly Properties[];
}

const dataset: Properties = {
  id: "standardization",
  version: "1.2.0",
  licence: "CC-BY-4.0",
  titleEn: "Standards <between> states & bodies",
};

async function* toPages<Row>(rows: readonly Row[] = []): AsyncGenerator<readonly Row[], void, undefined> {
  for (const row of rows) yield [row];
}

/** Gives every row in a page of its own, so that writers meet the seams between pages. */
export function toGraphReader(graph: PlainGraph): GraphReader {
  return {
    isWhole: graph.isWhole ?? true,
    datasets: graph.datasets ?? [dataset],
    vocabulary: graph.vocabulary ?? [],
    entities: () => toPages(graph.entities),
    entitiesById: async (ids) =>
      (graph.entities ?? []).filter(({ properties }) => ids.includes(String(properties["id"]))),
    relations: () => toPages(graph.relations),
    claims: () => toPages(graph.claims),
    sources: () => toPages(graph.sources),
    passages: () => toPages(graph.passages),
    passagesOf: (source) => toPages(graph.passages?.filter((passage) => passage["source"] === source)),
    examples: () => toPages(graph.examples),
    checkUnchanged: async () => undefined,
  };
}

/** The whole of what an exporter writes. */
export async function collectText(pieces: AsyncIterable<string | Uint8Array>): Promise<string> {
  let text = "";
  for await (const piece of pieces)
    text += typeof piece === "string" ? piece : new TextDecoder().decode(piece);
  return text;
}

export function toEntityRow(properties: Properties): EntityRow {
  return {
    properties: {
      dataset: "standardization",
      kind: "ORGANIZATION",
      validFrom: 0,
      validUntil: 99991231,
      ...properties,
    },
    labels: ["Entity", "Organization"],
  };
}
