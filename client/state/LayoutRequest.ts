import type { Kind } from "../graph/Kind.ts";
import type { Positions } from "../graph/Position.ts";
import type { LayoutName } from "./View.ts";

/** What a layout needs to know. The same request gives the same positions, on every machine. */
export interface LayoutRequest {
  readonly layout: LayoutName;
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
  /** The entity in the middle of rings; null where the layout chooses. */
  readonly centre: string | null;
  /** How wide a year is on a timeline. */
  readonly pixelsPerYear: number;
}

export interface LayoutNode {
  readonly id: string;
  readonly kind: Kind;
  /** The caption decides how much room a node takes. */
  readonly caption: string;
  /** When it began, as far as is known. */
  readonly begin: string | null;
  /** Where it stands and must stay, when the reader has pinned it. */
  readonly pinnedAt: { readonly x: number; readonly y: number } | null;
}

export interface LayoutEdge {
  readonly from: string;
  readonly to: string;
  /** The end that stands higher in a chart; null where the relation isn't hierarchical. */
  readonly superior: "from" | "to" | null;
}

/** Handed in at composition; computes off the main thread. Rejects when it can't, or when the signal aborts. */
export type RunLayout = (request: LayoutRequest, signal: AbortSignal) => Promise<Positions>;
