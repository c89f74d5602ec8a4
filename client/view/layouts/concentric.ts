import { kinds } from "../../graph/Kind.ts";
import { arrangeByForce } from "./arrangeByForce.ts";
import { type Box, type Layout, type Link, moveBoxes, placeAt, type PlacedBox } from "./Box.ts";
import { findComponents } from "./findComponents.ts";
import { packGroups } from "./packGroups.ts";
import { separateBoxes } from "./separateBoxes.ts";

const gap = 14;
/** Of the room of two neighbours on a ring, against the room of one. */
const spacing = 1.15;

/**
 * Rings by distance: in the middle the chosen entity (else the one with most relations), around it what is one
 * step away, then two. A ring that is too full for one circle takes several. What isn't connected with the
 * middle stands beside.
 */
export const concentric: Layout = (boxes, links, { centre }) => {
  const middle = boxes.find((box) => box.id === centre) ?? mostLinked(boxes, links);
  if (middle === undefined) return [];
  const groups = findComponents(boxes, links).map((group) =>
    group.includes(middle) ? placeRings(group, links, middle) : arrangeByForce(group, links),
  );
  return separateBoxes(packGroups(groups), { gap, direction: "anywhere" });
};

function mostLinked(boxes: readonly Box[], links: readonly Link[]): Box | undefined {
  const counts = new Map<string, number>();
  for (const { from, to } of links) for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  const countOf = ({ id }: Box) => counts.get(id) ?? 0;
  return boxes.toSorted((a, b) => countOf(b) - countOf(a))[0];
}

interface Spot {
  readonly box: Box;
  /** Clockwise from the right, in radians. */
  readonly angle: number;
}

/** Circles in units of the largest box's width and height, so that rings are as wide as labels are. */
function placeRings(group: readonly Box[], links: readonly Link[], middle: Box): PlacedBox[] {
  const unit = {
    x: (Math.max(...group.map((box) => box.width)) + gap) * spacing,
    y: (Math.max(...group.map((box) => box.height)) + gap) * spacing,
  };
  const neighbours = findNeighbours(group, links);
  const placed: PlacedBox[] = [placeAt(middle, { x: 0, y: 0 })];
  const known = new Set([middle.id]);
  let inner: readonly Spot[] = [{ box: middle, angle: 0 }];
  let radius = 0;
  while (inner.length > 0) {
    const ring = spread(nextRing(inner, neighbours, known));
    const radii = radiiFor(ring.length, radius);
    for (const [index, { box, angle }] of ring.entries()) {
      const at = radii[index] ?? radius;
      placed.push(placeAt(box, { x: unit.x * at * Math.cos(angle), y: unit.y * at * Math.sin(angle) }));
    }
    radius = Math.max(radius, ...radii);
    inner = ring;
  }
  return holdPins(placed, middle);
}

function findNeighbours(group: readonly Box[], links: readonly Link[]): ReadonlyMap<string, readonly Box[]> {
  const boxes = new Map(group.map((box) => [box.id, box]));
  const neighbours = new Map<string, Box[]>(group.map((box) => [box.id, []]));
  for (const { from, to } of links) {
    const [one, other] = [boxes.get(from), boxes.get(to)];
    if (one === undefined || other === undefined) continue;
    neighbours.get(from)?.push(other);
    neighbours.get(to)?.push(one);
  }
  return neighbours;
}

/** What the ring inside of it leads to and isn't placed yet, each by the first that leads there, in the order of their angles. */
function nextRing(
  inner: readonly Spot[],
  neighbours: ReadonlyMap<string, readonly Box[]>,
  known: Set<string>,
): readonly Spot[] {
  return inner.flatMap(({ box, angle }) =>
    (neighbours.get(box.id) ?? [])
      .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
      .flatMap((next): Spot[] => {
        if (known.has(next.id)) return [];
        known.add(next.id);
        return [{ box: next, angle }];
      }),
  );
}

/**
 * The radius for each of so many neighbours on a ring outside of another one: as many circles as they need, dealt
 * out so that every circle gets its share of every direction.
 */
function radiiFor(count: number, inside: number): number[] {
  const rooms: { readonly radius: number; readonly room: number; credit: number }[] = [];
  let total = 0;
  for (let radius = inside + 1; total < count; radius += 1) {
    const room = Math.floor(2 * Math.PI * radius);
    rooms.push({ radius, room, credit: 0 });
    total += room;
  }
  return Array.from({ length: count }, () => {
    for (const circle of rooms) circle.credit += circle.room / total;
    const next = rooms.reduce((best, circle) => (circle.credit > best.credit ? circle : best));
    next.credit -= 1;
    return next.radius;
  });
}

/** Evenly around the middle, turned so that most stand near the one that leads to them. */
function spread(ring: readonly Spot[]): readonly Spot[] {
  const step = (2 * Math.PI) / Math.max(1, ring.length);
  let [x, y] = [0, 0];
  for (const [index, { angle }] of ring.entries()) {
    x += Math.cos(angle - index * step);
    y += Math.sin(angle - index * step);
  }
  // From the top where nothing speaks for another turn.
  const turn = Math.hypot(x, y) < 1e-6 * ring.length ? -Math.PI / 2 : Math.atan2(y, x);
  return ring.map(({ box }, index) => ({ box, angle: turn + index * step }));
}

/** Moves the rings to where the middle is pinned; other pinned boxes stand where they are pinned. */
function holdPins(placed: readonly PlacedBox[], { pinnedAt }: Box): PlacedBox[] {
  return moveBoxes(placed, pinnedAt?.x ?? 0, pinnedAt?.y ?? 0).map((box) =>
    box.pinnedAt === null ? box : placeAt(box, box.pinnedAt),
  );
}
