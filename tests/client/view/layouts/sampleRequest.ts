import * as fc from "fast-check";
import { kinds } from "../../../../client/graph/Kind.ts";
import type { Positions } from "../../../../client/graph/Position.ts";
import type { LayoutEdge, LayoutNode, LayoutRequest } from "../../../../client/state/LayoutRequest.ts";
import { middleBelowGlyph, toBox } from "../../../../client/view/layouts/toBox.ts";
import { findOverlapping } from "./sampleBox.ts";

/** A node with a name of usual length. */
export function sampleLayoutNode(id: string, facts: Partial<LayoutNode> = {}): LayoutNode {
  return {
    id,
    kind: "BODY",
    caption: `Халықаралық стандарттау ұйымы ${id}`,
    begin: null,
    pinnedAt: null,
    ...facts,
  };
}

/** `a>b`: a stands above b. `a-b`: neither does. */
export function sampleEdges(...written: readonly string[]): LayoutEdge[] {
  return written.map((text) => {
    const [from = "", to = ""] = text.split(/[>-]/u);
    return { from, to, superior: text.includes(">") ? "from" : null };
  });
}

/** A request as a view makes it: nothing in the middle, years of a usual width. */
export function sampleRequest(
  layout: LayoutRequest["layout"],
  graph: Pick<LayoutRequest, "nodes" | "edges">,
): LayoutRequest {
  return { layout, centre: null, pixelsPerYear: 16, ...graph };
}

/** Any graph at all: cycles, loops, parallel relations, strangers, nodes without relations, and none. */
export const anyRequest = (layout: LayoutRequest["layout"]): fc.Arbitrary<LayoutRequest> =>
  fc
    .record({
      nodes: fc.uniqueArray(
        fc.record({
          id: fc.constantFrom(...Array.from({ length: 24 }, (_, index) => `n${index}`)),
          kind: fc.constantFrom(...kinds),
          caption: fc.constantFrom("", "ISO", "Межгосударственный совет по стандартизации и метрологии"),
          begin: fc.constantFrom(null, "1947", "1992-03-13", "2001-05", "unknown"),
          pinnedAt: fc.constant(null),
        }),
        { selector: (node) => node.id, maxLength: 24 },
      ),
      edges: fc.array(
        fc.record({
          from: fc.constantFrom("n0", "n1", "n2", "n3", "n4", "n5", "stranger"),
          to: fc.constantFrom("n0", "n1", "n2", "n6", "n7", "n8", "n9", "n10"),
          superior: fc.constantFrom("from" as const, "to" as const, null),
        }),
        { maxLength: 40 },
      ),
    })
    .map((graph) => sampleRequest(layout, graph));

/** The ids of nodes whose room, label included, overlaps that of another one. */
export function findOverlappingNodes({ nodes }: LayoutRequest, positions: Positions): string[] {
  return findOverlapping(
    nodes.map((node) => {
      const { x, y } = positions[node.id] ?? { x: Number.NaN, y: Number.NaN };
      const box = toBox(node);
      return { ...box, x, y: y + middleBelowGlyph(box.height) };
    }),
  );
}
