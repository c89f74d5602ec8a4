import { AppError } from "../graph/AppError.ts";
import { checkRange } from "../graph/checkRange.ts";
import type { Entity } from "../graph/Entity.ts";
import { at, type GraphSnapshot } from "../graph/GraphSnapshot.ts";
import { type Kind, kinds as allKinds } from "../graph/kinds.ts";
import type { Vocabulary } from "../graph/Vocabulary.ts";
import { withDeadline } from "../graph/withDeadline.ts";
import { runBeside } from "./beside/runBeside.ts";
import type { LoadedVersion } from "./createLoadedVersions.ts";
import type { ExploreContext } from "./ExploreContext.ts";
import { type MetricName, metrics } from "./metrics/metrics.ts";
import { rankByMetric, type Ranking } from "./metrics/rankByMetric.ts";
import { readNumberedEntities } from "./readNumberedEntities.ts";

export interface RankingRequest {
  readonly by: MetricName;
  readonly kinds?: readonly Kind[] | null | undefined;
  readonly first: number;
}

export interface RankedEntity {
  readonly entity: Entity;
  readonly score: number;
}

/** A quarter of a minute beside the main thread; more would take many minutes. */
const MOST_WORK = 500_000_000;
/** Some twenty milliseconds. */
const MOST_WORK_AT_ONCE = 200_000;

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** @throws AppError `LIMIT_EXCEEDED` where the graph is too large for the metric. */
function checkWork(by: MetricName, { kindCounts, relationTypes }: Vocabulary): number {
  const entities = sum([...kindCounts.values()]);
  const relations = sum([...relationTypes.values()].map(({ count }) => count));
  const work = metrics[by].work(entities, relations);
  if (work <= MOST_WORK) return work;
  const message = `The graph is too large for ${by}: ${entities} entities times ${relations} relations. Rank by another metric.`;
  throw new AppError("LIMIT_EXCEEDED", message, { facts: { what: "work", limit: MOST_WORK, actual: work } });
}

/** Computed once for each version; what failed is tried again. */
function rankOnce(
  { rankings }: LoadedVersion,
  by: MetricName,
  rank: () => Promise<Ranking>,
): Promise<Ranking> {
  const known = rankings.get(by);
  if (known !== undefined) return known;
  const ranking = rank();
  rankings.set(by, ranking);
  ranking.catch(() => rankings.delete(by));
  return ranking;
}

/** The numbers of the best entities of some kinds. */
function pickBest({ order }: Ranking, snapshot: GraphSnapshot, { kinds, first }: RankingRequest): number[] {
  const wanted = new Set((kinds ?? allKinds).map((kind) => allKinds.indexOf(kind)));
  const best: number[] = [];
  for (const number of order) {
    if (best.length === first) break;
    if (wanted.has(at(snapshot.kinds, number))) best.push(number);
  }
  return best;
}

/**
 * The most important entities by a metric, best first; equal ones in the order of their ids.
 * @throws AppError `BAD_USER_INPUT`; `LIMIT_EXCEEDED` for a graph too large for the metric; `TIMEOUT` while it is still
 * being computed.
 */
export async function ranking(context: ExploreContext, request: RankingRequest): Promise<RankedEntity[]> {
  const { limits, versions } = context;
  const { by, first } = request;
  checkRange("first", first, { minimum: 1, maximum: limits.pageSize });
  const version = await versions.current();
  const work = checkWork(by, await version.vocabulary());
  const snapshot = await version.snapshot();

  const computing = rankOnce(version, by, async () =>
    work <= MOST_WORK_AT_ONCE
      ? rankByMetric(snapshot, by)
      : runBeside({ name: "rankByMetric", snapshot, input: by }),
  );
  const message = "The ranking is still being computed. Ask again in a moment.";
  const late = () => new AppError("TIMEOUT", message, { facts: { reason: "computing" } });
  const found = await withDeadline(computing, limits.queryTimeoutMs, late);
  const numbers = pickBest(found, snapshot, request);
  const entities = await readNumberedEntities(context, snapshot, numbers);
  return entities.map((entity, place) => ({ entity, score: at(found.scores, numbers[place] ?? -1) }));
}
