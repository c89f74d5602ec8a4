import type { Core } from "cytoscape";
import { xOfYear, yearAtX } from "../../graph/timeScale.ts";
import type { Scene } from "../../state/Scene.ts";
import { areaOf, isNarrow, topOfNarrow } from "../viewport.ts";
import { badgeFontSize } from "./placeBadges.ts";
import { type Brush, paintText } from "./paint.ts";

/** Between two marks, in pixels of the screen. */
const leastDistance = 72;
/** Years between two marks, of which the first is taken that leaves room between them. */
const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const labelSize = { width: 40, height: 15 };

export interface Timeline {
  readonly pixelsPerYear: number;
  /** Where the first and the last of what has a date stand, on the map. */
  readonly left: number;
  readonly right: number;
}

/** The timeline of a scene that is laid out as one: what has a date stands above the line. */
export function toTimeline({ nodes, pixelsPerYear }: Scene): Timeline | null {
  if (pixelsPerYear === null) return null;
  const { left, right } = areaOf(nodes.filter(({ y }) => y < 0));
  return { pixelsPerYear, left, right };
}

/**
 * The years in which anything began: a hairline for each down to the line itself, and its number at the upper edge of
 * the window.
 */
export function paintTimeline(cy: Core, brush: Brush, { pixelsPerYear, left, right }: Timeline): void {
  const { context, colours, width, height } = brush;
  const [zoom, pan] = [cy.zoom(), cy.pan()];
  const line = Math.max(0, Math.min(height, pan.y));
  // Beneath what lies over the upper edge of a narrow window.
  const top = isNarrow({ width, height }) ? topOfNarrow : 0;
  const step = steps.find((years) => years * pixelsPerYear * zoom >= leastDistance) ?? 1000;
  const edge = step * pixelsPerYear;
  const first = Math.ceil(yearAtX(Math.max(-pan.x / zoom, left - edge), pixelsPerYear) / step) * step;
  const last = yearAtX(Math.min((width - pan.x) / zoom, right + edge), pixelsPerYear);
  context.strokeStyle = colours.relation;
  context.lineWidth = 1;
  context.globalAlpha = 0.35;
  context.beginPath();
  for (let year = first; year <= last; year += step) {
    const x = Math.round(xOfYear(year, pixelsPerYear) * zoom + pan.x) + 0.5;
    context.moveTo(x, top + labelSize.height);
    context.lineTo(x, Math.max(top + labelSize.height, line));
  }
  context.moveTo(0, Math.round(line) + 0.5);
  context.lineTo(width, Math.round(line) + 0.5);
  context.stroke();
  context.globalAlpha = 1;
  for (let year = first; year <= last; year += step) {
    const x = xOfYear(year, pixelsPerYear) * zoom + pan.x;
    paintText(brush, {
      left: x - labelSize.width / 2,
      top: top + 2,
      ...labelSize,
      lines: [String(year)],
      fontSize: badgeFontSize + 1,
      weight: 400,
      alignment: "center",
      colour: colours.quietInk,
    });
  }
}
