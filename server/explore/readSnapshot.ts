import { z } from "zod";
import { AppError } from "../graph/AppError.ts";
import { createSnapshot, type GraphSnapshot, type SnapshotRow } from "../graph/GraphSnapshot.ts";
import { kinds } from "../graph/kinds.ts";
import type { Vocabulary } from "../graph/Vocabulary.ts";
import type { Database } from "../neo4j/createDatabase.ts";
import { defineStructuredQuery } from "../neo4j/defineQuery.ts";

const snapshotPage = defineStructuredQuery<{
  after: string;
  limit: number;
  typeNumbers: Readonly<Record<string, number>>;
}>()(
  "queries/snapshotPage",
  z.object({
    id: z.string(),
    kind: z.enum(kinds),
    existsFrom: z.number(),
    existsUntil: z.number(),
    relationIds: z.array(z.string()),
    types: z.array(z.number()),
    toIds: z.array(z.string()),
    validFrom: z.array(z.number()),
    validUntil: z.array(z.number()),
  }) satisfies z.ZodType<SnapshotRow>,
);

/** A page is checked in some ten milliseconds; other requests get their turn in between. */
const PAGE_SIZE = 2_000;

/** About 300 MB; a larger graph needs another way to the same answers. */
const MOST_RELATIONS = 2_000_000;

function checkSize({ relationTypes }: Vocabulary): void {
  const count = [...relationTypes.values()].reduce((sum, type) => sum + type.count, 0);
  if (count <= MOST_RELATIONS) return;
  const message = `This question needs the whole graph at hand, and it has more than ${MOST_RELATIONS} relations.`;
  throw new AppError("LIMIT_EXCEEDED", message, {
    facts: { what: "relations", limit: MOST_RELATIONS, actual: count },
  });
}

/**
 * Reads the whole graph without its words, page by page.
 * @throws AppError `LIMIT_EXCEEDED` for a graph that is too large to be held.
 */
export async function readSnapshot(
  database: Pick<Database, "read">,
  vocabulary: Vocabulary,
): Promise<GraphSnapshot> {
  checkSize(vocabulary);
  const types = [...vocabulary.relationTypes.keys()];
  const typeNumbers = Object.fromEntries(types.map((name, number) => [name, number]));
  const rows: SnapshotRow[] = [];
  for (let after: string | undefined = ""; after !== undefined;) {
    const page: SnapshotRow[] = await database.read(snapshotPage({ types: null }), {
      after,
      limit: PAGE_SIZE,
      typeNumbers,
    });
    for (const row of page) rows.push(row);
    after = page.at(-1)?.id;
  }
  return createSnapshot(rows, types);
}
