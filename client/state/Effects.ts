import type { ExportFormat } from "../graph/ExportFormat.ts";
import type { Passage } from "../graph/Evidence.ts";
import type { SearchName } from "./AppState.ts";
import type { Inquiry } from "./Inquiry.ts";
import type { Intent, RelationFilter } from "./Intent.ts";
import type { LayoutName, Selection } from "./View.ts";

/**
 * Everything that the page can ask for and that takes time. No promise rejects: what goes wrong leaves the
 * state as it was and is told by a notice (or stands where the answer would) with its intent, for `retry`.
 */
export interface Effects {
  /** Loads the overview and opens the address bar's permalink; keeps address bar, details and readiness up to date. */
  start(): Promise<void>;
  /** Stops timers, listeners and requests. */
  stop(): void;
  /** Answers in `AppState.search`, or in the box named; a newer text takes the place of an older. */
  search(text: string, box?: SearchName): Promise<void>;
  /** Adds it beside what is shown and selects it; one that is shown already is selected and focused. */
  showEntity(id: string): Promise<void>;
  /** The next 25 relations under the filter at the date of the view, placed around the entity; told by a toast. */
  expand(id: string, filter?: RelationFilter): Promise<void>;
  /** The next 25 members of a group, or all of them, placed around it; told by a toast. */
  unfold(id: string, isWhole?: boolean): Promise<void>;
  loadDetails(selection: Selection): Promise<void>;
  /** The next 25 relations of the panel's list. */
  loadRelations(id: string, filter?: RelationFilter): Promise<void>;
  /** Makes it the view's inquiry and brings all that is found onto the map, as one step. */
  inquire(inquiry: Inquiry): Promise<void>;
  /** Puts the text into the box for questions, and finds how it can go on. */
  complete(text: string): Promise<void>;
  /** Questions that can be asked about an entity, into `AppState.followUps`. */
  loadFollowUps(id: string): Promise<void>;
  showWholeMap(): Promise<void>;
  runLayout(layout: LayoutName): Promise<void>;
  /** The passages on which the relations that are drawn rest, by relation; null where they can't be had. */
  gatherEvidence(): Promise<ReadonlyMap<string, readonly Passage[]> | null>;
  /** What is drawn, as a file of data; null where it can't be had. */
  fetchFile(format: ExportFormat): Promise<Blob | null>;
  cancel(taskId: string): void;
  /** Tries again what a notice (close it first) or a panel said had failed. */
  retry(intent: Intent): Promise<void>;
}
