import type { Core } from "cytoscape";
import type { Position } from "../../graph/Position.ts";
import type { PlacedCaption } from "./arrangeCaptions.ts";
import type { NamedNode, PlacedLabel } from "./arrangeLabels.ts";
import { captionFontSize } from "./labelMetrics.ts";
import { isMarked } from "./isMarked.ts";
import { type Brush, paintPin, paintRing, paintText } from "./paint.ts";
import { badgeFontSize, type PlacedBadge } from "./placeBadges.ts";
import type { Side } from "./placeLabels.ts";
import type { Rectangle } from "./TakenRoom.ts";

const dimmedOpacity = 0.35;
/** Of the largest glyph with its rings and marks, around its middle. */
const reach = 100;

export interface Arrangement {
  readonly nodes: readonly NamedNode[];
  readonly labels: readonly PlacedLabel[];
  readonly badges: readonly PlacedBadge[];
  readonly captions: readonly PlacedCaption[];
}

/** Paints rings, pins, badges, captions and labels, those of them that are in view. */
export function paintArrangement(cy: Core, brush: Brush, arrangement: Arrangement): void {
  for (const named of arrangement.nodes) paintMarks(cy, brush, named);
  for (const caption of arrangement.captions) paintCaption(cy, brush, caption);
  for (const label of arrangement.labels) paintLabel(cy, brush, label);
  for (const badge of arrangement.badges) paintBadge(cy, brush, badge);
}

function toScreen(cy: Core, { x, y }: Position): Position {
  const pan = cy.pan();
  return { x: x * cy.zoom() + pan.x, y: y * cy.zoom() + pan.y };
}

function paintMarks(cy: Core, brush: Brush, { node, element }: NamedNode): void {
  const hasPin = node.pinned && isMarked(node, cy.zoom());
  if (!node.selected && !node.focused && !hasPin) return;
  const { x, y } = toScreen(cy, element.position());
  if (!isInView(brush, { left: x - reach, top: y - reach, width: 2 * reach, height: 2 * reach })) return;
  const spot = { x, y, radius: (element.width() / 2) * cy.zoom() };
  brush.context.globalAlpha = node.dimmed ? dimmedOpacity : 1;
  if (node.selected) paintRing(brush, spot, "selected");
  if (node.focused) paintRing(brush, spot, "focused");
  if (hasPin) paintPin(brush, spot);
  brush.context.globalAlpha = 1;
}

function paintCaption(cy: Core, brush: Brush, { captioned, at, width, height }: PlacedCaption): void {
  const middle = toScreen(cy, at);
  const place = { left: middle.x - width / 2, top: middle.y - height / 2, width, height };
  if (!isInView(brush, place)) return;
  const { selected, focused } = captioned.edge;
  paintText(brush, {
    ...place,
    lines: [captioned.text],
    fontSize: captionFontSize,
    weight: 400,
    alignment: "center",
    colour: selected ? brush.colours.accent : focused ? brush.colours.focus : brush.colours.quietInk,
  });
}

function paintLabel(cy: Core, brush: Brush, label: PlacedLabel): void {
  const { named, lines, offset, width, height, scale } = label;
  const { x, y } = toScreen(cy, named.element.position());
  const place = { left: x + offset.x, top: y + offset.y, width, height };
  if (!isInView(brush, place)) return;
  brush.context.globalAlpha = named.node.dimmed ? dimmedOpacity : 1;
  paintText(brush, {
    ...place,
    lines,
    fontSize: named.fontSize * scale,
    weight: named.weight,
    alignment: alignments[label.variant.side],
    colour: brush.colours.ink,
  });
  brush.context.globalAlpha = 1;
}

/** Lines begin or end at the glyph. */
const alignments: Readonly<Record<Side, "left" | "center" | "right">> = {
  below: "center",
  above: "center",
  right: "left",
  belowRight: "left",
  aboveRight: "left",
  left: "right",
  belowLeft: "right",
  aboveLeft: "right",
};

function paintBadge(cy: Core, brush: Brush, { named, text, offset, width, height }: PlacedBadge): void {
  const { x, y } = toScreen(cy, named.element.position());
  const place = { left: x + offset.x, top: y + offset.y, width, height };
  if (!isInView(brush, place)) return;
  brush.context.globalAlpha = named.node.dimmed ? dimmedOpacity : 1;
  paintText(brush, {
    ...place,
    lines: [text],
    fontSize: badgeFontSize,
    weight: 600,
    alignment: "center",
    colour: brush.colours.quietInk,
  });
  brush.context.globalAlpha = 1;
}

function isInView({ width, height }: Brush, place: Rectangle): boolean {
  return (
    place.left < width && place.left + place.width > 0 && place.top < height && place.top + place.height > 0
  );
}
