import type { Core } from "cytoscape";
import { xOfYear, yearAtX } from "../../graph/timeScale.ts";
import { badgeFontSize } from "./placeBadges.ts";
import { type Brush, paintText } from "./paint.ts";

/** Between two marks, in pixels of the screen. */
const leastDistance = 72;
/** Years between two marks, of which the first is taken that leaves room between them. */
const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const labelSize = { width: 40, height: 15 };

/** The years of a timeline: a hairline for each down to the line itself, and its number at the upper edge of the window. */
export function paintTimeline(cy: Core, brush: Brush, pixelsPerYear: number): void {
  const { context, colours, width, height } = brush;
  const [zoom, pan] = [cy.zoom(), cy.pan()];
  const line = Math.max(0, Math.min(height, pan.y));
  const step = steps.find((years) => years * pixelsPerYear * zoom >= leastDistance) ?? 1000;
  const first = Math.ceil(yearAtX(-pan.x / zoom, pixelsPerYear) / step) * step;
  const last = yearAtX((width - pan.x) / zoom, pixelsPerYear);
  context.strokeStyle = colours.relation;
  context.lineWidth = 1;
  context.globalAlpha = 0.35;
  context.beginPath();
  for (let year = first; year <= last; year += step) {
    const x = Math.round(xOfYear(year, pixelsPerYear) * zoom + pan.x) + 0.5;
    context.moveTo(x, labelSize.height);
    context.lineTo(x, Math.max(labelSize.height, line));
  }
  context.moveTo(0, Math.round(line) + 0.5);
  context.lineTo(width, Math.round(line) + 0.5);
  context.stroke();
  context.globalAlpha = 1;
  for (let year = first; year <= last; year += step) {
    const x = xOfYear(year, pixelsPerYear) * zoom + pan.x;
    paintText(brush, {
      left: x - labelSize.width / 2,
      top: 2,
      ...labelSize,
      lines: [String(year)],
      fontSize: badgeFontSize + 1,
      weight: 400,
      alignment: "center",
      colour: colours.quietInk,
    });
  }
}
