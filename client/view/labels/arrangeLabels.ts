import type { Core, NodeSingular } from "cytoscape";
import type { Position } from "../../graph/Position.ts";
import type { SceneNode } from "../../state/Scene.ts";
import type { FittedLabel } from "./fitLabel.ts";
import { labelMetrics } from "./labelMetrics.ts";
import { glyphReach } from "./glyphReach.ts";
import { placeBadges, type PlacedBadge } from "./placeBadges.ts";
import { type LabelCandidate, type LabelVariant, placeLabels } from "./placeLabels.ts";
import type { Rectangle, TakenRoom } from "./TakenRoom.ts";

export interface NamedNode {
  readonly node: SceneNode;
  readonly element: NodeSingular;
  /** Broken into lines for a zoom of 1: in full, and shortened where that is shorter. */
  readonly forms: readonly FittedLabel[];
  /** Some of the nodes that it is related to. */
  readonly neighbours: readonly NodeSingular[];
  readonly fontSize: number;
  readonly weight: 400 | 600;
  readonly rank: number;
}

/** A label and its room, as an offset in pixels of the screen from the middle of its node. */
export interface PlacedLabel {
  readonly named: NamedNode;
  readonly lines: readonly string[];
  readonly variant: LabelVariant;
  readonly offset: Position;
  readonly width: number;
  readonly height: number;
  /** Of the text, against its size at a zoom of 1. */
  readonly scale: number;
}

export interface LabelArrangement {
  readonly labels: readonly PlacedLabel[];
  readonly badges: readonly PlacedBadge[];
  /** What labels, glyphs and badges take, in pixels of the screen from the origin of the map. */
  readonly room: TakenRoom;
  readonly zoom: number;
}

/** Labels keep their size on the screen while the map shrinks, and grow half as fast as it. */
function labelScale(zoom: number): number {
  return Math.min(1.5, Math.max(1, Math.sqrt(zoom)));
}

interface Given {
  /** At an unchanged zoom, labels stay as they can. */
  readonly before: LabelArrangement | null;
  /** What lies over the canvas, in its pixels. */
  readonly covered: readonly Rectangle[];
}

/** Chooses which nodes are named at the present zoom, and where. */
export function arrangeLabels(
  cy: Core,
  nodes: readonly NamedNode[],
  { before, covered }: Given,
): LabelArrangement {
  const zoom = cy.zoom();
  const scale = labelScale(zoom);
  const standing = new Map(
    before?.zoom === zoom ? before.labels.map(({ named, variant }) => [named.node.id, variant]) : [],
  );
  const candidates = nodes.map((named) => toCandidate(named, { zoom, scale, standing }));
  const { places, room } = placeLabels(candidates, {
    gap: labelMetrics.gap - labelMetrics.padding,
    window: fromOrigin(cy, { left: 0, top: 0, width: cy.width(), height: cy.height() }),
    covered: covered.map((rectangle) => fromOrigin(cy, rectangle)),
  });
  const labels = nodes.flatMap((named, index): PlacedLabel[] => {
    const place = places.get(named.node.id);
    const candidate = candidates[index];
    if (place === undefined || candidate === undefined) return [];
    const { left, top, width, height } = place.rectangle;
    const offset = { x: left - candidate.x, y: top - candidate.y };
    const lines = named.forms[place.form]?.lines ?? [];
    return [{ named, lines, variant: place, offset, width, height, scale }];
  });
  return { labels, badges: placeBadges(nodes, { zoom, room }), room, zoom };
}

/** From pixels of the canvas to pixels of the screen from the origin of the map. */
function fromOrigin(cy: Core, { left, top, width, height }: Rectangle): Rectangle {
  const { x, y } = cy.pan();
  return { left: left - x, top: top - y, width, height };
}

interface Circumstances {
  readonly zoom: number;
  readonly scale: number;
  readonly standing: ReadonlyMap<string, LabelVariant>;
}

function toCandidate(named: NamedNode, { zoom, scale, standing }: Circumstances): LabelCandidate {
  const { node, element, forms, rank } = named;
  const { x, y } = element.position();
  return {
    id: node.id,
    x: x * zoom,
    y: y * zoom,
    radius: glyphReach(named, zoom),
    forms: forms.map(({ width, lines }) => ({
      width: width * scale + 2 * labelMetrics.padding,
      height: lines.length * lineHeightOf(named) * scale + 2 * labelMetrics.padding,
    })),
    neighbours: named.neighbours.map((neighbour) => {
      const at = neighbour.position();
      return { x: at.x * zoom, y: at.y * zoom };
    }),
    rank: node.dimmed ? rank - dimmedRank : rank,
    always: node.selected || node.focused,
    standing: standing.get(node.id) ?? null,
  };
}

/** Larger than any number of relations. */
const dimmedRank = 1e9;

function lineHeightOf({ fontSize }: NamedNode): number {
  return fontSize * (labelMetrics.lineHeight / labelMetrics.fontSize);
}
