import { checkRange } from "../graph/checkRange.ts";
import type { Passage, Source } from "../graph/evidence.ts";
import { defineQuery } from "../neo4j/defineQuery.ts";
import { type Connection, positionAfter, toConnection } from "./Connection.ts";
import type { ExploreContext } from "./ExploreContext.ts";
import { countRow, passageRow } from "./rows.ts";

const passagesOfSource = defineQuery<{ source: string; after: number; limit: number }>()(
  "queries/passagesOfSource",
  passageRow,
);

const countPassages = defineQuery<{ source: string }>()("queries/countPassages", countRow);

export type PassageConnection = Connection<{ readonly node: Passage }>;

/**
 * A page of a source's passages, in their order.
 * @throws AppError `BAD_USER_INPUT`
 */
export async function passagesOf(
  { database, limits }: ExploreContext,
  source: Source,
  { first, after }: { readonly first: number; readonly after?: string | null | undefined },
): Promise<PassageConnection> {
  checkRange("first", first, { minimum: 0, maximum: limits.pageSize });
  const list = `passages ${source.id}`;
  const ordinal = Number(positionAfter(list, after, "0"));
  const rows = await database.read(passagesOfSource, { source: source.id, after: ordinal, limit: first + 1 });
  return toConnection(
    rows.map((row) => ({ node: { ...row, source } })),
    {
      list,
      first,
      hasPreviousPage: ordinal > 0,
      positionOf: ({ node }) => String(node.ordinal),
      totalCount: async () => (await database.read(countPassages, { source: source.id }))[0]?.count ?? 0,
    },
  );
}
