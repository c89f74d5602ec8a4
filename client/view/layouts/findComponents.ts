import type { Box, Link } from "./Box.ts";

/** Groups boxes that are linked with each other, directly or not. Groups and their boxes keep the order of the boxes. */
export function findComponents(boxes: readonly Box[], links: readonly Link[]): Box[][] {
  const roots = new Map(boxes.map((box) => [box.id, box.id]));
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = roots.get(root); next !== undefined && next !== root; next = roots.get(root)) root = next;
    roots.set(id, root);
    return root;
  };
  for (const link of links) roots.set(rootOf(link.from), rootOf(link.to));

  const groups = new Map<string, Box[]>();
  for (const box of boxes) {
    const root = rootOf(box.id);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [box]);
    else group.push(box);
  }
  return [...groups.values()];
}
