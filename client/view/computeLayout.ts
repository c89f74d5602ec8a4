import type { Position, Positions } from "../graph/Position.ts";
import type { LayoutRequest } from "../state/LayoutRequest.ts";
import { layouts } from "./layouts.ts";
import type { Link } from "./layouts/Box.ts";
import { middleBelowGlyph, toBox } from "./layouts/toBox.ts";

/**
 * Places the nodes of a request, each with room for its label, in whole units. The same request gives the same
 * positions on every machine, and so does one with nodes or edges in another order. Pinned nodes keep theirs.
 */
export function computeLayout(request: LayoutRequest): Positions {
  const boxes = request.nodes.toSorted((a, b) => compare(a.id, b.id)).map(toBox);
  const placed = layouts[request.layout](boxes, toLinks(request), request);
  const positions = placed.map((box): readonly [string, Position] => [
    box.id,
    // `+ 0` so that no `-0` reaches the state.
    { x: Math.round(box.x) + 0, y: Math.round(box.y - middleBelowGlyph(box.height)) + 0 },
  ]);
  const pins = request.nodes.flatMap(({ id, pinnedAt }) =>
    pinnedAt === null ? [] : [[id, pinnedAt] as const],
  );
  return Object.fromEntries([...positions, ...pins]);
}

/** Without relations of an entity to itself and without those whose ends aren't all there. */
function toLinks({ nodes, edges }: LayoutRequest): Link[] {
  const ids = new Set(nodes.map((node) => node.id));
  return edges
    .filter(({ from, to }) => from !== to && ids.has(from) && ids.has(to))
    .toSorted(
      (a, b) => compare(a.from, b.from) || compare(a.to, b.to) || compare(a.superior ?? "", b.superior ?? ""),
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
