import type { Core, EdgeSingular } from "cytoscape";
import type { Position } from "../../graph/Position.ts";
import type { SceneEdge } from "../../state/Scene.ts";
import type { LabelArrangement, NamedNode } from "./arrangeLabels.ts";
import { labelMetrics } from "./labelMetrics.ts";
import { type CaptionCandidate, placeCaptions } from "./placeCaptions.ts";

export interface CaptionedEdge {
  readonly edge: SceneEdge;
  readonly element: EdgeSingular;
  readonly text: string;
  readonly width: number;
}

/** A caption in the middle of its room, in the coordinates of the map; its size in pixels of the screen. */
export interface PlacedCaption {
  readonly captioned: CaptionedEdge;
  readonly at: Position;
  readonly width: number;
  readonly height: number;
}

export interface Written {
  readonly nodes: readonly NamedNode[];
  readonly edges: readonly CaptionedEdge[];
  /** The node under the pointer. */
  readonly hovered: string | null;
}

const captionHeight = 16;
/** From here on, relations in view are captioned without being asked. */
const captionZoom = 1.15;

/** Chooses which relations are captioned, and where there is room left by the labels. */
export function arrangeCaptions(cy: Core, written: Written, { room }: LabelArrangement): PlacedCaption[] {
  const zoom = cy.zoom();
  const chosen = chooseEdges(cy, written);
  const scaled = ({ x, y }: Position): Position => ({ x: x * zoom, y: y * zoom });
  const candidates = chosen.map(({ edge, element, width }): CaptionCandidate => ({
    id: edge.id,
    from: scaled(element.source().position()),
    middle: scaled(element.midpoint()),
    to: scaled(element.target().position()),
    width: width + 2 * labelMetrics.padding,
    height: captionHeight,
    always: edge.selected || edge.focused,
  }));
  const placed = placeCaptions(candidates, room);
  return chosen.flatMap((captioned): PlacedCaption[] => {
    const place = placed.get(captioned.edge.id);
    if (place === undefined) return [];
    const at = { x: (place.left + place.width / 2) / zoom, y: (place.top + place.height / 2) / zoom };
    return [{ captioned, at, width: place.width, height: place.height }];
  });
}

/** Relations that the reader has reached, those of entities that the reader has reached, and near ones. */
function chooseEdges(cy: Core, { nodes, edges, hovered }: Written): CaptionedEdge[] {
  const reached = new Set(
    nodes
      .filter(({ node }) => node.selected || node.focused || node.id === hovered)
      .map(({ node }) => node.id),
  );
  const isInView = cy.zoom() >= captionZoom ? viewTest(cy) : () => false;
  return edges.filter(
    ({ edge, element }) =>
      edge.selected ||
      edge.focused ||
      reached.has(edge.from) ||
      reached.has(edge.to) ||
      (!edge.dimmed && isInView(element)),
  );
}

function viewTest(cy: Core): (element: EdgeSingular) => boolean {
  const { x1, y1, x2, y2 } = cy.extent();
  return (element) => {
    const { x, y } = element.midpoint();
    return x >= x1 && x <= x2 && y >= y1 && y <= y2;
  };
}
