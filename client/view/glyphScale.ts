import type { Core } from "cytoscape";

/** Below this zoom, glyphs stop shrinking with the map, so that kinds can be told apart in an overview. */
const fullZoom = 0.5;
/** At more, glyphs of neighbours would touch. */
const mostScale = 3;
/** Sizes change in steps, not with every turn of the wheel. */
const step = 1.25;

/** How much larger than on the map glyphs are drawn at a zoom. */
export function glyphScaleAt(zoom: number): number {
  const wanted = Math.min(mostScale, Math.max(1, fullZoom / zoom));
  return step ** Math.floor(Math.log(wanted) / Math.log(step) + 1e-9);
}

/** Gives all glyphs the size that they have at the present zoom. */
export function scaleGlyphs(cy: Core): void {
  const scale = glyphScaleAt(cy.zoom());
  cy.batch(() => {
    for (const node of cy.nodes()) {
      const size = Number(node.data("diameter")) * scale;
      if (node.data("size") !== size) node.data("size", size);
    }
  });
}
