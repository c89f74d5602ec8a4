import { z } from "zod";
import { AppError } from "../graph/AppError.ts";
import { type BoundedCache, createBoundedCache } from "../graph/BoundedCache.ts";
import { digest } from "../graph/digest.ts";
import type { Passage, Source } from "../graph/evidence.ts";
import type { GraphSnapshot } from "../graph/GraphSnapshot.ts";
import type { RelationCount } from "../graph/Relation.ts";
import type { Dataset, Vocabulary } from "../graph/Vocabulary.ts";
import type { Database } from "../neo4j/createDatabase.ts";
import { defineQuery } from "../neo4j/defineQuery.ts";
import type { MetricName } from "./metrics/metrics.ts";
import type { Ranking } from "./metrics/rankByMetric.ts";
import { readSnapshot } from "./readSnapshot.ts";
import { readVocabulary } from "./readVocabulary.ts";
import { text } from "./rows.ts";

const loadedDatasets = defineQuery<object>()(
  "queries/loadedDatasets",
  z.object({
    id: z.string(),
    version: z.string(),
    hash: z.string(),
    state: z.enum(["loading", "ready"]),
    titleEn: text,
    titleRu: text,
    titleKk: text,
    licence: z.string(),
    firstYear: z.number().nullable(),
    lastYear: z.number().nullable(),
    loadedAt: text,
  }),
);

/** What is kept as long as the loaded datasets stay the same. */
export interface LoadedVersion {
  /** Differs from that of any other content. */
  readonly stamp: string;
  readonly datasets: readonly Dataset[];
  readonly vocabulary: () => Promise<Vocabulary>;
  readonly snapshot: () => Promise<GraphSnapshot>;
  readonly sources: BoundedCache<string, Source>;
  readonly passages: BoundedCache<string, Passage>;
  /** Every entity ranked by a metric, also where that is still being computed. */
  readonly rankings: Map<MetricName, Promise<Ranking>>;
  /** Counts of entities with so many relations that counting takes a while; keys are made by their only user. */
  readonly hubCounts: BoundedCache<string, readonly RelationCount[]>;
}

export interface LoadedVersions {
  /**
   * What is loaded, as of a second ago at most.
   * @throws AppError `DATABASE_UNAVAILABLE` with `reason: "loading"` while a dataset is being written.
   */
  current(): Promise<LoadedVersion>;
}

const FRESH_MS = 1_000;
const MOST_SOURCES = 5_000;
/** Some ten megabytes. */
const MOST_PASSAGES = 10_000;
const MOST_HUBS = 2_000;

/** Calls `read` when first asked and keeps what it gave; what failed is tried again. */
function createOnce<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined;
  return () => {
    value ??= read().catch((error: unknown) => {
      value = undefined;
      throw error;
    });
    return value;
  };
}

function createVersion(database: Database, stamp: string, datasets: readonly Dataset[]): LoadedVersion {
  const vocabulary = createOnce(() => readVocabulary(database));
  return {
    stamp,
    datasets,
    vocabulary,
    snapshot: createOnce(async () => readSnapshot(database, await vocabulary())),
    sources: createBoundedCache(MOST_SOURCES),
    passages: createBoundedCache(MOST_PASSAGES),
    rankings: new Map(),
    hubCounts: createBoundedCache(MOST_HUBS),
  };
}

/** Asks the database at most once a second, however many ask, what is loaded. `now` gives milliseconds. */
export function createLoadedVersions(
  database: Database,
  now: () => number = () => performance.now(),
): LoadedVersions {
  let version: LoadedVersion | undefined;
  let checkedAt = -Infinity;
  let underWay: Promise<LoadedVersion> | undefined;

  async function check(): Promise<LoadedVersion> {
    const askedAt = now();
    const rows = await database.read(loadedDatasets, {});
    if (rows.some(({ state }) => state === "loading")) {
      // What was read during the load may be half of it.
      version = undefined;
      const message = "A dataset is being loaded. Try again in a moment.";
      throw new AppError("DATABASE_UNAVAILABLE", message, { facts: { reason: "loading" } });
    }
    const stamp = digest(JSON.stringify(rows.map(({ id, hash, loadedAt }) => [id, hash, loadedAt])));
    if (version?.stamp !== stamp) version = createVersion(database, stamp, rows);
    checkedAt = askedAt;
    return version;
  }

  return {
    async current() {
      if (version !== undefined && now() - checkedAt < FRESH_MS) return version;
      underWay ??= check().finally(() => {
        underWay = undefined;
      });
      return underWay;
    },
  };
}

/** The same version from the first question to the last: one check for each request, and one vocabulary within it. */
export function pinVersion(versions: LoadedVersions): LoadedVersions {
  let pinned: Promise<LoadedVersion> | undefined;
  return { current: () => (pinned ??= versions.current()) };
}

/** The same database; but nothing that it reads is given while a dataset is being written. */
export function guardReads(database: Database, versions: LoadedVersions): Database {
  return {
    ...database,
    async read(query, parameters) {
      // Side by side, so that the check costs no time of its own.
      const [rows] = await Promise.all([database.read(query, parameters), versions.current()]);
      return rows;
    },
  };
}
