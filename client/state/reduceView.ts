import { type Group, groupId } from "../graph/Group.ts";
import { placeAround } from "../graph/placeAround.ts";
import type { Moment } from "../graph/Moment.ts";
import { isPartialDate } from "../graph/PartialDate.ts";
import { toGrid } from "../graph/Position.ts";
import type { Position, Positions } from "../graph/Position.ts";
import type { Inquiry } from "./Inquiry.ts";
import { isSameInquiry } from "./Inquiry.ts";
import { isSameView } from "./isSameView.ts";
import { createEmptyView } from "./View.ts";
import type { View } from "./View.ts";
import type { ViewEvent } from "./ViewEvent.ts";

type EventOf<Type extends ViewEvent["type"]> = Extract<ViewEvent, { type: Type }>;

/**
 * The view after an event: the same object where the event changes nothing. Ids that aren't shown are passed
 * over, positions are put on the grid, and a shown entity without a position is given one.
 */
export function reduceView(view: View, event: ViewEvent): View {
  const next = applyEvent(view, event);
  return isSameView(view, next) ? view : next;
}

function applyEvent(view: View, event: ViewEvent): View {
  switch (event.type) {
    case "entitiesAdded":
      return addEntities(view, event);
    case "groupFolded":
      return foldGroup(view, event);
    case "entitiesRemoved":
      return keepEntities(view, isOutside(event.ids));
    case "othersRemoved":
      return keepEntities(view, isInside(event.ids));
    case "viewCleared":
      return createEmptyView(view.language);
    case "viewOpened":
      return toOrderlyView(event.view);
    case "nodesMoved":
      return moveNodes(view, event.positions);
    case "pinToggled":
      return placedIds(view).includes(event.id) ? { ...view, pinned: toggle(view.pinned, event.id) } : view;
    case "kindToggled":
      return { ...view, hiddenKinds: toggle(view.hiddenKinds, event.kind) };
    case "formToggled":
      return { ...view, hiddenForms: toggle(view.hiddenForms, event.form) };
    case "typeToggled":
      return { ...view, hiddenTypes: toggle(view.hiddenTypes, event.relationType) };
    case "filtersCleared":
      return { ...view, hiddenKinds: [], hiddenForms: [], hiddenTypes: [] };
    case "dateChosen":
      return { ...view, ...toMoment(event) };
    case "tableChosen":
      return { ...view, table: event.table };
    case "laidOut":
      return layOut(view, event);
    case "selected":
      return { ...view, selection: event.selection };
    case "inquired":
      return inquire(view, event.inquiry);
    case "inquiryAnswered":
      return answer(view, event);
    case "pathChosen":
      return view.inquiry?.on === "paths"
        ? { ...view, inquiry: { ...view.inquiry, chosen: event.chosen } }
        : view;
    case "languageChosen":
      return { ...view, language: event.language };
    default:
      return event satisfies never;
  }
}

/** A view from anywhere, as `View` promises it. */
function toOrderlyView(view: View): View {
  const shown = unique(view.shown);
  const groups = joinGroups([], view.groups).filter(({ hub }) => shown.includes(hub));
  const ids = placedIds({ shown, groups });
  return {
    ...view,
    shown,
    groups,
    positions: completePositions({ ids, positions: view.positions }),
    pinned: unique(view.pinned).filter(isInside(ids)),
    hiddenKinds: unique(view.hiddenKinds),
    hiddenForms: unique(view.hiddenForms),
    hiddenTypes: unique(view.hiddenTypes),
    ...toMoment(view),
  };
}

/** What isn't a date is none, and a date compared with itself isn't compared. */
function toMoment({ date, comparedWith }: Moment): Moment {
  if (date === null || !isPartialDate(date)) return { date: null, comparedWith: null };
  const isComparison = comparedWith !== null && comparedWith !== date && isPartialDate(comparedWith);
  return { date, comparedWith: isComparison ? comparedWith : null };
}

function inquire(view: View, inquiry: Inquiry | null): View {
  return { ...view, inquiry, selection: inquiry === null ? view.selection : null };
}

/** The answer doesn't take away what has been selected since the inquiry. */
function answer(view: View, event: EventOf<"inquiryAnswered">): View {
  const isAsked = isSameInquiry(view.inquiry, event.inquiry);
  return addEntities(isAsked ? view : inquire(view, event.inquiry), event);
}

type Addition = Omit<EventOf<"entitiesAdded">, "type">;

function addEntities(view: View, { ids, positions, around, select, groups: added = [] }: Addition): View {
  const shown = unique([...view.shown, ...ids]);
  const groups = joinGroups(view.groups, added).filter(({ hub }) => shown.includes(hub));
  const placed = placedIds({ shown, groups });
  return {
    ...view,
    shown,
    groups,
    positions: completePositions({ ids: placed, positions: { ...positions, ...view.positions }, around }),
    pinned: view.pinned.filter(isInside(placed)),
    selection: select ?? view.selection,
  };
}

function keepEntities(view: View, isKept: (id: string) => boolean): View {
  const { selection } = view;
  const shown = view.shown.filter(isKept);
  const groups = view.groups.filter((group) => isKept(groupId(group)) && shown.includes(group.hub));
  const isPlaced = isInside(placedIds({ shown, groups }));
  const loses = selection?.on === "entity" && view.shown.includes(selection.id) && !isKept(selection.id);
  return {
    ...view,
    shown,
    groups,
    positions: pickPositions(view.positions, isPlaced),
    pinned: view.pinned.filter(isPlaced),
    selection: loses ? null : selection,
  };
}

/** The members go, the group stands where the event says. */
function foldGroup(view: View, { group, ids, position }: EventOf<"groupFolded">): View {
  const id = groupId(group);
  const rest = keepEntities(view, (kept) => kept === group.hub || kept === id || !ids.includes(kept));
  return addEntities(rest, { ids: [], positions: { [id]: position }, groups: [group] });
}

/** Each group once, in order of arrival. */
function joinGroups(before: readonly Group[], added: readonly Group[]): readonly Group[] {
  const groups = new Map([...before, ...added].map((group) => [groupId(group), group]));
  return [...groups.values()].filter(({ total }) => total > 0);
}

/** Everything that has a position, in the order in which a permalink holds positions. */
export function placedIds({ shown, groups }: Pick<View, "shown" | "groups">): readonly string[] {
  return [...shown, ...groups.map(groupId)];
}

function moveNodes(view: View, positions: Positions): View {
  const moved = pickPositions(positions, isInside(placedIds(view)));
  return {
    ...view,
    positions: { ...view.positions, ...moved },
    pinned: unique([...view.pinned, ...Object.keys(moved)]),
  };
}

function layOut(view: View, { layout, positions, pixelsPerYear = null }: EventOf<"laidOut">): View {
  const isPinned = isInside(view.pinned);
  const isShown = isInside(placedIds(view));
  const placed = pickPositions(positions, (id) => isShown(id) && !isPinned(id));
  return { ...view, layout, pixelsPerYear, positions: { ...view.positions, ...placed } };
}

interface Completion {
  readonly ids: readonly string[];
  readonly positions: Positions;
  readonly around?: string | undefined;
}

/** Positions of exactly these ids; those that have none are placed beside the others. */
function completePositions({ ids, positions, around }: Completion): Positions {
  const standing = pickPositions(positions, isInside(ids));
  const missing = ids.filter((id) => !Object.hasOwn(standing, id));
  return missing.length === 0
    ? standing
    : { ...standing, ...placeAround({ ids: missing, standing, around }) };
}

function pickPositions(positions: Positions, isPicked: (id: string) => boolean): Positions {
  const picked = Object.entries(positions).filter(([id]) => isPicked(id));
  return Object.fromEntries(picked.map(([id, position]): [string, Position] => [id, toGrid(position)]));
}

function isInside(ids: readonly string[]): (id: string) => boolean {
  const set = new Set(ids);
  return (id) => set.has(id);
}

function isOutside(ids: readonly string[]): (id: string) => boolean {
  const set = new Set(ids);
  return (id) => !set.has(id);
}

function unique<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}

function toggle<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}
