import type { SnapshotRow } from "../../server/graph/GraphSnapshot.ts";

export interface RowRelation {
  readonly id: string;
  readonly type: number;
  readonly from: string;
  readonly to: string;
  readonly validFrom?: number;
  readonly validUntil?: number;
}

export interface RowEntity {
  readonly id: string;
  readonly existsFrom?: number;
  readonly existsUntil?: number;
}

/** A graph as the database hands it over: a row for each entity, with what leads from it. */
export function toSnapshotRows(
  entities: readonly (string | RowEntity)[],
  relations: readonly RowRelation[],
): SnapshotRow[] {
  return entities.map((entity) => {
    const {
      id,
      existsFrom = 0,
      existsUntil = 99991231,
    }: RowEntity = typeof entity === "string" ? { id: entity } : entity;
    const own = relations.filter(({ from }) => from === id);
    return {
      id,
      kind: "BODY",
      existsFrom,
      existsUntil,
      relationIds: own.map((relation) => relation.id),
      types: own.map(({ type }) => type),
      toIds: own.map(({ to }) => to),
      validFrom: own.map(({ validFrom = 0 }) => validFrom),
      validUntil: own.map(({ validUntil = 99991231 }) => validUntil),
    };
  });
}
