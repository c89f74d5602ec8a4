import { type Kind, kinds } from "../graph/kinds.ts";
import type { Dataset, Form, RelationType } from "../graph/Vocabulary.ts";
import type { ExploreContext } from "./ExploreContext.ts";

export interface KindCount {
  readonly kind: Kind;
  readonly count: number;
  /** What readers call it; undefined where no dataset says. */
  readonly words: Form | undefined;
}

/** What is loaded, counted. */
export interface Overview {
  readonly entityCount: number;
  readonly relationCount: number;
  readonly claimCount: number;
  readonly kinds: readonly KindCount[];
  readonly relationTypes: readonly RelationType[];
  readonly datasets: readonly Dataset[];
  readonly years: Years | null;
}

/** From one year to another. */
interface Years {
  readonly first: number;
  readonly last: number;
}

function sum(items: readonly { readonly count: number }[]): number {
  return items.reduce((total, { count }) => total + count, 0);
}

/** The years that the datasets' dates lie in. */
function yearsOf(datasets: readonly Dataset[]): Years | null {
  const years = datasets.flatMap(({ firstYear, lastYear }) => [firstYear ?? [], lastYear ?? []].flat());
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}

/** Counts everything once for each version of the loaded data. */
export async function overview({ versions }: Pick<ExploreContext, "versions">): Promise<Overview> {
  const version = await versions.current();
  const vocabulary = await version.vocabulary();
  const relationTypes = [...vocabulary.relationTypes.values()];
  const kindCounts = kinds.map((kind) => ({
    kind,
    count: vocabulary.kindCounts.get(kind) ?? 0,
    words: vocabulary.forms.find((form) => form.kind === kind && form.name === null),
  }));
  return {
    entityCount: sum(kindCounts),
    relationCount: sum(relationTypes),
    claimCount: vocabulary.claimCount,
    kinds: kindCounts,
    relationTypes,
    datasets: version.datasets,
    years: yearsOf(version.datasets),
  };
}
