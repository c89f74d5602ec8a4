import { checkCount, checkRange } from "../graph/checkRange.ts";
import { type DayWindow, toDayWindow } from "../graph/dayWindow.ts";
import type { Entity } from "../graph/Entity.ts";
import type { Kind } from "../graph/kinds.ts";
import type { Relation } from "../graph/Relation.ts";
import { defineStructuredQuery } from "../neo4j/defineQuery.ts";
import { checkTypes } from "./checkTypes.ts";
import type { ExploreContext } from "./ExploreContext.ts";
import { countRow, entityRow, relationRow } from "./rows.ts";
import { toRelation } from "./toRelation.ts";

export interface SubgraphRequest {
  readonly ids: readonly string[];
  readonly depth: number;
  readonly types?: readonly string[] | null | undefined;
  readonly kinds?: readonly Kind[] | null | undefined;
  readonly validAt?: string | null | undefined;
  readonly limit: number;
}

export interface Subgraph {
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly truncated: boolean;
  /** A lower bound where the limit was met before the last step. */
  readonly total: number;
}

interface Around {
  readonly types: readonly string[] | null;
  readonly kinds: readonly Kind[] | null;
  readonly window: DayWindow;
}

type Neighbours = DayWindow & {
  readonly ids: readonly string[];
  readonly known: readonly string[];
  readonly kinds: readonly Kind[] | null;
};

const neighboursQuery = defineStructuredQuery<Neighbours & { limit: number }>()(
  "queries/neighbours",
  entityRow,
);
const countNeighbours = defineStructuredQuery<Neighbours>()("queries/countNeighbours", countRow);
const relationsBetween = defineStructuredQuery<DayWindow & { ids: readonly string[]; limit: number }>()(
  "queries/relationsBetween",
  relationRow,
);

const MOST_STEPS = 4;
const MOST_RELATIONS = 20_000;

const toId = ({ id }: Entity) => id;

interface Chosen {
  readonly entities: readonly Entity[];
  readonly total: number;
}

/** Steps outwards until the limit is met or `depth` steps are made; each step is one statement. */
async function chooseEntities(
  { database }: ExploreContext,
  seeds: readonly Entity[],
  { depth, limit, around }: { depth: number; limit: number; around: Around },
): Promise<Chosen> {
  const { types, kinds, window } = around;
  const entities = seeds.slice(0, limit);
  let total = seeds.length;
  let frontier = entities;
  for (let step = 0; step < depth && frontier.length > 0 && total <= limit; step += 1) {
    const parameters = { ids: frontier.map(toId), known: entities.map(toId), kinds, ...window };
    const room = limit - entities.length;
    const found = await database.read(neighboursQuery({ types }), { ...parameters, limit: room + 1 });
    const counted = found.length > room ? await database.read(countNeighbours({ types }), parameters) : [];
    total += counted[0]?.count ?? found.length;
    frontier = found.slice(0, room);
    entities.push(...frontier);
  }
  return { entities, total };
}

async function readRelations(
  { database, versions }: ExploreContext,
  entities: readonly Entity[],
  { types, window }: Around,
): Promise<Relation[]> {
  const ends = new Map(entities.map((entity) => [entity.id, entity]));
  const parameters = { ids: [...ends.keys()], limit: MOST_RELATIONS + 1, ...window };
  const rows = await database.read(relationsBetween({ types }), parameters);
  const vocabulary = await (await versions.current()).vocabulary();
  return rows.map((row) => toRelation(row, vocabulary, ends));
}

/**
 * The entities asked for, what surrounds them to a depth, and every relation between all of these. The filters hold for
 * relations and for what surrounds; what is asked for by id is always there.
 * @throws AppError `BAD_USER_INPUT`
 */
export async function subgraph(context: ExploreContext, request: SubgraphRequest): Promise<Subgraph> {
  const { ids, depth, kinds = null, limit } = request;
  const { limits, versions, lookUps } = context;
  checkCount("ids", ids, { minimum: 1, maximum: limits.subgraphEntities });
  checkRange("depth", depth, { minimum: 0, maximum: MOST_STEPS });
  checkRange("limit", limit, { minimum: 1, maximum: limits.subgraphEntities });
  const window = toDayWindow(request.validAt);
  const types = checkTypes(await (await versions.current()).vocabulary(), request.types);
  const around = { types, kinds, window };

  const found = await Promise.all([...new Set(ids)].map((id) => lookUps.entities.load(id)));
  const seeds = found.filter((entity) => entity !== null);
  const { entities, total } = await chooseEntities(context, seeds, { depth, limit, around });
  const relations = await readRelations(context, entities, around);
  return {
    entities,
    relations: relations.slice(0, MOST_RELATIONS),
    truncated: total > entities.length || relations.length > MOST_RELATIONS,
    total,
  };
}
