import type { Change } from "../graph/graphAt.ts";
import type { Kind } from "../graph/Kind.ts";

/** The picture as plain data: what `client/view` draws. Made by `selectScene`. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  /** How wide a year of the timeline is; null in other layouts. */
  readonly pixelsPerYear: number | null;
  readonly theme: "light" | "dark";
  readonly reducedMotion: boolean;
}

export interface SceneNode {
  readonly id: string;
  readonly kind: Kind;
  readonly caption: string;
  readonly x: number;
  readonly y: number;
  readonly pinned: boolean;
  readonly selected: boolean;
  /** Where the keyboard is. */
  readonly focused: boolean;
  readonly dimmed: boolean;
  /** Belongs to what was found for the view's inquiry. */
  readonly strong: boolean;
  readonly collective: boolean;
  /** What happened to it between two dates; null while none are compared. */
  readonly change: Change | null;
  /** How many of its relations aren't on the map yet. */
  readonly expandable: number;
  /** How many relations a group stands for; null for an entity. */
  readonly members: number | null;
}

export interface SceneEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly caption: string;
  readonly cited: boolean;
  readonly hierarchical: boolean;
  /** Leads to a group: it stands for several relations. */
  readonly grouped: boolean;
  readonly change: Change | null;
  readonly selected: boolean;
  readonly focused: boolean;
  readonly dimmed: boolean;
  /** As with nodes. */
  readonly strong: boolean;
}
