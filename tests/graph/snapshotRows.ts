import type { SnapshotRow } from "../../server/graph/GraphSnapshot.ts";

export interface RowRelation {
  readonly id: string;
  readonly type: number;
  readonly from: string;
  readonly to: string;
  readonly validFrom?: number;
  readonly validUntil?: number;
}

/** A graph as the database hands it over: a row for each entity, with what leads from it. */
export function toSnapshotRows(ids: readonly string[], relations: readonly RowRelation[]): SnapshotRow[] {
  return ids.map((id) => {
    const own = relations.filter(({ from }) => from === id);
    return {
      id,
      relationIds: own.map((relation) => relation.id),
      types: own.map(({ type }) => type),
      toIds: own.map(({ to }) => to),
      validFrom: own.map(({ validFrom = 0 }) => validFrom),
      validUntil: own.map(({ validUntil = 99991231 }) => validUntil),
    };
  });
}
