import {
  kindsAndForms,
  phrases,
  properties,
  relationTypes,
  type Row,
  type Table,
  units,
} from "../format/tables.ts";
import {
  type PreparedWord,
  prepareKindOrForm,
  preparePhrase,
  prepareProperty,
  prepareRelationType,
  prepareUnit,
} from "../prepare/prepareVocabulary.ts";
import { readTable } from "../read/readTable.ts";
import { writeBatches } from "./writeBatches.ts";
import type { Writing } from "./Writing.ts";

type ReadWords = (writing: Pick<Writing, "valid" | "problems">) => AsyncIterable<PreparedWord>;

function from<Name extends string>(
  table: Table<Name>,
  prepare: (row: Row<Table<Name>>) => PreparedWord,
): ReadWords {
  return async function* readWords({ valid, problems }) {
    for await (const { row } of readTable(valid.folder, table, problems)) yield prepare(row);
  };
}

const readers: readonly ReadWords[] = [
  from(kindsAndForms, prepareKindOrForm),
  from(relationTypes, prepareRelationType),
  from(properties, prepareProperty),
  from(units, prepareUnit),
  from(phrases, preparePhrase),
];

/** Every word of the vocabulary of a dataset. */
async function* readVocabulary(writing: Pick<Writing, "valid" | "problems">): AsyncGenerator<PreparedWord> {
  for (const readWords of readers) yield* readWords(writing);
}

/** Writes the vocabulary; gives the ids of its words. */
export async function writeVocabulary(writing: Writing): Promise<string[]> {
  const ids: string[] = [];
  async function* remember(): AsyncGenerator<PreparedWord> {
    for await (const word of readVocabulary(writing)) {
      ids.push(word.id);
      yield word;
    }
  }
  await writeBatches(writing, "writeVocabulary", remember());
  return ids;
}
