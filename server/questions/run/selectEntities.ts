import { z } from "zod";
import type { ExploreContext } from "../../explore/ExploreContext.ts";
import { relationRow } from "../../explore/rows.ts";
import { toRelation } from "../../explore/toRelation.ts";
import type { Entity } from "../../graph/Entity.ts";
import type { Relation } from "../../graph/Relation.ts";
import { assembleQuery } from "../../neo4j/assembleQuery.ts";
import type { EntityOrder, EntitySet } from "../Plan.ts";
import { compileSet } from "./compileSet.ts";

/** An entity of a set, with the relations that put it there. */
export interface SelectedEntity {
  readonly entity: Entity;
  readonly relations: readonly Relation[];
  readonly score: number | null;
}

/** What fits a set, and the statement that said so. */
export interface Selection {
  readonly totalCount: number;
  readonly entities: readonly SelectedEntity[];
  readonly statement: Statement;
}

/** What ran. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

const selectedRow = z.object({
  id: z.string(),
  score: z.number().nullable(),
  total: z.number(),
  relations: z.array(relationRow),
});

/**
 * The entities that fit a set, in their order; `limit` of them with all their proof.
 * @throws AppError `BAD_USER_INPUT`
 */
export async function selectEntities(
  { database, versions, lookUps }: Pick<ExploreContext, "database" | "versions" | "lookUps">,
  set: EntitySet,
  options: { readonly order?: EntityOrder | null | undefined; readonly limit: number },
): Promise<Selection> {
  const { fragments, parameters } = compileSet(set, options);
  const query = assembleQuery("questions/select", fragments, selectedRow);
  const rows = await database.read(query, parameters);
  const vocabulary = await (await versions.current()).vocabulary();
  const entities = await Promise.all(rows.map(({ id }) => lookUps.entities.load(id)));
  return {
    totalCount: rows[0]?.total ?? 0,
    entities: rows.flatMap(({ relations, score }, index) => {
      const entity = entities[index];
      if (!entity) return [];
      return [{ entity, score, relations: relations.map((row) => toRelation(row, vocabulary)) }];
    }),
    statement: { text: query.text, parameters },
  };
}
