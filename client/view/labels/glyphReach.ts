import type { NamedNode } from "./arrangeLabels.ts";

/** Beyond the glyph, in pixels of the screen. */
const ringReach = { selected: 5, focused: 10 } as const;
const smallestReach = 3;

/** How far a glyph reaches from its middle, with its rings, in pixels of the screen. */
export function glyphReach({ node, element }: NamedNode, zoom: number): number {
  const ring = node.focused ? ringReach.focused : node.selected ? ringReach.selected : 0;
  return Math.max(smallestReach, (Number(element.data("size")) / 2) * zoom) + ring;
}
