import type { CanvasColours } from "../canvasColours.ts";
import { labelMetrics } from "./labelMetrics.ts";

/** Where and in which colours to paint, in pixels of the screen. */
export interface Brush {
  readonly context: CanvasRenderingContext2D;
  readonly colours: CanvasColours;
  readonly fontFamily: string;
  /** Size of the canvas. */
  readonly width: number;
  readonly height: number;
}

interface Text {
  readonly lines: readonly string[];
  /** The room it takes, padding included. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly weight: 400 | 600;
  readonly colour: string;
  readonly alignment: "left" | "center" | "right";
}

const paperOpacity = 0.88;

/** Lines on a paper-coloured ground, which keeps lines behind from crossing the letters. */
export function paintText({ context, colours, fontFamily }: Brush, text: Text): void {
  const opacity = context.globalAlpha;
  context.globalAlpha = opacity * paperOpacity;
  context.fillStyle = colours.paper;
  context.beginPath();
  context.roundRect(text.left, text.top, text.width, text.height, 3);
  context.fill();
  context.globalAlpha = opacity;
  context.fillStyle = text.colour;
  context.font = `${text.weight} ${text.fontSize}px ${fontFamily}`;
  context.textAlign = text.alignment;
  context.textBaseline = "middle";
  const x = {
    left: text.left + labelMetrics.padding,
    center: text.left + text.width / 2,
    right: text.left + text.width - labelMetrics.padding,
  }[text.alignment];
  const lineHeight = (text.height - 2 * labelMetrics.padding) / text.lines.length;
  for (const [index, line] of text.lines.entries()) {
    const y = text.top + labelMetrics.padding + (index + 0.5) * lineHeight;
    context.fillText(line, x, Math.round(y) + 0.5);
  }
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A pin stuck into the upper left of a glyph. */
export function paintPin({ context, colours }: Brush, { x, y, radius }: Spot): void {
  const [headX, headY] = [x - radius * 0.8, y - radius * 0.8 - 4];
  context.lineCap = "round";
  for (const [colour, widening] of [
    [colours.paper, 2.5],
    [colours.ink, 0],
  ] as const) {
    context.strokeStyle = colour;
    context.fillStyle = colour;
    context.lineWidth = 1.5 + widening;
    context.beginPath();
    context.moveTo(headX, headY);
    context.lineTo(headX + 5, headY + 7);
    context.stroke();
    context.beginPath();
    context.arc(headX, headY, 3.2 + widening / 2, 0, 2 * Math.PI);
    context.fill();
  }
}

/** What is selected has a ring; where the keyboard is, a second one outside of it, broken. Seen together, both are seen. */
export function paintRing({ context, colours }: Brush, spot: Spot, ring: "selected" | "focused"): void {
  context.strokeStyle = ring === "selected" ? colours.accent : colours.focus;
  context.lineWidth = ring === "selected" ? 2.5 : 3;
  context.setLineDash(ring === "selected" ? [] : [6, 3]);
  context.beginPath();
  context.arc(spot.x, spot.y, spot.radius + (ring === "selected" ? 4 : 8.5), 0, 2 * Math.PI);
  context.stroke();
  context.setLineDash([]);
}
