import { mergeGraph } from "../graph/mergeGraph.ts";
import type { Action, LoadedAction } from "./Action.ts";
import type { AppState, DatedCounts, Told } from "./AppState.ts";
import { draftOf } from "./draft.ts";
import { createHistory, currentView, record, redo, undo } from "./history.ts";
import type { History } from "./history.ts";
import { reduceView } from "./reduceView.ts";
import { selectionKey } from "./selectionKey.ts";
import type { View } from "./View.ts";

type ActionOf<Type extends Action["type"]> = Extract<Action, { type: Type }>;

/** The state after an action: the same object where the action changes nothing. */
export function reduceState(state: AppState, action: Action): AppState {
  switch (action.type) {
    case "viewChanged":
      return withHistory(state, record(state.history, action.event));
    case "undone":
      return moveInTime(state, undo(state.history), "undone");
    case "redone":
      return moveInTime(state, redo(state.history), "redone");
    case "themeChosen":
      return { ...state, theme: action.theme };
    case "timeToggled":
      return { ...state, isTimeOpen: action.isOpen };
    case "findTyped":
      return { ...state, find: action.text };
    case "focusMoved":
      return { ...state, focus: action.focus };
    case "tabChosen":
      return { ...state, tab: action.tab };
    case "draftChanged":
      return { ...state, draft: action.draft };
    case "toastClosed":
      return { ...state, toasts: without(state.toasts, action.id) };
    case "noticeClosed":
      return { ...state, notices: without(state.notices, action.id) };
    case "told":
      return tell(state, action);
    case "graphLoaded":
    case "historyStarted":
    case "overviewChanged":
    case "vocabularyLoaded":
    case "detailsChanged":
    case "detailsLoaded":
    case "findingChanged":
    case "relationListChanged":
    case "expansionChanged":
    case "relationCountsLoaded":
    case "askChanged":
    case "followUpsChanged":
    case "searchChanged":
    case "connectionChanged":
    case "taskStarted":
    case "taskEnded":
      return reduceLoaded(state, action);
    default:
      return action satisfies never;
  }
}

function reduceLoaded(state: AppState, action: LoadedAction): AppState {
  switch (action.type) {
    case "graphLoaded":
      return withGraph(state, action);
    case "historyStarted":
      return withHistory(state, startHistory(state, action.view));
    case "overviewChanged":
      return { ...state, overview: action.overview };
    case "vocabularyLoaded":
      return { ...state, vocabulary: action.vocabulary };
    case "detailsChanged":
      return { ...state, details: withEntry(state.details, selectionKey(action.selection), action.details) };
    case "detailsLoaded":
      return {
        ...state,
        details: withEntries(
          state.details,
          action.details.map(([selection, load]) => [selectionKey(selection), load]),
        ),
      };
    case "findingChanged":
      return { ...state, findings: withEntry(state.findings, action.key, action.finding) };
    case "relationListChanged":
      return { ...state, relationLists: withEntry(state.relationLists, action.key, action.list) };
    case "expansionChanged":
      return { ...state, expansions: withEntry(state.expansions, action.key, action.progress) };
    case "relationCountsLoaded":
      return { ...state, datedCounts: mergeCounts(state.datedCounts, action) };
    case "askChanged":
      return { ...state, ask: action.ask };
    case "followUpsChanged":
      return { ...state, followUps: withEntry(state.followUps, action.key, action.followUps) };
    case "searchChanged":
      return { ...state, [action.box]: action.search };
    case "connectionChanged":
      return state.connection === action.connection ? state : { ...state, connection: action.connection };
    case "taskStarted":
      return { ...state, tasks: [...state.tasks, action.task] };
    case "taskEnded":
      return endTask(state, action.id);
    default:
      return action satisfies never;
  }
}

/** Counts of another date are of no use any more. */
function mergeCounts(known: DatedCounts | null, { date, counts }: DatedCounts): DatedCounts {
  return { date, counts: known?.date === date ? new Map([...known.counts, ...counts]) : counts };
}

/** Most tasks end before they are shown. */
function endTask(state: AppState, id: string): AppState {
  const tasks = state.tasks.filter((task) => task.id !== id);
  return tasks.length === state.tasks.length ? state : { ...state, tasks };
}

/** Tab, form of the connections and box for questions follow what the view answers, by whatever way that comes into the view. */
function withHistory(state: AppState, history: History): AppState {
  if (history === state.history) return state;
  const { inquiry } = currentView(history);
  if (inquiry === null || inquiry === currentView(state.history).inquiry) return { ...state, history };
  if (inquiry.on === "answer") {
    return { ...state, history, tab: "ask", ask: { text: inquiry.question, completions: [] } };
  }
  const draft = draftOf(inquiry);
  return draft === null ? { ...state, history, tab: "search" } : { ...state, history, tab: "connect", draft };
}

function startHistory({ history }: AppState, view: View): History {
  return createHistory(reduceView(currentView(history), { type: "viewOpened", view }));
}

function moveInTime(state: AppState, history: History, type: "undone" | "redone"): AppState {
  if (history === state.history) return state;
  return tell(withHistory(state, history), { type: "told", as: "announcement", message: { type } });
}

function withGraph(state: AppState, { graph, event }: ActionOf<"graphLoaded">): AppState {
  const loaded = { ...state, graph: mergeGraph(state.graph, graph) };
  return event === null ? loaded : withHistory(loaded, record(state.history, event));
}

function tell(state: AppState, { as, message }: ActionOf<"told">): AppState {
  const told: Told = { id: state.lastTold + 1, message };
  return {
    ...state,
    lastTold: told.id,
    announcement: told,
    toasts: as === "toast" ? [...state.toasts, told] : state.toasts,
    notices: as === "notice" ? [...state.notices, told] : state.notices,
  };
}

function without(told: readonly Told[], id: number): readonly Told[] {
  return told.filter((other) => other.id !== id);
}

function withEntries<Value>(
  entries: ReadonlyMap<string, Value>,
  added: readonly (readonly [string, Value])[],
): ReadonlyMap<string, Value> {
  return new Map([...entries, ...added]);
}

function withEntry<Value>(
  entries: ReadonlyMap<string, Value>,
  key: string,
  value: Value,
): ReadonlyMap<string, Value> {
  return new Map(entries).set(key, value);
}
