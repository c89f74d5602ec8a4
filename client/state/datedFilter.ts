import type { PartialDate } from "../graph/PartialDate.ts";
import type { RelationFilter } from "./Intent.ts";

/** A filter of relations that holds at a date; the filter itself where all dates count. */
export function datedFilter(filter: RelationFilter, validAt: PartialDate | null): RelationFilter {
  return validAt === null ? filter : { ...filter, validAt };
}
