import { z } from "zod";
import type { DayWindow } from "../../graph/dayWindow.ts";
import { groupBy } from "../../graph/groupBy.ts";
import { kinds } from "../../graph/kinds.ts";
import type { RelationCount } from "../../graph/Relation.ts";
import { defineStructuredQuery } from "../../neo4j/defineQuery.ts";
import type { LoadedVersion } from "../createLoadedVersions.ts";
import { requireType } from "../toRelation.ts";
import type { LookUpSources } from "./createLookUps.ts";

export interface CountsRequest {
  readonly entityId: string;
  readonly window: DayWindow;
}

const relationCounts = defineStructuredQuery<{ ids: readonly string[] } & DayWindow>()(
  "queries/relationCounts",
  z.object({
    entityId: z.string(),
    type: z.string(),
    direction: z.enum(["OUT", "IN"]),
    kind: z.enum(kinds),
    count: z.number(),
    loops: z.number(),
  }),
);

/** From as many relations on, counting them takes longer than all the rest of an answer: the counts are kept. */
const HUB_DEGREE = 1_000;

const toWindowKey = (window: DayWindow) => `${window.dayMin} ${window.dayMax}`;

export const toCountsKey = ({ window, entityId }: CountsRequest) => `${toWindowKey(window)} ${entityId}`;

function keepHubs({ hubCounts }: LoadedVersion, counts: ReadonlyMap<string, readonly RelationCount[]>): void {
  for (const [key, rows] of counts)
    if (rows.reduce((sum, { count }) => sum + count, 0) >= HUB_DEGREE) hubCounts.set(key, rows);
}

/** Counts for requests of one window, by key. */
async function countOne(
  { database }: LookUpSources,
  version: LoadedVersion,
  [first, ...rest]: readonly [CountsRequest, ...CountsRequest[]],
): Promise<[string, RelationCount[]][]> {
  const { window } = first;
  const vocabulary = await version.vocabulary();
  const query = relationCounts({ types: null });
  const ids = [first, ...rest].map(({ entityId }) => entityId);
  const rows = await database.read(query, { ids, ...window });
  const groups = groupBy(rows, ({ entityId }) => entityId);
  return ids.map((entityId) => [
    toCountsKey({ entityId, window }),
    (groups.get(entityId) ?? []).map(({ type, direction, kind, count, loops }) => {
      return { type: requireType(vocabulary, type), direction, kind, count, loops };
    }),
  ]);
}

/** The counts of several entities: one statement for each date that is asked for. */
export async function readRelationCounts(
  sources: LookUpSources,
  requests: readonly CountsRequest[],
): Promise<(readonly RelationCount[])[]> {
  const version = await sources.versions.current();
  const missing = requests.filter((request) => version.hubCounts.get(toCountsKey(request)) === undefined);
  const groups = groupBy(missing, ({ window }) => toWindowKey(window));
  const parts = await Promise.all([...groups.values()].map((group) => countOne(sources, version, group)));
  const counts = new Map(parts.flat());
  keepHubs(version, counts);
  return requests.map((request) => {
    const key = toCountsKey(request);
    return counts.get(key) ?? version.hubCounts.get(key) ?? [];
  });
}
