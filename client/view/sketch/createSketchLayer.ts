import type { Scene } from "../../state/Scene.ts";
import { openOverlay, prepareOverlay } from "../overlayCanvas.ts";
import { type Glyphs, planSketch, type Strokes } from "./planSketch.ts";

/** What a reader sees of a picture until the map has been drawn. */
export interface SketchLayer {
  readonly draw: (scene: Scene) => void;
  readonly remove: () => void;
}

/** Above the names of the map, which it gives way to. */
const SKETCH_LAYER = 2;

/** A canvas over all of a container, on which pictures are sketched. */
export function createSketchLayer(container: HTMLElement): SketchLayer {
  const overlay = openOverlay(container, SKETCH_LAYER);
  let drawn: Scene | null = null;
  const draw = (scene: Scene) => {
    drawn = scene;
    const { strokes, glyphs } = planSketch(scene, prepareOverlay(overlay, container));
    for (const alike of strokes) drawStrokes(overlay.context, alike);
    for (const alike of glyphs) drawGlyphs(overlay.context, alike);
  };
  const resizing = new ResizeObserver(() => {
    if (drawn !== null) draw(drawn);
  });
  resizing.observe(container);
  return {
    draw,
    remove: () => {
      resizing.disconnect();
      overlay.canvas.remove();
    },
  };
}

function drawStrokes(
  context: CanvasRenderingContext2D,
  { colour, width, dash, opacity, lines }: Strokes,
): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.globalAlpha = opacity;
  context.setLineDash([...dash]);
  context.beginPath();
  for (let index = 0; index + 3 < lines.length; index += 4) {
    context.moveTo(lines[index] ?? 0, lines[index + 1] ?? 0);
    context.lineTo(lines[index + 2] ?? 0, lines[index + 3] ?? 0);
  }
  context.stroke();
}

/** How much of its colour the inside of a hollow glyph has, as on the map. */
const hollowOpacity = 0.2;

function drawGlyphs(
  context: CanvasRenderingContext2D,
  { colour, opacity, isHollow, outline, places }: Glyphs,
): void {
  context.fillStyle = colour;
  context.strokeStyle = colour;
  context.lineWidth = 1;
  context.setLineDash([]);
  context.beginPath();
  for (let index = 0; index + 2 < places.length; index += 3) {
    const [x, y, reach] = [places[index] ?? 0, places[index + 1] ?? 0, places[index + 2] ?? 0];
    for (let point = 0; point + 1 < outline.length; point += 2) {
      const [pointX, pointY] = [x + (outline[point] ?? 0) * reach, y + (outline[point + 1] ?? 0) * reach];
      if (point === 0) context.moveTo(pointX, pointY);
      else context.lineTo(pointX, pointY);
    }
    context.closePath();
  }
  context.globalAlpha = opacity * (isHollow ? hollowOpacity : 1);
  context.fill();
  if (!isHollow) return;
  context.globalAlpha = opacity;
  context.stroke();
}
