import {
  claims,
  entities,
  examples,
  kindsAndForms,
  passages,
  phrases,
  properties,
  relations,
  relationTypes,
  sameAs,
  sources,
  type Table,
  units,
} from "../../format/tables.ts";
import type { GraphReader } from "../createGraphReader.ts";
import { listOf, type Properties, requiredTextOf } from "../Properties.ts";
import { readStandIns, type StandIns } from "./readStandIns.ts";

type Pages = AsyncIterable<readonly Properties[]>;
type ToRow = (properties: Properties) => Properties;

/** A file of a dataset and the rows that go into it, as properties named like the columns. */
export interface DatasetTable {
  readonly table: Table;
  readonly rows: Pages;
}

async function* onePage(rows: readonly Properties[]): AsyncGenerator<readonly Properties[]> {
  yield rows;
}

async function* ofDataset(pages: Pages, id: string, toRow: ToRow): AsyncGenerator<readonly Properties[]> {
  for await (const page of pages) yield page.filter((row) => row["dataset"] === id).map(toRow);
}

/** Offsets only mean something beside the text that they count in, and a part ships no texts. */
function withoutText({ file: _file, start: _start, end: _end, ...rest }: Properties): Properties {
  return rest;
}

/** A row of the vocabulary is called by its table's own word: a type, a form, a property, a unit. */
const vocabularyTables: readonly { readonly table: Table; readonly label: string; readonly toRow: ToRow }[] =
  [
    { table: kindsAndForms, label: "Kind", toRow: ({ name = "", ...row }) => ({ ...row, kind: name }) },
    { table: kindsAndForms, label: "Form", toRow: ({ name = "", ...row }) => ({ ...row, form: name }) },
    {
      table: relationTypes,
      label: "RelationType",
      toRow: ({ name = "", ...row }) => ({ ...row, type: name }),
    },
    { table: properties, label: "Property", toRow: ({ name = "", ...row }) => ({ ...row, property: name }) },
    { table: units, label: "Unit", toRow: ({ name = "", ...row }) => ({ ...row, unit: name }) },
    { table: phrases, label: "Phrase", toRow: ({ name = "", ...row }) => ({ ...row, phrase: name }) },
  ];

function toVocabularyTables(graph: GraphReader, id: string): readonly DatasetTable[] {
  return [kindsAndForms, relationTypes, properties, units, phrases].flatMap((table) => {
    const rows = vocabularyTables
      .filter((candidate) => candidate.table === table)
      .flatMap(({ label, toRow }) =>
        graph.vocabulary
          .filter((row) => row.label === label && listOf(row.properties, "datasets").includes(id))
          .map((row) => toRow(row.properties)),
      );
    return table.isOptional && rows.length === 0 ? [] : [{ table, rows: onePage(rows) }];
  });
}

async function* toEntityPages(graph: GraphReader, id: string, standIns: StandIns): Pages {
  yield standIns.entities;
  for await (const page of graph.entities())
    yield page.map((row) => row.properties).filter((row) => row["dataset"] === id);
}

function toOwnSelection(select: string, { toOwnId }: StandIns): string {
  const [what, selected] = select.split(":");
  return what === "entity" && selected !== undefined ? `entity:${toOwnId(selected)}` : select;
}

/** What refers to entities, by the ids that the dataset knows. */
function toReferringTables(graph: GraphReader, id: string, standIns: StandIns): readonly DatasetTable[] {
  const { toOwnId } = standIns;
  const own = (row: Properties, name: string) => toOwnId(requiredTextOf(row, name));
  return [
    {
      table: relations,
      rows: ofDataset(graph.relations(), id, (row) => ({
        ...row,
        from: own(row, "from"),
        to: own(row, "to"),
      })),
    },
    { table: claims, rows: ofDataset(graph.claims(), id, (row) => ({ ...row, entity: own(row, "entity") })) },
    { table: sameAs, rows: onePage(standIns.joins) },
    {
      table: examples,
      rows: ofDataset(graph.examples(), id, (row) => ({
        ...row,
        show: listOf(row, "show").map(toOwnId),
        select: toOwnSelection(requiredTextOf(row, "select"), standIns),
      })),
    },
  ];
}

/** Every table of a dataset, in the order of `format/tables.ts`. */
export async function toDatasetTables(
  graph: GraphReader,
  dataset: Properties,
): Promise<readonly DatasetTable[]> {
  const id = requiredTextOf(dataset, "id");
  const standIns = await readStandIns(graph, dataset);
  const toText: ToRow = graph.isWhole ? (row) => row : withoutText;
  return [
    ...toVocabularyTables(graph, id),
    { table: sources, rows: ofDataset(graph.sources(), id, toText) },
    { table: passages, rows: ofDataset(graph.passages(), id, toText) },
    { table: entities, rows: toEntityPages(graph, id, standIns) },
    ...toReferringTables(graph, id, standIns),
  ];
}
