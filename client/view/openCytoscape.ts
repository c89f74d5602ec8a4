import cytoscape, { type Core } from "cytoscape";
import { restWhenIdle } from "./restWhenIdle.ts";
import { createStyle } from "./style.ts";
import { zoomLimits } from "./viewport.ts";

/** Above this, sharper pixels cost more than they show. */
const mostPixelRatio = 2;

/**
 * An empty Cytoscape. Without a container it keeps elements and positions and draws nothing. Selection is the
 * state's, so its own is off; and it takes no part in layout.
 */
export function openCytoscape(container: HTMLElement | null): Core {
  const common = {
    style: createStyle("light"),
    minZoom: zoomLimits.least,
    maxZoom: zoomLimits.most,
    boxSelectionEnabled: false,
    autounselectify: true,
  };
  if (container === null) return cytoscape({ ...common, headless: true, styleEnabled: true });
  const cy = cytoscape({
    ...common,
    container,
    pixelRatio: Math.min(window.devicePixelRatio, mostPixelRatio),
    motionBlur: false,
  });
  restWhenIdle(cy);
  return cy;
}
