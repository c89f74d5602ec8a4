import type { Card } from "../graph/Card.ts";
import type { Connection } from "../graph/Connection.ts";
import type { Finding } from "../graph/Finding.ts";
import type { Graph } from "../graph/Graph.ts";
import type { Overview } from "../graph/Overview.ts";
import type { PartialDate } from "../graph/PartialDate.ts";
import type { Vocabulary } from "../graph/Vocabulary.ts";
import type {
  AskBox,
  ConnectDraft,
  DatedCounts,
  ExpansionProgress,
  Focus,
  RelationList,
  SearchBox,
  SearchName,
  Tab,
  Task,
  Theme,
} from "./AppState.ts";
import type { Load } from "./Load.ts";
import type { Message } from "./Message.ts";
import type { Selection, View } from "./View.ts";
import type { ViewEvent } from "./ViewEvent.ts";

/** Everything that can change the state of the page. */
export type Action = ReaderAction | LoadedAction | ToldAction;

/** What the reader does; dispatched by panels and the graph. */
type ReaderAction =
  | { readonly type: "viewChanged"; readonly event: ViewEvent }
  | { readonly type: "undone" }
  | { readonly type: "redone" }
  | { readonly type: "themeChosen"; readonly theme: Theme }
  | { readonly type: "timeToggled"; readonly isOpen: boolean }
  | { readonly type: "findTyped"; readonly text: string }
  | { readonly type: "tabChosen"; readonly tab: Tab }
  | { readonly type: "draftChanged"; readonly draft: ConnectDraft }
  | { readonly type: "focusMoved"; readonly focus: Focus | null }
  | { readonly type: "toastClosed"; readonly id: number }
  | { readonly type: "noticeClosed"; readonly id: number };

/** What the server has answered, or is about to. */
export type LoadedAction =
  /** Loaded and shown in one go, so that nobody sees the one without the other. */
  | { readonly type: "graphLoaded"; readonly graph: Graph; readonly event: ViewEvent | null }
  /** A session begins with this view: there is nothing to undo. */
  | { readonly type: "historyStarted"; readonly view: View }
  | { readonly type: "overviewChanged"; readonly overview: Load<Overview> }
  | { readonly type: "vocabularyLoaded"; readonly vocabulary: Vocabulary }
  | { readonly type: "detailsChanged"; readonly selection: Selection; readonly details: Load<Card> }
  | {
      readonly type: "detailsLoaded";
      readonly details: readonly (readonly [Selection, Load<Card>])[];
    }
  | { readonly type: "relationListChanged"; readonly key: string; readonly list: RelationList }
  | { readonly type: "expansionChanged"; readonly key: string; readonly progress: ExpansionProgress }
  | { readonly type: "findingChanged"; readonly key: string; readonly finding: Load<Finding> }
  | { readonly type: "askChanged"; readonly ask: AskBox }
  | { readonly type: "followUpsChanged"; readonly key: string; readonly followUps: Load<readonly string[]> }
  | { readonly type: "searchChanged"; readonly box: SearchName; readonly search: SearchBox }
  | {
      readonly type: "relationCountsLoaded";
      readonly date: PartialDate;
      readonly counts: DatedCounts["counts"];
    }
  | { readonly type: "connectionChanged"; readonly connection: Connection }
  | { readonly type: "taskStarted"; readonly task: Task }
  | { readonly type: "taskEnded"; readonly id: string };

/** `toast` passes by, `notice` stays; both are announced. `announcement` is for the live region alone. */
type ToldAction = {
  readonly type: "told";
  readonly as: "toast" | "notice" | "announcement";
  readonly message: Message;
};
