import { walkRelations } from "../graph/walkRelations.ts";
import type { Walk } from "../graph/walkRelations.ts";
import { selectDrawnGraph } from "./selectDrawnGraph.ts";
import type { AppState, Focus } from "./AppState.ts";

export type WalkKey = "next" | "previous" | "first" | "last" | "follow" | "back" | "leave";

/** Where the focus is, in words' reach: "3 of 7: governs – ISO technical committees". */
export interface FocusPlace {
  readonly entity: string;
  /** All relations of the entity that are drawn, in walking order. */
  readonly walks: readonly Walk[];
  /** The index of the focused relation in `walks`, or -1 for the entity itself. */
  readonly index: number;
}

/** Null where nothing that is drawn has the focus. */
export function focusPlace(state: AppState, focus: Focus | null): FocusPlace | null {
  const graph = selectDrawnGraph(state);
  if (focus === null || !graph.entities.has(focus.entity)) return null;
  const walks = walkRelations(graph, focus.entity);
  return {
    entity: focus.entity,
    walks,
    index: walks.findIndex(({ relation }) => relation.id === focus.relation),
  };
}

/**
 * One step of the keyboard: along the relations of the focused entity (round and round), to the other end, back
 * the way one came, or from a relation to its entity. From nowhere, every key leads to the first drawn entity.
 * Gives `from` itself where there is nowhere to go.
 */
export function walk(state: AppState, from: Focus | null, key: WalkKey): Focus | null {
  const place = focusPlace(state, from);
  if (from === null || place === null) return firstFocus(state);
  switch (key) {
    case "next":
      return onto(from, place, place.index + 1);
    case "previous":
      return onto(from, place, place.index === -1 ? place.walks.length - 1 : place.index - 1);
    case "first":
      return onto(from, place, 0);
    case "last":
      return onto(from, place, place.walks.length - 1);
    case "follow":
      return follow(from, place);
    case "back":
      return back(state, from);
    case "leave":
      return from.relation === null ? from : { ...from, relation: null };
    default:
      return key satisfies never;
  }
}

function firstFocus(state: AppState): Focus | null {
  const [entity] = selectDrawnGraph(state).entities.keys();
  return entity === undefined ? null : { entity, relation: null, trail: [] };
}

function onto(from: Focus, { walks }: FocusPlace, index: number): Focus {
  const walk = walks.at(index % Math.max(1, walks.length));
  return walk === undefined ? from : { ...from, relation: walk.relation.id };
}

function follow(from: Focus, { walks, index }: FocusPlace): Focus {
  const walk = index === -1 ? undefined : walks[index];
  if (walk === undefined) return from;
  return { entity: walk.other.id, relation: null, trail: [...from.trail, from.entity] };
}

/** To the last entity of the trail that is still drawn. */
function back(state: AppState, from: Focus): Focus {
  const { entities } = selectDrawnGraph(state);
  const trail = from.trail.filter((id) => entities.has(id));
  const entity = trail.at(-1);
  return entity === undefined ? from : { entity, relation: null, trail: trail.slice(0, -1) };
}
