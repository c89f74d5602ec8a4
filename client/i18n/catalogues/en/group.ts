import { createCountOf } from "../../countOf.ts";
import type { GroupParts } from "../../GroupParts.ts";

const countOf = createCountOf("en");
const entities = (count: number) => countOf(count, { one: "entity", other: "entities" });
const relations = (count: number) => countOf(count, { one: "relation", other: "relations" });

/** Of many relations of one sort that stand as one node. */
export const group = {
  name: ({ hub, label, kinds, count }: GroupParts) => `${hub} – ${label}: ${count} more (${kinds})`,
  unfoldNext: (count: number) => `Show ${count} more`,
  unfoldAll: "Show all",
  fold: (label: string, kinds: string) => `Fold into one: ${label} – ${kinds}`,
  folded: (count: number) => `Folded into one: ${entities(count)}.`,
  summary: (count: number) => `${relations(count)} more stand folded in groups.`,
  legend: "Stacked: a group, with how many more relations it stands for",
} as const;
