import { memo, type RefObject, useEffect, useMemo, useState } from "react";
import { captionOf } from "../graph/captionOf.ts";
import type { Entity } from "../graph/Entity.ts";
import type { Walk } from "../graph/walkRelations.ts";
import { walkRelations } from "../graph/walkRelations.ts";
import type { Focus } from "../state/AppState.ts";
import { selectDrawnGraph, selectGroups } from "../state/selectDrawnGraph.ts";
import { entityKindLabel } from "./kindLabel.ts";
import { useAppState, usePage } from "./Page.tsx";
import { useReader } from "./Reader.tsx";
import { useGroupName } from "./useGroupName.ts";
import { useNameOf } from "./useNameOf.ts";

interface WalkItemProps {
  readonly walk: Walk;
  readonly position: number;
  readonly total: number;
  readonly focused: boolean;
}

function WalkItem({ walk, position, total, focused }: WalkItemProps) {
  const { language, messages, vocabulary } = useReader();
  const label = vocabulary.relationTypes.get(walk.relation.type)?.labels[language][walk.direction];
  return (
    <li>
      <button
        type="button"
        tabIndex={focused ? 0 : -1}
        data-relation={walk.relation.id}
        data-focused={focused}
        aria-keyshortcuts="Enter"
      >
        {messages.graph.walking({
          position,
          total,
          label: label ?? walk.relation.type,
          name: captionOf(walk.other, language).text,
        })}
      </button>
    </li>
  );
}

interface EntityItemProps {
  readonly entity: Entity;
  /** What is said of it. */
  readonly label: string;
  readonly focus: Focus | null;
  /** What the arrows pass; empty where the focus is elsewhere. */
  readonly walks: readonly Walk[];
  readonly isTabStop: boolean;
}

/** Remembered: a map may hold thousands, and a step of the keyboard changes two of them. */
const EntityItem = memo(function EntityItem({ entity, label, focus, walks, isTabStop }: EntityItemProps) {
  const isHere = focus !== null;
  const isOnEntity = isHere && !walks.some((walk) => walk.relation.id === focus.relation);
  return (
    <li>
      <button
        type="button"
        tabIndex={isTabStop && (isOnEntity || !isHere) ? 0 : -1}
        data-entity={entity.id}
        data-focused={isOnEntity}
        aria-haspopup="menu"
      >
        {label}
      </button>
      {walks.length === 0 ? null : (
        <ul>
          {walks.map((walk, index) => (
            <WalkItem
              key={walk.relation.id}
              walk={walk}
              position={index + 1}
              total={walks.length}
              focused={walk.relation.id === focus?.relation}
            />
          ))}
        </ul>
      )}
    </li>
  );
});

const noWalks: readonly Walk[] = [];
/** A longer list would cost more than the map itself, and nobody listens to it to its end. */
const MOST_LISTED = 400;

/** The entities of the list: all, or on a large map those that came about the same time as the focused one. */
function listAround(entities: readonly Entity[], focused: string | undefined): readonly Entity[] {
  if (entities.length <= MOST_LISTED) return entities;
  const middle = Math.max(
    0,
    entities.findIndex(({ id }) => id === focused),
  );
  const start = Math.max(0, Math.min(middle - MOST_LISTED / 2, entities.length - MOST_LISTED));
  return entities.slice(start, start + MOST_LISTED);
}

function useEntityLabel(): (entity: Entity) => string {
  const { language, messages, vocabulary } = useReader();
  const groups = useAppState(selectGroups);
  const groupName = useGroupName();
  const nameOf = useNameOf();
  return (entity) => {
    const group = groups.get(entity.id);
    if (group !== undefined) return groupName(group);
    const kind = entityKindLabel(entity, { language, vocabulary });
    return messages.graph.node(nameOf(entity.id), kind, entity.degree);
  };
}

/** Where the focus goes when the reader tabs or clicks into the mirror, as the element says. */
function focusOf(element: Element, before: Focus | null): Focus | null {
  const entity = element.getAttribute("data-entity");
  if (entity !== null)
    return before?.entity === entity && before.relation === null
      ? before
      : { entity, relation: null, trail: before?.trail ?? [] };
  const relation = element.getAttribute("data-relation");
  return relation === null || before === null ? before : { ...before, relation };
}

/** What the arrows have reached, in writing, for those who see the picture and use the keyboard. */
function WalkHint({ focus }: { readonly focus: Focus }) {
  const { language, messages, vocabulary } = useReader();
  const graph = useAppState(selectDrawnGraph);
  const entity = graph.entities.get(focus.entity);
  if (entity === undefined) return null;
  const walks = walkRelations(graph, focus.entity);
  const index = walks.findIndex(({ relation }) => relation.id === focus.relation);
  const walk = walks[index];
  return (
    <p className="graph-mirror-hint" aria-hidden="true">
      <span>
        <strong>{captionOf(entity, language).text}</strong>
        {walks.length === 0 ? <span>{` · ${messages.graph.noRelations}`}</span> : null}
        {walk === undefined ? null : (
          <span>
            {" · "}
            {messages.graph.walking({
              position: index + 1,
              total: walks.length,
              label:
                vocabulary.relationTypes.get(walk.relation.type)?.labels[language][walk.direction] ??
                walk.relation.type,
              name: captionOf(walk.other, language).text,
            })}
          </span>
        )}
      </span>
    </p>
  );
}

/**
 * The picture as a list, for the keyboard and for screen readers: what is drawn (on a large map, a part of it that
 * follows the focus), and the relations of the one that has the focus. Its keys are in the table of shortcuts.
 */
export function GraphMirror({ mirrorRef }: { readonly mirrorRef: RefObject<HTMLElement | null> }) {
  const { messages } = useReader();
  const { store } = usePage();
  const graph = useAppState(selectDrawnGraph);
  const focus = useAppState((state) => state.focus);
  const focused = focus !== null && graph.entities.has(focus.entity) ? focus : null;
  const tabStop = focused?.entity ?? graph.entities.keys().next().value;
  const listed = useMemo(() => listAround([...graph.entities.values()], tabStop), [graph, tabStop]);
  const walked = focused?.entity;
  const walks = useMemo(
    () => (walked === undefined ? noWalks : walkRelations(graph, walked)),
    [graph, walked],
  );
  const labelOf = useEntityLabel();
  const [isActive, setActive] = useState(false);
  useEffect(() => {
    const mirror = mirrorRef.current;
    const { activeElement } = document;
    // An element that had the focus and is taken away leaves it to the body, and tells nobody.
    const isLost = isActive && activeElement === document.body;
    if (mirror === null || !(isLost || mirror.contains(activeElement))) return;
    const here = mirror.querySelector<HTMLElement>('[data-focused="true"]');
    (here ?? mirror.querySelector<HTMLElement>('[tabindex="0"]'))?.focus();
  }, [mirrorRef, focused, graph, isActive]);
  return (
    <>
      {isActive && focused !== null ? <WalkHint focus={focused} /> : null}
      <nav
        ref={mirrorRef}
        className="graph-mirror visually-hidden"
        aria-label={messages.graph.label}
        onBlur={(event) => setActive(event.currentTarget.contains(event.relatedTarget))}
        onFocus={(event) => {
          setActive(true);
          const next = focusOf(event.target, store.getState().focus);
          if (next !== store.getState().focus) store.dispatch({ type: "focusMoved", focus: next });
        }}
      >
        <ul>
          {listed.map((entity) => (
            <EntityItem
              key={entity.id}
              entity={entity}
              label={labelOf(entity)}
              focus={focused?.entity === entity.id ? focused : null}
              walks={focused?.entity === entity.id ? walks : noWalks}
              isTabStop={entity.id === tabStop}
            />
          ))}
        </ul>
        {listed.length === graph.entities.size ? null : (
          <p>{messages.graph.listed(listed.length, graph.entities.size)}</p>
        )}
      </nav>
    </>
  );
}
