import type { Relation } from "../../graph/Relation.ts";
import { defineStructuredQuery } from "../../neo4j/defineQuery.ts";
import { relationRow } from "../rows.ts";
import { toRelation } from "../toRelation.ts";
import type { LookUpSources } from "./createLookUps.ts";
import { inOrder } from "./inOrder.ts";

const relationsByIds = defineStructuredQuery<{ ids: readonly string[] }>()(
  "queries/relationsByIds",
  relationRow,
);

/** Relations by their ids. Where their types are known, only the indexes of these are asked. */
export async function readRelations(
  { database, versions }: LookUpSources,
  ids: readonly string[],
  types?: readonly string[],
): Promise<(Relation | null)[]> {
  const vocabulary = await (await versions.current()).vocabulary();
  const query = relationsByIds({ types: types ?? [...vocabulary.relationTypes.keys()] });
  const rows = await database.read(query, { ids });
  return inOrder(
    ids,
    rows.map((row) => toRelation(row, vocabulary)),
  );
}
