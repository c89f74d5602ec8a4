import type { DatasetVersion } from "../graph/Overview.ts";
import type { PermalinkReading } from "./fromPermalink.ts";
import type { PermalinkRemark } from "./Message.ts";

/** What the data is like now. `datasets` is null while it isn't known. */
export interface PermalinkReality {
  readonly datasets: readonly DatasetVersion[] | null;
  readonly relationCount: number;
  readonly missing: readonly string[];
}

/** How the data has changed since the permalink was written. Nothing is compared that it doesn't say. */
export function comparePermalink(
  reading: PermalinkReading,
  reality: PermalinkReality,
): readonly PermalinkRemark[] {
  const remarks: PermalinkRemark[] = [];
  if (reality.missing.length > 0) remarks.push({ type: "entitiesMissing", ids: reality.missing });
  if (reading.datasets !== null && reality.datasets !== null) {
    remarks.push(...compareDatasets(reading.datasets, reality.datasets));
  }
  const { relationCount: was } = reading;
  const is = reality.relationCount;
  if (was !== null && was !== is) remarks.push({ type: "relationCountDiffers", was, is });
  return remarks;
}

function compareDatasets(
  before: readonly DatasetVersion[],
  now: readonly DatasetVersion[],
): readonly PermalinkRemark[] {
  const ids = new Set([...before, ...now].map(({ id }) => id));
  return [...ids].flatMap((id): readonly PermalinkRemark[] => {
    const was = before.find((dataset) => dataset.id === id) ?? null;
    const is = now.find((dataset) => dataset.id === id) ?? null;
    return isSameDataset(was, is) ? [] : [{ type: "datasetDiffers", id, was, is }];
  });
}

/** A permalink keeps the beginning of the hash only. */
function isSameDataset(was: DatasetVersion | null, is: DatasetVersion | null): boolean {
  return was !== null && is !== null && was.version === is.version && is.hash.startsWith(was.hash);
}
