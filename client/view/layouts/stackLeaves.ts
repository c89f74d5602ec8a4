import { kinds } from "../../graph/Kind.ts";
import type { Position } from "../../graph/Position.ts";
import type { Box, PlacedBox } from "./Box.ts";
import { extentOf, moveBoxes, placeAt } from "./Box.ts";
import { placeGrid } from "./placeGrid.ts";

/** A hierarchical link, from the superior to the inferior. */
export interface Step {
  readonly superior: string;
  readonly inferior: string;
}

/** A box that stays single, or a block of leaves. */
export interface Item {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

export interface Stacked {
  readonly items: readonly Item[];
  readonly steps: readonly Step[];
  /** Gives every box its place once the items have theirs, which is where their middles stand. */
  readonly spread: (placeOf: (itemId: string) => Position) => PlacedBox[];
}

const fewestLeaves = 5;
const gap = 16;

/**
 * Gathers the leaves of one superior into a block of several rows where they are five or more: side by side
 * they would make a chart that is all width. A leaf has no other hierarchical link and isn't pinned.
 */
export function stackLeaves(boxes: readonly Box[], steps: readonly Step[]): Stacked {
  const blocks = new Map<string, readonly PlacedBox[]>();
  for (const [superior, leaves] of leavesBySuperior(boxes, steps)) {
    if (leaves.length < fewestLeaves) continue;
    const sorted = leaves.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
    const columnCount = Math.ceil(Math.sqrt(leaves.length * 1.3));
    blocks.set(toBlockId(superior), placeGrid(sorted, { columnCount, gap, isStaggered: true }));
  }
  const stacked = new Set([...blocks.values()].flat().map((box) => box.id));
  const single = boxes.filter((box) => !stacked.has(box.id));
  return {
    items: [...single, ...[...blocks].map(toItem)],
    steps: [
      ...steps.filter((step) => !stacked.has(step.inferior)),
      ...steps
        .filter((step) => blocks.has(toBlockId(step.superior)) && stacked.has(step.inferior))
        .map(({ superior }) => ({ superior, inferior: toBlockId(superior) })),
    ],
    spread: (placeOf) => [
      ...single.map((box) => placeAt(box, placeOf(box.id))),
      ...[...blocks].flatMap(([id, leaves]) => {
        const { left, top, right, bottom } = extentOf(leaves);
        const { x, y } = placeOf(id);
        return moveBoxes(leaves, x - (left + right) / 2, y - (top + bottom) / 2);
      }),
    ],
  };
}

/** No entity's id has a control character. */
function toBlockId(superior: string): string {
  return `\u0000${superior}`;
}

function leavesBySuperior(boxes: readonly Box[], steps: readonly Step[]): Map<string, Box[]> {
  const superiors = new Map<string, string[]>();
  for (const { superior, inferior } of steps) append(superiors, inferior, superior);
  const hasInferiors = new Set(steps.map((step) => step.superior));
  const leaves = new Map<string, Box[]>();
  for (const box of boxes) {
    const [superior, ...others] = superiors.get(box.id) ?? [];
    if (superior === undefined || others.length > 0 || hasInferiors.has(box.id) || box.pinnedAt !== null)
      continue;
    append(leaves, superior, box);
  }
  return leaves;
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function toItem([id, leaves]: readonly [string, readonly PlacedBox[]]): Item {
  const { left, top, right, bottom } = extentOf(leaves);
  return { id, width: right - left, height: bottom - top };
}
