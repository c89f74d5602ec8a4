import { type RefObject, useMemo } from "react";
import type { Store } from "../state/createStore.ts";
import { selectGroups } from "../state/selectDrawnGraph.ts";
import type { Command } from "../state/shortcuts.ts";
import type { ViewEvent } from "../state/ViewEvent.ts";
import { walk, type WalkKey } from "../state/walk.ts";
import { openAsk } from "./openAsk.ts";
import { connectFrom, connectTo, openConnect } from "./openConnect.ts";
import type { Page } from "./Page.tsx";

/** The places of the page that a command leads to. */
export interface Places {
  readonly search: RefObject<HTMLInputElement | null>;
  readonly mirror: RefObject<HTMLElement | null>;
  readonly showHelp: () => void;
  readonly openMenu: (id: string) => void;
}

export type Commands = Readonly<Record<Command, () => void>>;

const ZOOM_STEP = 1.25;

function walkCommands(store: Store) {
  const step = (key: WalkKey) => () => {
    const state = store.getState();
    const focus = walk(state, state.focus, key);
    if (focus !== state.focus) store.dispatch({ type: "focusMoved", focus });
  };
  return {
    next: step("next"),
    previous: step("previous"),
    first: step("first"),
    last: step("last"),
    follow: step("follow"),
    back: step("back"),
    leave: step("leave"),
  };
}

/** Commands about whatever has the keyboard's focus in the graph; nothing happens where nothing has. */
function focusCommands(page: Page, places: Places) {
  const { store, effects } = page;
  const change = (event: ViewEvent) => store.dispatch({ type: "viewChanged", event });
  const isGroup = (id: string) => selectGroups(store.getState()).has(id);
  const withNode = (action: (id: string) => void) => () => {
    const { focus } = store.getState();
    if (focus !== null) action(focus.entity);
  };
  const withEntity = (action: (id: string) => void) =>
    withNode((id) => {
      if (!isGroup(id)) action(id);
    });
  return {
    select: () => {
      const { focus } = store.getState();
      if (focus === null) return;
      // There is nothing to read about a group; its menu says what it stands for.
      const group = [focus.relation, focus.entity].find((id) => id !== null && isGroup(id));
      if (group !== undefined && group !== null) {
        places.openMenu(group);
        return;
      }
      const selection =
        focus.relation === null
          ? { on: "entity" as const, id: focus.entity }
          : { on: "relation" as const, id: focus.relation };
      change({ type: "selected", selection });
    },
    expand: withNode((id) => void (isGroup(id) ? effects.unfold(id) : effects.expand(id))),
    openMenu: withNode(places.openMenu),
    connectFrom: withEntity((id) => connectFrom(page, id)),
    connectTo: withEntity((id) => connectTo(page, id)),
    showImpact: withEntity((id) => void effects.inquire({ on: "impact", id })),
    showFounded: withEntity((id) => void effects.inquire({ on: "founded", id })),
    togglePin: withNode((id) => change({ type: "pinToggled", id })),
    remove: withNode((id) => change({ type: "entitiesRemoved", ids: [id] })),
    removeOthers: withEntity((id) => change({ type: "othersRemoved", ids: [id] })),
  };
}

/** What each command of the keyboard does on this page. */
export function useCommands(page: Page, places: Places): Commands {
  return useMemo(() => {
    const { store, effects, fit, zoomBy } = page;
    return {
      ...walkCommands(store),
      ...focusCommands(page, places),
      undo: () => store.dispatch({ type: "undone" }),
      redo: () => store.dispatch({ type: "redone" }),
      focusSearch: () => places.search.current?.focus(),
      openConnect: () => openConnect(page),
      openAsk: () => openAsk(page),
      focusFind: () => document.querySelector<HTMLInputElement>(".find input")?.focus(),
      focusGraph: () => places.mirror.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
      showHelp: places.showHelp,
      layOutChart: () => void effects.runLayout("chart"),
      layOutForce: () => void effects.runLayout("force"),
      layOutConcentric: () => void effects.runLayout("concentric"),
      layOutTimeline: () => void effects.runLayout("timeline"),
      fit,
      zoomIn: () => zoomBy(ZOOM_STEP),
      zoomOut: () => zoomBy(1 / ZOOM_STEP),
    };
  }, [page, places]);
}
