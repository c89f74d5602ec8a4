import type { GraphReader } from "../createGraphReader.ts";
import { listOf, type Properties, requiredTextOf } from "../Properties.ts";

/** How a dataset names the entities of other datasets that its rows hang on. */
export interface StandIns {
  /** A row of `entities.csv` for each: loading it again joins it instead of writing it. */
  readonly entities: readonly Properties[];
  /** The rows of `same-as.csv`. */
  readonly joins: readonly Properties[];
  /** The id under which the dataset itself knows an entity. */
  readonly toOwnId: (id: string) => string;
}

/** A dataset may name only ids of its own, so each joined entity gets one, with its kind and names. */
export async function readStandIns(graph: GraphReader, dataset: Properties): Promise<StandIns> {
  const prefix = requiredTextOf(dataset, "id");
  const joined = await graph.entitiesById(listOf(dataset, "joins"));
  const ownIds = new Map(
    joined.map(({ properties }) => {
      const id = requiredTextOf(properties, "id");
      return [id, `${prefix}-${id}`] as const;
    }),
  );
  const toOwnId = (id: string) => ownIds.get(id) ?? id;
  return {
    entities: joined.map(({ properties: { id, kind = "", nameEn = "", nameRu = "", nameKk = "" } }) => ({
      id: toOwnId(String(id)),
      kind,
      nameEn,
      nameRu,
      nameKk,
    })),
    joins: [...ownIds].map(([id, ownId]) => ({ id: ownId, sameAs: id })),
    toOwnId,
  };
}
