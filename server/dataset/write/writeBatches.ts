import { writeRows } from "./runStatement.ts";
import type { Writing } from "./Writing.ts";

/** Measured: smaller batches lose to the way to the server and back, larger ones win little and cost memory. */
const BATCH_SIZE = 1_000;

async function* inBatches<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < BATCH_SIZE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/**
 * Writes rows through the statement `cypher/load/<statement>.cypher`, one batch on its way while the next is read.
 * @throws AppError when the statement did not write every row
 */
export async function writeBatches(
  writing: Writing,
  statement: string,
  rows: AsyncIterable<object>,
): Promise<void> {
  // Settled promises: a batch that fails while the next one is read must not count as an unhandled rejection.
  let onItsWay = Promise.allSettled<void>([]);
  async function arrive(): Promise<void> {
    for (const outcome of await onItsWay) if (outcome.status === "rejected") throw outcome.reason;
  }
  try {
    for await (const batch of inBatches(rows)) {
      await arrive();
      onItsWay = Promise.allSettled([
        writeRows(writing, statement, batch).then(() => writing.onRows(batch.length)),
      ]);
    }
  } finally {
    await onItsWay;
  }
  await arrive();
}
