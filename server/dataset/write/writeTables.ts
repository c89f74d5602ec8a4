import {
  claims,
  entities,
  examples,
  passages,
  relations,
  type Row,
  sources,
  type Table,
} from "../format/tables.ts";
import {
  type Preparation,
  type Prepared,
  prepareClaim,
  prepareEntity,
  prepareExample,
  preparePassage,
  prepareRelation,
  prepareSource,
} from "../prepare/prepareRows.ts";
import { readTable } from "../read/readTable.ts";
import { writeBatches } from "./writeBatches.ts";
import type { Writing } from "./Writing.ts";

type Write = (writing: Writing) => Promise<void>;

/** @param prepare is also told the number of the row, from 1 */
function through<Name extends string>(
  statement: string,
  table: Table<Name>,
  prepare: (row: Row<Table<Name>>, preparation: Preparation, ordinal: number) => Prepared,
): Write {
  async function* prepareRows({ valid, problems, preparation }: Writing): AsyncGenerator<object> {
    let ordinal = 0;
    for await (const { row } of readTable(valid.folder, table, problems)) {
      ordinal += 1;
      const prepared = prepare(row, preparation, ordinal);
      if (prepared !== undefined) yield prepared;
    }
  }
  return (writing) => writeBatches(writing, statement, prepareRows(writing));
}

const throughExamples = through("writeExamples", examples, prepareExample);

/** How each table is written, in the order in which one hangs on another. */
const writes: readonly Write[] = [
  through("writeSources", sources, prepareSource),
  through("writePassages", passages, preparePassage),
  through("writeEntities", entities, prepareEntity),
  through("writeClaims", claims, prepareClaim),
  through("writeRelations", relations, prepareRelation),
  throughExamples,
];

/** Reads every table again and writes it in batches. */
export async function writeTables(writing: Writing): Promise<void> {
  for (const write of writes) await write(writing);
}

/** Writes what the offline import leaves out. */
export function writeExamples(writing: Writing): Promise<void> {
  return throughExamples(writing);
}
