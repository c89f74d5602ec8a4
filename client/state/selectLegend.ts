import { formKey } from "../graph/formKey.ts";
import { kinds } from "../graph/Kind.ts";
import type { Graph } from "../graph/Graph.ts";
import type { Kind } from "../graph/Kind.ts";
import { createSelector } from "./createSelector.ts";
import { selectGraphAtDate, selectVisibleGraph } from "./selectVisibleGraph.ts";
import { selectView } from "./selectView.ts";
import type { AppState } from "./AppState.ts";

/** `shown` of the `total` in the view at its date are drawn. A hidden row stays in the legend even where the view has none. */
export interface LegendCount {
  readonly shown: number;
  readonly total: number;
  readonly hidden: boolean;
}

export interface LegendForm extends LegendCount {
  /** As `formKey` writes it. */
  readonly key: string;
}

export interface LegendKind extends LegendCount {
  readonly kind: Kind;
  readonly forms: readonly LegendForm[];
}

interface LegendType extends LegendCount {
  readonly name: string;
}

export interface Legend {
  /** In the order of `kinds`, their forms by key. */
  readonly kinds: readonly LegendKind[];
  /** By name. */
  readonly types: readonly LegendType[];
}

/** The legend, which is the filter as well: everything in the view, with counts. */
export const selectLegend = createSelector(
  (state: AppState) => {
    const { hiddenKinds, hiddenForms, hiddenTypes } = selectView(state);
    return [selectGraphAtDate(state), selectVisibleGraph(state), hiddenKinds, hiddenForms, hiddenTypes];
  },
  ([induced, visible, hiddenKinds, hiddenForms, hiddenTypes]): Legend => {
    const forms = countBy({ induced, visible, hidden: hiddenForms }, entityForms);
    const counts = new Map(
      countBy({ induced, visible, hidden: hiddenKinds }, entityKinds).map((count) => [count.key, count]),
    );
    const types = countBy({ induced, visible, hidden: hiddenTypes }, relationTypes);
    return {
      kinds: kinds.flatMap((kind) => {
        const own = forms.filter(({ key }) => key === kind || key.startsWith(`${kind}/`));
        const { shown, total, hidden } = counts.get(kind) ?? { shown: 0, total: 0, hidden: false };
        return total > 0 || hidden || own.length > 0
          ? [{ kind, shown, total, hidden, forms: worthAList(own) }]
          : [];
      }),
      types: types.map(({ key, shown, total, hidden }) => ({ name: key, shown, total, hidden })),
    };
  },
);

/** A kind without forms needs no list that says its name once more, unless that is where it was hidden. */
function worthAList(forms: readonly LegendForm[]): readonly LegendForm[] {
  const [only, ...others] = forms;
  const isPlain = only !== undefined && others.length === 0 && !only.key.includes("/") && !only.hidden;
  return isPlain ? [] : forms;
}

type KeysOf = (graph: Graph) => readonly string[];

const entityKinds: KeysOf = ({ entities }) => [...entities.values()].map(({ kind }) => kind);
const entityForms: KeysOf = ({ entities }) =>
  [...entities.values()].map(({ kind, form }) => formKey(kind, form));
const relationTypes: KeysOf = ({ relations }) => [...relations.values()].map(({ type }) => type);

interface Filtering {
  readonly induced: Graph;
  readonly visible: Graph;
  readonly hidden: readonly string[];
}

/** For every key, in order, how often it stands in either graph, and whether it is hidden. */
function countBy({ induced, visible, hidden }: Filtering, keysOf: KeysOf): readonly LegendForm[] {
  const total = tally(keysOf(induced));
  const shown = tally(keysOf(visible));
  return [...new Set([...total.keys(), ...hidden])].toSorted().map((key) => ({
    key,
    shown: shown.get(key) ?? 0,
    total: total.get(key) ?? 0,
    hidden: hidden.includes(key),
  }));
}

function tally(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
