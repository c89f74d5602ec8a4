import type { Core } from "cytoscape";
import type { Position } from "../graph/Position.ts";

/** How much of the map is seen, and where: zoom, and where the origin of the map stands on the screen. */
export interface Viewport {
  readonly zoom: number;
  readonly pan: Position;
}

/** Where nodes stand, on the map. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const zoomLimits = { least: 0.01, most: 4 } as const;
/** A few entities aren't blown up to fill the window. */
const mostZoomOfFit = 1.2;
const durationMs = 180;

export function areaOf(positions: readonly Position[]): Area {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of positions) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Without a screen, as in tests, a window of a usual size. */
function sizeOf(cy: Core): Size {
  return cy.container() === null ? { width: 800, height: 600 } : { width: cy.width(), height: cy.height() };
}

/** Whether a window is so narrow that legend and zoom stand above its picture, and a sheet's round corners lie over it. */
export function isNarrow({ width }: Size): boolean {
  return width < 600;
}

/** How far down legend and zoom reach there. */
export const topOfNarrow = 56;

/** The part of the window where glyphs may stand, so that their labels, which hang beneath, are seen as well. */
function windowOf(size: Size): Area {
  const { width, height } = size;
  const side = Math.min(90, width * 0.16);
  if (!isNarrow(size)) return { left: side, top: 32, right: width - side, bottom: height - 68 };
  const edge = Math.min(96, height * 0.25);
  return { left: side, top: edge, right: width - side, bottom: height - edge };
}

/** The largest zoom at which all of the area is seen, and the area in the middle; null while the window has no size. */
export function fitArea(cy: Core, area: Area, mostZoom = mostZoomOfFit): Viewport | null {
  return fitInto(sizeOf(cy), area, mostZoom);
}

/** The same for a window without a map in it yet. */
export function fitInto(size: Size, area: Area, mostZoom = mostZoomOfFit): Viewport | null {
  const inner = windowOf(size);
  const [width, height] = [inner.right - inner.left, inner.bottom - inner.top];
  if (width <= 0 || height <= 0) return null;
  const zoom = Math.min(
    mostZoom,
    width / Math.max(1, area.right - area.left),
    height / Math.max(1, area.bottom - area.top),
  );
  return centreIn(inner, { x: (area.left + area.right) / 2, y: (area.top + area.bottom) / 2 }, zoom);
}

/** A place of the map in the middle of the window. */
export function centreAt(cy: Core, place: Position): Viewport {
  return centreIn(windowOf(sizeOf(cy)), place, cy.zoom());
}

function centreIn({ left, top, right, bottom }: Area, { x, y }: Position, atZoom: number): Viewport {
  const zoom = Math.max(zoomLimits.least, Math.min(zoomLimits.most, atZoom));
  return { zoom, pan: { x: (left + right) / 2 - zoom * x, y: (top + bottom) / 2 - zoom * y } };
}

/** The least motion that brings an area into view; it zooms out only where the area is larger than the window. */
export function revealArea(cy: Core, area: Area): Viewport | null {
  const { left, top, right, bottom } = windowOf(sizeOf(cy));
  const zoom = cy.zoom();
  if ((area.right - area.left) * zoom > right - left || (area.bottom - area.top) * zoom > bottom - top) {
    return fitArea(cy, area, zoom);
  }
  const pan = cy.pan();
  return {
    zoom,
    pan: {
      x: Math.min(Math.max(pan.x, left - area.left * zoom), right - area.right * zoom),
      y: Math.min(Math.max(pan.y, top - area.top * zoom), bottom - area.bottom * zoom),
    },
  };
}

/** Zooms about the middle of the canvas. */
export function zoomAboutMiddle(cy: Core, factor: number): Viewport {
  const zoom = Math.min(zoomLimits.most, Math.max(zoomLimits.least, cy.zoom() * factor));
  const ratio = zoom / cy.zoom();
  const pan = cy.pan();
  const { width, height } = sizeOf(cy);
  const [middleX, middleY] = [width / 2, height / 2];
  return { zoom, pan: { x: middleX - (middleX - pan.x) * ratio, y: middleY - (middleY - pan.y) * ratio } };
}

/** Whether this is what is seen already. */
export function isAt(cy: Core, { zoom, pan }: Viewport): boolean {
  return zoom === cy.zoom() && pan.x === cy.pan().x && pan.y === cy.pan().y;
}

/** Goes there, from wherever an earlier way has got to. Animated, it takes 180 ms. */
export function goTo(cy: Core, { zoom, pan }: Viewport, isAnimated: boolean): void {
  cy.stop(true, false);
  if (isAt(cy, { zoom, pan })) return;
  if (isAnimated) cy.animate({ zoom, pan: { ...pan } }, { duration: durationMs, easing: "ease-out" });
  else cy.viewport({ zoom, pan: { ...pan } });
}
