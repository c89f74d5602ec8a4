import { reduceView } from "./reduceView.ts";
import type { View } from "./View.ts";
import type { ViewEvent } from "./ViewEvent.ts";

interface Step {
  readonly event: ViewEvent;
  /** The view after the event. */
  readonly view: View;
}

/** The event log of the session. `cursor` steps are in force; those after it wait for redo. */
export interface History {
  readonly initial: View;
  readonly steps: readonly Step[];
  readonly cursor: number;
}

export function createHistory(initial: View): History {
  return { initial, steps: [], cursor: 0 };
}

/** The event, by the type of the one that takes its place. */
const replaced: Readonly<Partial<Record<ViewEvent["type"], ViewEvent["type"]>>> = {
  selected: "selected",
  dateChosen: "dateChosen",
  pathChosen: "pathChosen",
  inquiryAnswered: "inquired",
};

/** The view in force. */
export function currentView({ initial, steps, cursor }: History): View {
  return steps[cursor - 1]?.view ?? initial;
}

/**
 * The history after an event: one step more, and nothing left to redo. An event that changes nothing leaves
 * the history as it is. A selection right after a selection takes its place, and both go where the second leads
 * back to what was selected before the first; so does one date after another (a slider drawn over a hundred years is
 * one step), one way chosen after another, and the answer of an inquiry after the inquiry.
 */
export function record(history: History, event: ViewEvent): History {
  const before = currentView(history);
  if (reduceView(before, event) === before) return history;
  const steps = history.steps.slice(0, history.cursor);
  if (steps.at(-1)?.event.type === replaced[event.type]) steps.pop();
  const base = steps.at(-1)?.view ?? history.initial;
  // An answer builds on its inquiry, which may have been made before and have put away what was selected meanwhile.
  const view = reduceView(event.type === "inquiryAnswered" ? before : base, event);
  if (view !== base) steps.push({ event, view });
  return { initial: history.initial, steps, cursor: steps.length };
}

/** The events in force now that weren't in an earlier state of the same history. */
export function listEventsSince({ steps, cursor }: History, earlier: History): readonly ViewEvent[] {
  const known = new Set(earlier.steps.slice(0, earlier.cursor));
  return steps
    .slice(0, cursor)
    .filter((step) => !known.has(step))
    .map(({ event }) => event);
}

export function undo(history: History): History {
  return history.cursor === 0 ? history : { ...history, cursor: history.cursor - 1 };
}

export function redo(history: History): History {
  return history.cursor === history.steps.length ? history : { ...history, cursor: history.cursor + 1 };
}
