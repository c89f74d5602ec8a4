import type { Card, RelationCount } from "../graph/Card.ts";
import type { Completion } from "../graph/Completion.ts";
import type { Connection } from "../graph/Connection.ts";
import type { Entity } from "../graph/Entity.ts";
import type { Finding } from "../graph/Finding.ts";
import type { Graph } from "../graph/Graph.ts";
import type { Overview } from "../graph/Overview.ts";
import type { PartialDate } from "../graph/PartialDate.ts";
import type { Relation } from "../graph/Relation.ts";
import type { Vocabulary } from "../graph/Vocabulary.ts";
import type { History } from "./history.ts";
import type { Intent, RelationFilter } from "./Intent.ts";
import type { Load } from "./Load.ts";
import type { Message } from "./Message.ts";

export type Theme = "system" | "light" | "dark";

/** A request that has been running for half a second and can be cancelled. */
export interface Task {
  readonly id: string;
  readonly intent: Intent;
  /** Milliseconds of the clock handed to the effects. */
  readonly since: number;
}

/** A message with a number of its own, so that the same message can be told twice. */
export interface Told {
  readonly id: number;
  readonly message: Message;
}

export interface SearchHit {
  readonly entity: Entity;
  /** The name that fits. */
  readonly matched: string;
}

/**
 * The search box. `answer` belongs to `text`, and is null while the box is empty; while it is loading, `hits`
 * still holds those of the text before, so that the list doesn't flicker between two keys.
 */
export interface SearchBox {
  readonly text: string;
  readonly answer: Load<readonly SearchHit[]> | null;
  readonly hits: readonly SearchHit[];
}

/** The one box, or the one for an end of the connections. */
export type SearchName = "search" | "endSearch";

/** Relations of an entity in the panel, page by page. Keys: `relationsKey(id, filter)`. */
export interface RelationList {
  readonly id: string;
  readonly filter: RelationFilter;
  readonly items: readonly { readonly relation: Relation; readonly other: Entity }[];
  /** Where the next page begins; null before the first page and after the last. */
  readonly cursor: string | null;
  readonly total: number;
  /** Of the page asked for last. `ready` with `cursor: null` is the end. */
  readonly page: Load<null>;
}

/** How far an entity has been expanded with a filter. Keys: `relationsKey(id, filter)`. */
export interface ExpansionProgress {
  /** Where the next page begins; null after the last. */
  readonly cursor: string | null;
  readonly remaining: number;
  /** The other ends of all pages so far. Once one of them is taken off the map, expanding begins anew. */
  readonly ends: readonly string[];
}

/** Where the keyboard is in the graph. */
export interface Focus {
  readonly entity: string;
  /** The relation that the arrows have reached, or null for the entity itself. */
  readonly relation: string | null;
  /** The entities walked through, for the way back; the last is where the reader came from. */
  readonly trail: readonly string[];
}

/** Which of the page's ways to a question is open. */
export type Tab = "search" | "connect" | "ask";

/** The box for questions. */
export interface AskBox {
  readonly text: string;
  /** How the text can go on; those of the text before until they come. */
  readonly completions: readonly Completion[];
}

/** What the form of the connections holds. Two ends that are filled in ask for the ways between them, more for what links them. */
export interface ConnectDraft {
  /** From the first to the last; null where nobody has been chosen yet. */
  readonly ends: readonly (string | null)[];
  /** As in `PathsInquiry`. */
  readonly types: readonly string[];
  /** As in `PathsInquiry`; without effect on more than two ends, whose links are weighed anyway. */
  readonly weighted: boolean;
}

/** The relations of entities at one date, counted. */
export interface DatedCounts {
  readonly date: PartialDate;
  readonly counts: ReadonlyMap<string, readonly RelationCount[]>;
}

export interface AppState {
  readonly history: History;
  readonly graph: Graph;
  readonly vocabulary: Vocabulary;
  readonly overview: Load<Overview>;
  /** Keys: `selectionKey(selection)`. */
  readonly details: ReadonlyMap<string, Load<Card>>;
  readonly relationLists: ReadonlyMap<string, RelationList>;
  readonly expansions: ReadonlyMap<string, ExpansionProgress>;
  /** Keys: `inquiryKey(inquiry)`, with the date. */
  readonly findings: ReadonlyMap<string, Load<Finding>>;
  readonly tab: Tab;
  readonly draft: ConnectDraft;
  readonly ask: AskBox;
  /** Questions that can be asked about an entity. Keys: `followUpsKey(id, language)`. */
  readonly followUps: ReadonlyMap<string, Load<readonly string[]>>;
  /** For the date of the view, as far as they are loaded. */
  readonly datedCounts: DatedCounts | null;
  readonly connection: Connection;
  readonly tasks: readonly Task[];
  /** Short-lived: the panel takes them away after a while. */
  readonly toasts: readonly Told[];
  /** Stay until the reader closes them: faults, and permalinks that differ. */
  readonly notices: readonly Told[];
  /** For the live region; told once. */
  readonly announcement: Told | null;
  readonly theme: Theme;
  /** Whether the bar with the dates is open without a date; with one it always is. */
  readonly isTimeOpen: boolean;
  readonly search: SearchBox;
  /** The search for an end in the form of the connections. */
  readonly endSearch: SearchBox;
  /** The text of the search inside the view. */
  readonly find: string;
  readonly focus: Focus | null;
  /** The number of the message told last. */
  readonly lastTold: number;
}
