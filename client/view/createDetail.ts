import type { Core } from "cytoscape";

/** Decides how much of a large picture is drawn in full: what the reader can make out. */
export interface Detail {
  /** Tells how many relations there are now, before they are drawn. */
  readonly setSize: (relationCount: number) => void;
  /** Whether a relation is drawn in full from the start. */
  readonly isFull: () => boolean;
  /** Brings the relations in view up to date, once the reader has come to rest. */
  readonly refresh: () => void;
}

/** Above this, relations are drawn in full only near the reader, and not while the map moves. */
const manyRelations = 500;
/** At a smaller zoom, arrows are specks. */
const nearZoom = 0.45;

export function createDetail(cy: Core): Detail {
  let isLarge = false;
  return {
    setSize: (relationCount) => {
      if (relationCount > manyRelations === isLarge) return;
      isLarge = !isLarge;
      setViewportShortcuts(cy, isLarge);
      if (!isLarge) cy.edges().addClass("near");
    },
    isFull: () => !isLarge,
    refresh: () => {
      if (!isLarge) return;
      const near = cy.zoom() < nearZoom ? cy.collection() : edgesInView(cy);
      cy.batch(() => {
        cy.edges(".near").not(near).removeClass("near");
        near.not(".near").addClass("near");
      });
    },
  };
}

function edgesInView(cy: Core) {
  const { x1, y1, x2, y2 } = cy.extent();
  return cy
    .nodes()
    .filter((node) => {
      const { x, y } = node.position();
      return x >= x1 && x <= x2 && y >= y1 && y <= y2;
    })
    .connectedEdges();
}

/**
 * Cytoscape reads these switches at every frame but takes them as options at the start alone, when nobody knows
 * how large the picture will be. Headless there is no renderer that has them.
 */
function setViewportShortcuts(cy: Core, areOn: boolean): void {
  if (!("renderer" in cy) || typeof cy.renderer !== "function") return;
  const renderer: unknown = cy.renderer();
  if (typeof renderer !== "object" || renderer === null || !("textureOnViewport" in renderer)) return;
  Object.assign(renderer, { textureOnViewport: areOn, hideEdgesOnViewport: areOn });
}
