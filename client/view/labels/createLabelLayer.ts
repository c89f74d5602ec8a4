import type { Core } from "cytoscape";
import type { Position } from "../../graph/Position.ts";
import type { Scene } from "../../state/Scene.ts";
import { canvasColours } from "../canvasColours.ts";
import { openOverlay, prepareOverlay } from "../overlayCanvas.ts";
import { arrangeCaptions, type CaptionedEdge, type PlacedCaption } from "./arrangeCaptions.ts";
import { arrangeLabels, type LabelArrangement, type NamedNode, type PlacedLabel } from "./arrangeLabels.ts";
import { createWords } from "./createWords.ts";
import { paintArrangement } from "./paintArrangement.ts";
import type { Rectangle } from "./TakenRoom.ts";
import { paintTimeline, type Timeline, toTimeline } from "./paintTimeline.ts";

/** Everything on the map that is written, and the marks that keep their size on the screen. */
export interface LabelLayer {
  /** Takes the words of a scene whose elements are drawn already, for the next `arrange`. */
  readonly setScene: (scene: Scene) => void;
  /** Names what the pointer is over and its relations; all other labels stay. */
  readonly setHovered: (id: string | null) => void;
  /** Chooses anew what is written, for the present viewport. */
  readonly arrange: () => void;
  /** The node whose label stands at a place of the canvas. */
  readonly nodeAt: (place: Position) => string | null;
  readonly destroy: () => void;
}

/** Right above the map. */
const LABEL_LAYER = 1;

/**
 * Cytoscape scales text with the map and caches it as pictures, so that names blur and become too small or
 * too many. This layer writes them above the map, sharp, at the size of the screen, as many as have room.
 */
export function createLabelLayer(container: HTMLElement, cy: Core): LabelLayer {
  const overlay = openOverlay(container, LABEL_LAYER);
  const { fontFamily } = getComputedStyle(container);
  const words = createWords(fontFamily);

  let nodes: readonly NamedNode[] = [];
  let edges: readonly CaptionedEdge[] = [];
  let hovered: string | null = null;
  let colours = canvasColours.light;
  let timeline: Timeline | null = null;
  let arrangement: LabelArrangement | null = null;
  let labels: readonly PlacedLabel[] = [];
  let captions: readonly PlacedCaption[] = [];

  const paint = () => {
    const { width, height } = prepareOverlay(overlay, container);
    const badges = arrangement?.badges ?? [];
    const brush = { context: overlay.context, colours, fontFamily, width, height };
    if (timeline !== null) paintTimeline(cy, brush, timeline);
    paintArrangement(cy, brush, { nodes, labels, badges, captions });
  };
  const writeAround = (standing: LabelArrangement) => {
    const unnamed = nodes.filter(
      ({ node }) => node.id === hovered && !standing.labels.some(({ named }) => named.node.id === node.id),
    );
    const added =
      unnamed.length === 0 ? [] : arrangeLabels(cy, unnamed, { before: null, covered: [] }).labels;
    labels = [...standing.labels, ...added];
    captions = arrangeCaptions(cy, { nodes, edges, hovered }, standing);
    paint();
  };
  const arrange = () => {
    arrangement = arrangeLabels(cy, nodes, { before: arrangement, covered: coveredOf(container) });
    writeAround(arrangement);
  };
  cy.on("render", paint);

  return {
    setScene: (scene) => {
      colours = canvasColours[scene.theme];
      timeline = toTimeline(scene);
      nodes = words.ofNodes(cy, scene);
      edges = words.ofEdges(cy, scene);
      // Until all is arranged anew, nothing is written about what is gone.
      const standing = new Map(nodes.map((named) => [named.node.id, named]));
      labels = labels.flatMap((label) => {
        const named = standing.get(label.named.node.id);
        return named === undefined ? [] : [{ ...label, named }];
      });
      captions = captions.filter(({ captioned }) => captioned.element.inside());
    },
    setHovered: (id) => {
      hovered = id;
      if (arrangement !== null) writeAround(arrangement);
    },
    arrange,
    nodeAt: (place) => findLabel(labels, place),
    destroy: () => {
      cy.off("render", paint);
      overlay.canvas.remove();
    },
  };
}

/** What of the page says that it lies over the map, in pixels of the container. */
function coveredOf(container: HTMLElement): readonly Rectangle[] {
  const corner = container.getBoundingClientRect();
  return [...document.querySelectorAll("[data-over-map]")].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { left: left - corner.left, top: top - corner.top, width, height };
  });
}

function findLabel(labels: readonly PlacedLabel[], place: Position): string | null {
  const found = labels.findLast(({ named, offset, width, height }) => {
    const { x, y } = named.element.renderedPosition();
    const [dx, dy] = [place.x - x - offset.x, place.y - y - offset.y];
    return dx >= 0 && dx <= width && dy >= 0 && dy <= height;
  });
  return found?.named.node.id ?? null;
}
