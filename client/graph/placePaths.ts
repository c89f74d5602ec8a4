import type { Path } from "./Finding.ts";
import { besideEverything, footprint, placeNear } from "./placeAround.ts";
import type { Position, Positions } from "./Position.ts";

/** From one step of a way to the next, where nothing else says how far. */
const stepWidth = Math.round(footprint.width * 1.4);

/**
 * Positions for the entities of ways that all lead from the same entity to the same: between both ends, step by
 * step, each way on a line of its own, never on what stands. An end that doesn't stand yet comes beside the other,
 * or to the right of everything. The same ways give the same positions; all are integers.
 */
export function placePaths(paths: readonly Path[], standing: Positions): Positions {
  const [first] = paths;
  const from = first?.entities[0];
  const to = first?.entities.at(-1);
  if (first === undefined || from === undefined || to === undefined) return {};
  const placed = new Map(Object.entries(standing));
  const place = (id: string, ideal: Position) => {
    if (!placed.has(id)) placed.set(id, placeNear(ideal, [...placed.values()]));
    return placed.get(id) ?? ideal;
  };
  const reach = Math.max(...paths.map(({ relations }) => relations.length)) * stepWidth;
  const end = placed.get(to);
  const start = place(
    from,
    end === undefined ? besideEverything(Object.values(standing)) : { x: end.x - reach, y: end.y },
  );
  const finish = place(to, { x: start.x + reach, y: start.y });
  for (const [row, { entities }] of paths.entries()) {
    for (const [step, id] of entities.entries()) {
      place(id, between(start, finish, { share: step / (entities.length - 1), row }));
    }
  }
  return Object.fromEntries([...placed].filter(([id]) => !Object.hasOwn(standing, id)));
}

interface Spot {
  readonly share: number;
  readonly row: number;
}

/** On the straight line for the first way, and by turns below and above it for the others. */
function between(start: Position, finish: Position, { share, row }: Spot): Position {
  const across = Math.ceil(row / 2) * (row % 2 === 1 ? 1 : -1) * footprint.height;
  const isUpright = Math.abs(finish.y - start.y) > Math.abs(finish.x - start.x);
  return {
    x: Math.round(start.x + (finish.x - start.x) * share) + (isUpright ? across : 0),
    y: Math.round(start.y + (finish.y - start.y) * share) + (isUpright ? 0 : across),
  };
}
