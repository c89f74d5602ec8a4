/** A canvas over all of a container, which takes no part in what pointers do. */
export interface Overlay {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
}

/** @throws where the browser has no canvas to draw on. */
export function openOverlay(container: HTMLElement, zIndex: number): Overlay {
  const canvas = container.ownerDocument.createElement("canvas");
  Object.assign(canvas.style, {
    position: "absolute",
    inset: "0",
    width: "100%",
    height: "100%",
    pointerEvents: "none",
    zIndex: String(zIndex),
  });
  container.append(canvas);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("this browser can't draw on a canvas");
  return { canvas, context };
}

/**
 * Empties the canvas and gives it the size of its container, in as many pixels as the screen has; returns that size in
 * pixels of the page, in which is drawn.
 */
export function prepareOverlay({ canvas, context }: Overlay, container: HTMLElement) {
  const [width, height] = [container.clientWidth, container.clientHeight];
  const ratio = window.devicePixelRatio;
  const [columns, rows] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== columns) canvas.width = columns;
  if (canvas.height !== rows) canvas.height = rows;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  return { width, height };
}
