import { captionOf } from "../graph/captionOf.ts";
import type { Entity } from "../graph/Entity.ts";
import type { Finding } from "../graph/Finding.ts";
import { entitiesOf, relationsOf } from "../graph/Finding.ts";
import type { Graph } from "../graph/Graph.ts";
import type { Change, Changes } from "../graph/graphAt.ts";
import type { Relation } from "../graph/Relation.ts";
import type { Vocabulary } from "../graph/Vocabulary.ts";
import { positionOf } from "../graph/Position.ts";
import { createSelector } from "./createSelector.ts";
import type { Inquiry } from "./Inquiry.ts";
import { type DrawnGroup, selectDrawnGraph, selectGroups } from "./selectDrawnGraph.ts";
import { selectFinding } from "./selectFinding.ts";
import { selectFindMatches } from "./selectFindMatches.ts";
import { selectView } from "./selectView.ts";
import { selectExpandable } from "./selectExpandable.ts";
import { selectChanges } from "./selectVisibleGraph.ts";
import type { AppState, Focus } from "./AppState.ts";
import type { Scene, SceneEdge, SceneNode } from "./Scene.ts";
import type { Selection, View } from "./View.ts";

/** What the reader's device and choice of theme come to. */
export interface Appearance {
  readonly theme: "light" | "dark";
  readonly reducedMotion: boolean;
}

interface SceneInputs {
  readonly view: View;
  readonly visible: Graph;
  readonly vocabulary: Vocabulary;
  readonly focus: Focus | null;
  readonly lit: Lit;
  readonly strong: Highlight;
  readonly expandable: ReadonlyMap<string, number>;
  readonly changes: Changes | null;
  readonly groups: ReadonlyMap<string, DrawnGroup>;
}

/**
 * The picture. With something drawn selected, what isn't next to it is dimmed; with a text to find, what
 * doesn't hold it; with something found for the view's inquiry, what isn't part of it; with several of these, what
 * is none. What was found is strong; with one way chosen, that way alone.
 */
export const selectScene = createSelector(
  (state: AppState, { theme, reducedMotion }: Appearance) => [
    selectView(state),
    selectDrawnGraph(state),
    selectGroups(state),
    state.vocabulary,
    state.focus,
    selectFindMatches(state),
    selectExpandable(state),
    selectFinding(state),
    selectChanges(state),
    theme,
    reducedMotion,
  ],
  ([
    view,
    visible,
    groups,
    vocabulary,
    focus,
    matches,
    expandable,
    load,
    changes,
    theme,
    reducedMotion,
  ]): Scene => {
    const finding = load?.status === "ready" ? load.value : null;
    const lit = litBy({ visible, selection: view.selection, matches, finding });
    const strong = strongOf(view.inquiry, finding);
    const inputs = { view, visible, vocabulary, focus, lit, strong, expandable, changes, groups };
    const pinned = new Set(view.pinned);
    return {
      nodes: [...visible.entities.values()].map((entity) => toNode(entity, inputs, pinned)),
      edges: [...visible.relations.values()].map((relation) => toEdge(relation, inputs)),
      pixelsPerYear: view.pixelsPerYear,
      theme,
      reducedMotion,
    };
  },
);

function toNode(entity: Entity, inputs: SceneInputs, pinned: ReadonlySet<string>): SceneNode {
  const { view, focus, lit, strong, expandable, changes, groups } = inputs;
  const { id, kind, collective } = entity;
  const { x, y } = positionOf(view.positions, id);
  const change = changes?.entities.get(id) ?? null;
  const members = groups.get(id)?.rest ?? null;
  return {
    id,
    kind,
    collective,
    caption: withSign(captionOf(entity, view.language).text, change),
    change,
    x,
    y,
    pinned: pinned.has(id),
    selected: view.selection?.on === "entity" && view.selection.id === id,
    focused: focus?.entity === id && focus.relation === null,
    dimmed: lit !== null && !lit.entities.has(id),
    strong: strong.entities.has(id),
    expandable: members === null ? (expandable.get(id) ?? 0) : 0,
    members,
  };
}

function toEdge(relation: Relation, inputs: SceneInputs): SceneEdge {
  const { view, focus, lit, strong, vocabulary, changes, groups } = inputs;
  const { id, from, to, type, cited } = relation;
  const row = vocabulary.relationTypes.get(type);
  const change = changes?.relations.get(id) ?? null;
  return {
    id,
    from,
    to,
    type,
    caption: withSign(row?.labels[view.language].OUT ?? type, change),
    change,
    cited,
    grouped: groups.has(id),
    hierarchical: (row?.superior ?? null) !== null,
    selected: view.selection?.on === "relation" && view.selection.id === id,
    focused: focus?.relation === id,
    dimmed: lit !== null && !lit.relations.has(id),
    strong: strong.relations.has(id),
  };
}

/** What came has a plus before its name, what ended a minus: not told by line and colour alone. */
function withSign(caption: string, change: Change | null): string {
  if (change === "came") return `+ ${caption}`;
  return change === "ended" ? `− ${caption}` : caption;
}

interface Highlight {
  readonly entities: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
}

/** What isn't dimmed; null when nothing is. */
type Lit = Highlight | null;

interface Lighting {
  readonly visible: Graph;
  readonly selection: Selection | null;
  readonly matches: ReadonlySet<string> | null;
  readonly finding: Finding | null;
}

function litBy({ visible, selection, matches, finding }: Lighting): Lit {
  const selected = selection === null ? null : neighbourhood(visible, selection);
  const found = finding === null ? [] : entitiesOf(finding);
  if (selected === null && matches === null && found.length === 0) return null;
  const entities = new Set([...(selected?.entities ?? []), ...(matches ?? []), ...found]);
  const relations = new Set([
    ...(selected?.relations ?? []),
    ...(finding === null ? [] : relationsOf(finding)),
  ]);
  for (const { id, from, to } of visible.relations.values()) {
    if (matches?.has(from) === true && matches.has(to)) relations.add(id);
  }
  return { entities, relations };
}

const nothing: Highlight = { entities: new Set(), relations: new Set() };

function strongOf(inquiry: Inquiry | null, finding: Finding | null): Highlight {
  if (inquiry === null || finding === null) return nothing;
  const marked = withChosenPath(inquiry, finding);
  return { entities: new Set(entitiesOf(marked)), relations: new Set(relationsOf(marked)) };
}

function withChosenPath(inquiry: Inquiry, finding: Finding): Finding {
  if (inquiry.on !== "paths" || finding.on !== "paths" || inquiry.chosen === null) return finding;
  const chosen = finding.paths[inquiry.chosen];
  return chosen === undefined ? finding : { ...finding, paths: [chosen] };
}

/** A selection and what touches it; null where it isn't drawn. */
function neighbourhood(visible: Graph, { on, id }: Selection): Highlight | null {
  if (!(on === "entity" ? visible.entities : visible.relations).has(id)) return null;
  const touching = [...visible.relations.values()].filter((relation) =>
    on === "entity" ? relation.from === id || relation.to === id : relation.id === id,
  );
  const ends = touching.flatMap(({ from, to }) => [from, to]);
  return {
    entities: new Set(on === "entity" ? [id, ...ends] : ends),
    relations: new Set(touching.map((relation) => relation.id)),
  };
}
