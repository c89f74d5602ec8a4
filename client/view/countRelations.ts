import type { Scene } from "../state/Scene.ts";

/** How many relations each node of a scene has, drawn or not: what decides its size and how soon it is named. */
export function countRelations(scene: Scene): ReadonlyMap<string, number> {
  const counts = new Map(scene.nodes.map((node) => [node.id, node.members ?? node.expandable]));
  for (const { from, to } of scene.edges) {
    counts.set(from, (counts.get(from) ?? 0) + 1);
    if (to !== from) counts.set(to, (counts.get(to) ?? 0) + 1);
  }
  return counts;
}
