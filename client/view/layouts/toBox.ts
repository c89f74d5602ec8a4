import { toYear } from "../../graph/toYear.ts";
import type { LayoutNode } from "../../state/LayoutRequest.ts";
import { estimateTextWidth } from "../labels/estimateTextWidth.ts";
import { fitLabel } from "../labels/fitLabel.ts";
import { labelMetrics, largestDiameter } from "../labels/labelMetrics.ts";
import type { Box } from "./Box.ts";

const { fontSize, lineHeight, gap, padding } = labelMetrics;

/** The room of a node: its glyph, and its label beneath it as wide as any font is likely to make it. */
export function toBox({ id, kind, caption, begin, pinnedAt }: LayoutNode): Box {
  const label = fitLabel(caption, (text) => estimateTextWidth(text, fontSize));
  const height = largestDiameter + gap + label.lines.length * lineHeight + 2 * padding;
  return {
    id,
    kind,
    width: Math.ceil(Math.max(largestDiameter, label.width + 2 * padding)),
    height,
    year: toYear(begin),
    pinnedAt: pinnedAt === null ? null : { x: pinnedAt.x, y: pinnedAt.y + middleBelowGlyph(height) },
  };
}

/** How far the middle of a box lies below the middle of its glyph, which stands at the box's upper edge. */
export function middleBelowGlyph(height: number): number {
  return (height - largestDiameter) / 2;
}
