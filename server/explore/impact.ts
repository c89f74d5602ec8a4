import { checkRange } from "../graph/checkRange.ts";
import { type DayWindow, toDayWindow } from "../graph/dayWindow.ts";
import type { Entity } from "../graph/Entity.ts";
import { findImpact, type FoundImpact, type Loss } from "../graph/findImpact.ts";
import { foundingRuleOf } from "../graph/founding.ts";
import { at, type GraphSnapshot } from "../graph/GraphSnapshot.ts";
import type { Relation } from "../graph/Relation.ts";
import type { Vocabulary } from "../graph/Vocabulary.ts";
import type { ImpactCounts } from "./explainImpact.ts";
import type { ExploreContext } from "./ExploreContext.ts";
import { readNumberedEntities } from "./readNumberedEntities.ts";
import { readNumberedRelations } from "./readNumberedRelations.ts";
import { requireEntity } from "./requireEntity.ts";
import { requireNumber } from "./requireNumber.ts";

export interface ImpactRequest {
  readonly id: string;
  readonly validAt?: string | null | undefined;
  readonly limit: number;
}

export interface BrokenLink {
  readonly relation: Relation;
  readonly losses: readonly Loss[];
}

/** What hangs together only through an entity. */
export interface Impact {
  readonly entity: Entity;
  readonly disconnected: readonly Entity[];
  readonly broken: readonly BrokenLink[];
  readonly disconnectedTotal: number;
  readonly brokenTotal: number;
  readonly truncated: boolean;
  readonly counts: ImpactCounts;
  /** The days as of which it was asked. */
  readonly window: DayWindow;
}

type End = "from" | "to";

/** The types by which something depends on one end, with that end. */
function endsOf({ relationTypes }: Vocabulary) {
  const superiors = new Map<string, End>();
  const founders = new Map<string, End>();
  for (const type of relationTypes.values()) {
    if (type.superior !== null) superiors.set(type.name, type.superior);
    const founding = foundingRuleOf(type);
    if (founding !== undefined) founders.set(type.name, founding.founder);
  }
  return { superiors, founders };
}

/** How many entities lose what; several relations with the same other end count once. */
function countLosses(
  { from, to }: GraphSnapshot,
  { disconnected, broken }: FoundImpact,
  entity: number,
): ImpactCounts {
  const countOf = (loss: Loss) =>
    new Set(
      broken
        .filter(({ losses }) => losses.includes(loss))
        .map(({ relation }) => (at(from, relation) === entity ? at(to, relation) : at(from, relation))),
    ).size;
  return {
    disconnected: disconnected.length,
    withoutSuperior: countOf("SUPERIOR"),
    withoutFounder: countOf("FOUNDER"),
  };
}

async function readBroken(
  context: ExploreContext,
  snapshot: GraphSnapshot,
  broken: FoundImpact["broken"],
): Promise<BrokenLink[]> {
  const numbers = broken.map(({ relation }) => relation);
  const relations = await readNumberedRelations(context, snapshot, numbers);
  return broken.flatMap(({ relation, losses }) => {
    const found = relations.get(relation);
    return found ? [{ relation: found, losses }] : [];
  });
}

/**
 * What hangs together only through an entity (the rules: `findImpact`).
 * @throws AppError `BAD_USER_INPUT`; `NOT_FOUND`; `LIMIT_EXCEEDED` where the graph is too large to be held.
 */
export async function impact(context: ExploreContext, request: ImpactRequest): Promise<Impact> {
  const { limits, versions } = context;
  const { id, limit } = request;
  checkRange("limit", limit, { minimum: 1, maximum: limits.subgraphEntities });
  const window = toDayWindow(request.validAt);
  const entity = await requireEntity(context, "id", id);
  const version = await versions.current();
  const [vocabulary, snapshot] = await Promise.all([version.vocabulary(), version.snapshot()]);

  const number = requireNumber(snapshot, id);
  const found = findImpact(snapshot, { entity: number, window, ...endsOf(vocabulary) });
  const [disconnected, broken] = await Promise.all([
    readNumberedEntities(context, snapshot, found.disconnected.slice(0, limit)),
    readBroken(context, snapshot, found.broken.slice(0, limit)),
  ]);
  return {
    entity,
    disconnected,
    broken,
    disconnectedTotal: found.disconnected.length,
    brokenTotal: found.broken.length,
    truncated: Math.max(found.disconnected.length, found.broken.length) > limit,
    counts: countLosses(snapshot, found, number),
    window,
  };
}
