import { Graph, type EdgeLabel, type GraphLabel, layout as runDagre, type NodeLabel } from "@dagrejs/dagre";
import { kinds } from "../../graph/Kind.ts";
import type { Position } from "../../graph/Position.ts";
import { arrangeByForce } from "./arrangeByForce.ts";
import { type Box, type Layout, type Link, moveBoxes, placeAt, type PlacedBox } from "./Box.ts";
import { findComponents } from "./findComponents.ts";
import { packGroups, windowWidthFor } from "./packGroups.ts";
import { placeGrid } from "./placeGrid.ts";
import { separateBoxes } from "./separateBoxes.ts";
import { stackLeaves, type Step } from "./stackLeaves.ts";

const gap = 18;
const gapBetweenRanks = 46;
/** Above this many entities in one hierarchy, a rougher and much faster ranking. */
const manyItems = 300;
/** Fewer related entities without hierarchy stand in rows. */
const fewestInGroup = 3;

/**
 * An organization chart: superiors above inferiors, by hierarchical relations alone, each hierarchy by itself.
 * Entities without hierarchy stand beside or beneath: in groups where they relate to each other, else in rows.
 * Circles are cut where it harms least.
 */
export const chart: Layout = (boxes, links) => {
  const steps = toSteps(links);
  const ranked = new Set(steps.flatMap((step) => [step.superior, step.inferior]));
  const hierarchies = findComponents(
    boxes.filter((box) => ranked.has(box.id)),
    links.filter((link) => link.superior !== null),
  ).map((group) => placeHierarchy(group, steps));
  const { groups, single } = splitLoose(
    boxes.filter((box) => !ranked.has(box.id)),
    links.filter((link) => !ranked.has(link.from) && !ranked.has(link.to)),
  );
  const rows = orderByNeighbours(single, { placed: hierarchies.flat(), links });
  const packed = packWithRows([...hierarchies, ...groups], rows);
  return separateBoxes(packed, { gap: gap / 2, direction: "sideways" });
};

/** Unranked boxes: groups of them that are linked with each other, or pinned, and the others. */
function splitLoose(boxes: readonly Box[], links: readonly Link[]): { groups: PlacedBox[][]; single: Box[] } {
  const components = findComponents(boxes, links);
  return {
    groups: components.filter(isGroup).map((group) => arrangeByForce(group, links)),
    single: components.filter((group) => !isGroup(group)).flat(),
  };
}

function isGroup(boxes: readonly Box[]): boolean {
  return boxes.length >= fewestInGroup || boxes.some((box) => box.pinnedAt !== null);
}

/** Packs everything, with as many rows as the window is used best with. */
function packWithRows(groups: readonly (readonly PlacedBox[])[], rows: readonly Box[]): PlacedBox[] {
  if (rows.length === 0) return packGroups(groups);
  const columnCounts = new Set(
    [0.3, 0.6, 1, 1.5, 2, 3].map((factor) => Math.ceil(factor * Math.sqrt(rows.length))),
  );
  const attempts = [...columnCounts].map((columnCount) =>
    packGroups([...groups, placeGrid(rows, { columnCount, gap, isStaggered: true })]),
  );
  return attempts.reduce((best, attempt) =>
    windowWidthFor(attempt) < windowWidthFor(best) ? attempt : best,
  );
}

/** Hierarchical links from superior to inferior, each once. */
function toSteps(links: readonly Link[]): Step[] {
  const steps = new Map<string, Step>();
  for (const { from, to, superior } of links) {
    if (superior === null) continue;
    const step = superior === "from" ? { superior: from, inferior: to } : { superior: to, inferior: from };
    steps.set(`${step.superior}\n${step.inferior}`, step);
  }
  return [...steps.values()];
}

function placeHierarchy(group: readonly Box[], allSteps: readonly Step[]): PlacedBox[] {
  const ids = new Set(group.map((box) => box.id));
  const { items, steps, spread } = stackLeaves(
    group,
    allSteps.filter((step) => ids.has(step.superior)),
  );
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>();
  graph.setGraph({
    rankdir: "TB",
    rankalign: "top",
    nodesep: gap,
    edgesep: gap / 2,
    ranksep: gapBetweenRanks,
    ranker: items.length > manyItems ? "tight-tree" : "network-simplex",
  });
  for (const { id, width, height } of items) graph.setNode(id, { width, height });
  for (const { superior, inferior } of steps) graph.setEdge(superior, inferior, {});
  runDagre(graph);
  const placeOf = (id: string): Position => {
    const { x, y } = graph.node(id);
    if (x === undefined || y === undefined) throw new Error(`the layout lost ${id}`);
    return { x, y };
  };
  return holdPins(spread(placeOf));
}

/** Moves a hierarchy to where its pinned boxes are on average, and these exactly. */
function holdPins(placed: readonly PlacedBox[]): PlacedBox[] {
  const offsets = placed.flatMap(({ x, y, pinnedAt }) =>
    pinnedAt === null ? [] : [{ dx: pinnedAt.x - x, dy: pinnedAt.y - y }],
  );
  const dx = offsets.reduce((sum, offset) => sum + offset.dx, 0) / Math.max(1, offsets.length);
  const dy = offsets.reduce((sum, offset) => sum + offset.dy, 0) / Math.max(1, offsets.length);
  return moveBoxes(placed, dx, dy).map((box) => (box.pinnedAt === null ? box : placeAt(box, box.pinnedAt)));
}

interface Surroundings {
  readonly placed: readonly PlacedBox[];
  readonly links: readonly Link[];
}

/** From left to right as what they relate to, which saves long lines; then by kind. */
function orderByNeighbours(boxes: readonly Box[], { placed, links }: Surroundings): Box[] {
  const places = new Map(placed.map((box) => [box.id, box.x]));
  const neighbours = new Map<string, number[]>(boxes.map((box) => [box.id, []]));
  for (const { from, to } of links) {
    for (const [id, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const x = places.get(other);
      if (x !== undefined) neighbours.get(id)?.push(x);
    }
  }
  const middleOf = (box: Box): number => {
    const xs = neighbours.get(box.id) ?? [];
    return xs.length === 0 ? Infinity : xs.reduce((sum, x) => sum + x, 0) / xs.length;
  };
  const sortable = boxes.map((box) => ({ box, middle: middleOf(box), kind: kinds.indexOf(box.kind) }));
  return sortable
    .toSorted((a, b) => (a.middle === b.middle ? a.kind - b.kind : a.middle - b.middle))
    .map(({ box }) => box);
}
