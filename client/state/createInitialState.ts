import { emptyGraph } from "../graph/Graph.ts";
import { emptyVocabulary } from "../graph/Vocabulary.ts";
import type { Language } from "../graph/Language.ts";
import { createHistory } from "./history.ts";
import { createEmptyView } from "./View.ts";
import { emptyDraft } from "./draft.ts";
import type { AppState, SearchBox, Theme } from "./AppState.ts";

const emptySearch: SearchBox = { text: "", answer: null, hits: [] };

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
    findings: new Map(),
    tab: "search",
    draft: emptyDraft,
    ask: { text: "", completions: [] },
    followUps: new Map(),
    datedCounts: null,
    connection: "ready",
    tasks: [],
    toasts: [],
    notices: [],
    announcement: null,
    theme,
    isTimeOpen: false,
    search: emptySearch,
    endSearch: emptySearch,
    find: "",
    focus: null,
    lastTold: 0,
  };
}
