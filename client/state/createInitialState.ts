import { emptyGraph } from "../graph/Graph.ts";
import { emptyVocabulary } from "../graph/Vocabulary.ts";
import type { Language } from "../graph/Language.ts";
import { createHistory } from "./history.ts";
import { createEmptyView } from "./View.ts";
import type { AppState, Theme } from "./AppState.ts";

/** The page before anything has been loaded. */
export function createInitialState({ language, theme }: { language: Language; theme: Theme }): AppState {
  return {
    history: createHistory(createEmptyView(language)),
    graph: emptyGraph,
    vocabulary: emptyVocabulary,
    overview: { status: "loading" },
    details: new Map(),
    relationLists: new Map(),
    expansions: new Map(),
    connection: "ready",
    tasks: [],
    toasts: [],
    notices: [],
    announcement: null,
    theme,
    search: { text: "", answer: null, hits: [] },
    find: "",
    focus: null,
    lastTold: 0,
  };
}
