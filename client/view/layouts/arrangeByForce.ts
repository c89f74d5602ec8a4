import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { type Box, type Link, placeAt, type PlacedBox } from "./Box.ts";
import { seededPosition } from "./seededPosition.ts";
import { separateBoxes } from "./separateBoxes.ts";

const gap = 14;
const widening = 1.25;
const mostOverlap = 0.3;

/**
 * Places a connected group with what is related near each other: ForceAtlas2 from places that only the ids
 * decide, then boxes pushed apart. Pinned boxes hold their places and the rest arranges itself around them.
 */
export function arrangeByForce(group: readonly Box[], links: readonly Link[]): PlacedBox[] {
  const placed =
    group.length === 1
      ? group.map((box) => placeAt(box, box.pinnedAt ?? { x: 0, y: 0 }))
      : attract(group, links);
  return separateBoxes(placed, { gap, direction: "anywhere" });
}

function attract(group: readonly Box[], links: readonly Link[]): PlacedBox[] {
  const graph = new UndirectedGraph();
  const pins = group.flatMap((box) => (box.pinnedAt === null ? [] : [box.pinnedAt]));
  const middle = {
    x: pins.reduce((sum, pin) => sum + pin.x, 0) / Math.max(1, pins.length),
    y: pins.reduce((sum, pin) => sum + pin.y, 0) / Math.max(1, pins.length),
  };
  for (const box of group) {
    const seed = seededPosition(box.id, 60 * Math.sqrt(group.length));
    const at = box.pinnedAt === null ? seed : { x: box.pinnedAt.x - middle.x, y: box.pinnedAt.y - middle.y };
    graph.addNode(box.id, { ...at, fixed: box.pinnedAt !== null });
  }
  for (const link of links) if (graph.hasNode(link.from)) graph.mergeEdge(link.from, link.to);
  const placed = forceAtlas2(graph, {
    iterations: group.length > 400 ? 250 : 600,
    settings: {
      scalingRatio: 100,
      gravity: 20,
      slowDown: 1 + Math.log(group.length),
      barnesHutOptimize: group.length > 300,
      barnesHutTheta: 0.7,
    },
  });
  const attracted = group.map((box) => {
    const at = placed[box.id];
    if (at === undefined) throw new Error(`the layout lost ${box.id}`);
    return placeAt(box, { x: at.x + middle.x, y: at.y + middle.y });
  });
  return pins.length === 0 ? loosen(layDown(attracted)) : attracted;
}

/** Enlarges a group until few of its boxes overlap, so that pushing them apart doesn't undo the arrangement. */
function loosen(boxes: readonly PlacedBox[]): PlacedBox[] {
  const area = boxes.reduce((sum, box) => sum + box.width * box.height, 0);
  let factor = 1;
  while (overlapArea(boxes, factor) > area * mostOverlap) factor *= 1.12;
  return boxes.map((box) => placeAt(box, { x: box.x * factor, y: box.y * factor }));
}

function overlapArea(boxes: readonly PlacedBox[], factor: number): number {
  const byX = boxes.toSorted((a, b) => a.x - b.x);
  const widest = Math.max(...boxes.map((box) => box.width));
  let sum = 0;
  for (const [index, a] of byX.entries()) {
    for (let next = index + 1; next < byX.length; next += 1) {
      const b = byX[next];
      if (b === undefined || (b.x - a.x) * factor > widest) break;
      const x = (a.width + b.width) / 2 - (b.x - a.x) * factor;
      const y = (a.height + b.height) / 2 - Math.abs(b.y - a.y) * factor;
      sum += Math.max(0, x) * Math.max(0, y);
    }
  }
  return sum;
}

/** Turns a group so that its longest way lies across the screen, and widens it a little: labels are wide. */
function layDown(boxes: readonly PlacedBox[]): PlacedBox[] {
  const middleX = boxes.reduce((sum, box) => sum + box.x, 0) / boxes.length;
  const middleY = boxes.reduce((sum, box) => sum + box.y, 0) / boxes.length;
  let [xx, xy, yy] = [0, 0, 0];
  for (const box of boxes) {
    xx += (box.x - middleX) ** 2;
    xy += (box.x - middleX) * (box.y - middleY);
    yy += (box.y - middleY) ** 2;
  }
  const angle = -Math.atan2(2 * xy, xx - yy) / 2;
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  return boxes.map((box) => {
    const [dx, dy] = [box.x - middleX, box.y - middleY];
    return placeAt(box, { x: widening * (dx * cosine - dy * sine), y: dx * sine + dy * cosine });
  });
}
