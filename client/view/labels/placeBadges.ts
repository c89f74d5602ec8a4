import type { Position } from "../../graph/Position.ts";
import type { NamedNode } from "./arrangeLabels.ts";
import { glyphReach } from "./glyphReach.ts";
import { isMarked } from "./isMarked.ts";
import type { TakenRoom } from "./TakenRoom.ts";

/** How many relations of a node aren't on the map, and its room as an offset from the middle of the node. */
export interface PlacedBadge {
  readonly named: NamedNode;
  readonly text: string;
  readonly offset: Position;
  readonly width: number;
  readonly height: number;
}

interface Surroundings {
  readonly zoom: number;
  readonly room: TakenRoom;
}

export const badgeFontSize = 10;
const badgeHeight = 13;
const widthPerCharacter = 6.6;
/** Between glyph and badge; more than what is lost in rounding. */
const clearance = 0.5;

/**
 * At the upper right of the glyph, or at the first other corner that is free, or not at all: names come first.
 * What is placed is added to the room.
 */
export function placeBadges(nodes: readonly NamedNode[], { zoom, room }: Surroundings): PlacedBadge[] {
  return nodes
    .filter(({ node }) => node.expandable > 0 && isMarked(node, zoom))
    .flatMap((named): PlacedBadge[] => {
      const text = badgeText(named.node.expandable);
      const size = { width: text.length * widthPerCharacter + 4, height: badgeHeight };
      const { x, y } = named.element.position();
      const toRectangle = (offset: Position) => ({
        left: x * zoom + offset.x,
        top: y * zoom + offset.y,
        ...size,
      });
      const corners = cornersOf(glyphReach(named, zoom), size);
      const offset = corners.find((corner) => room.isFree(toRectangle(corner)));
      if (offset === undefined) return [];
      room.take(toRectangle(offset));
      return [{ named, text, offset, ...size }];
    });
}

/** In few characters. */
function badgeText(expandable: number): string {
  return expandable > 999 ? "999+" : `+${expandable}`;
}

function cornersOf(radius: number, { width, height }: { width: number; height: number }): Position[] {
  const aside = radius * 0.5 + 1;
  const [right, left] = [aside, -aside - width];
  const [upper, lower] = [-radius - height - clearance, radius + clearance];
  return [
    { x: right, y: upper },
    { x: left, y: upper },
    { x: right, y: lower },
    { x: left, y: lower },
  ];
}
