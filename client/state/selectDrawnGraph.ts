import type { Entity } from "../graph/Entity.ts";
import { formKey } from "../graph/formKey.ts";
import type { Graph } from "../graph/Graph.ts";
import { type Group, groupId, membersOf } from "../graph/Group.ts";
import type { Relation } from "../graph/Relation.ts";
import type { Vocabulary } from "../graph/Vocabulary.ts";
import type { AppState } from "./AppState.ts";
import { createSelector } from "./createSelector.ts";
import { selectInducedGraph, selectVisibleGraph } from "./selectVisibleGraph.ts";
import { selectView } from "./selectView.ts";

/** A group as it is drawn. */
export interface DrawnGroup {
  readonly group: Group;
  /** How many relations it stands for: those of its sort whose other end isn't on the map. */
  readonly rest: number;
}

/** The groups that are drawn, by id: those whose hub is, that no filter hides and that stand for something. */
export const selectGroups = createSelector(
  (state: AppState) => {
    const { groups, hiddenKinds, hiddenTypes } = selectView(state);
    return [groups, hiddenKinds, hiddenTypes, selectInducedGraph(state), selectVisibleGraph(state)];
  },
  ([groups, hiddenKinds, hiddenTypes, induced, visible]): ReadonlyMap<string, DrawnGroup> =>
    new Map(
      groups
        .filter(({ hub }) => visible.entities.has(hub))
        .filter(({ kind, type }) => !hiddenKinds.includes(kind) && !hiddenTypes.includes(type))
        .map((group) => ({ group, rest: group.total - membersOf(induced, group).length }))
        .filter(({ rest }) => rest > 0)
        .map((drawn) => [groupId(drawn.group), drawn]),
    ),
);

/** Everything that has a place on the map: the visible graph, and each group as an entity that its hub is related to. */
export const selectDrawnGraph = createSelector(
  (state: AppState) => [
    selectVisibleGraph(state),
    selectGroups(state),
    state.vocabulary,
    selectView(state).date !== null,
  ],
  ([visible, groups, vocabulary, isDated]): Graph => {
    if (groups.size === 0) return visible;
    const stands = [...groups].map(([id, drawn]) => ({
      entity: toEntity(id, drawn, { vocabulary, isDated }),
      relation: toRelation(id, drawn),
    }));
    return {
      entities: new Map([...visible.entities, ...stands.map(({ entity }) => [entity.id, entity] as const)]),
      relations: new Map([
        ...visible.relations,
        ...stands.map(({ relation }) => [relation.id, relation] as const),
      ]),
    };
  },
);

interface Wording {
  readonly vocabulary: Vocabulary;
  /** How many of them were there at a date isn't known: then the count is the most there can be. */
  readonly isDated: boolean;
}

function toEntity(id: string, { group, rest }: DrawnGroup, { vocabulary, isDated }: Wording): Entity {
  const plurals = vocabulary.forms.get(formKey(group.kind, null))?.plurals;
  const nameIn = (plural: string | undefined) => `${plural ?? group.kind} ${isDated ? "≤ " : "+"}${rest}`;
  return {
    id,
    kind: group.kind,
    form: null,
    dataset: "",
    collective: false,
    names: { kk: nameIn(plurals?.kk), ru: nameIn(plurals?.ru), en: nameIn(plurals?.en) },
    abbreviations: {},
    otherNames: {},
    datedNames: [],
    begin: null,
    end: null,
    degree: rest,
  };
}

function toRelation(id: string, { group: { hub, type, direction } }: DrawnGroup): Relation {
  const [from, to] = direction === "OUT" ? [hub, id] : [id, hub];
  return { id, type, from, to, begin: null, end: null, basis: "STATED", cited: true };
}
