import type { Scene, SceneEdge, SceneNode } from "../state/Scene.ts";

/** What came, what went and what is drawn differently, each in the order of its scene. */
export interface Changes<Item> {
  readonly added: readonly Item[];
  readonly removed: readonly Item[];
  readonly updated: readonly { readonly before: Item; readonly after: Item }[];
}

export interface SceneChanges {
  readonly nodes: Changes<SceneNode>;
  readonly edges: Changes<SceneEdge>;
}

/**
 * What has to be done to get from one scene to another. A node of another kind and a relation that leads
 * elsewhere than before are other things than before: they go and come.
 */
export function diffScenes(before: Scene, after: Scene): SceneChanges {
  return {
    nodes: diffItems([before.nodes, after.nodes], (a, b) => a.kind === b.kind, isEqualNode),
    edges: diffItems([before.edges, after.edges], (a, b) => a.from === b.from && a.to === b.to, isEqualEdge),
  };
}

type Comparison<Item> = (a: Item, b: Item) => boolean;

function diffItems<Item extends { readonly id: string }>(
  [before, after]: readonly [readonly Item[], readonly Item[]],
  isSame: Comparison<Item>,
  isEqual: Comparison<Item>,
): Changes<Item> {
  const gone = new Map(before.map((item) => [item.id, item]));
  const added: Item[] = [];
  const updated: { before: Item; after: Item }[] = [];
  for (const item of after) {
    const previous = gone.get(item.id);
    if (previous === undefined || !isSame(previous, item)) {
      added.push(item);
    } else {
      gone.delete(item.id);
      if (previous !== item && !isEqual(previous, item)) updated.push({ before: previous, after: item });
    }
  }
  return { added, removed: [...gone.values()], updated };
}

function isEqualNode(a: SceneNode, b: SceneNode): boolean {
  return (
    a.x === b.x &&
    a.y === b.y &&
    a.caption === b.caption &&
    a.pinned === b.pinned &&
    a.selected === b.selected &&
    a.focused === b.focused &&
    a.dimmed === b.dimmed &&
    a.strong === b.strong &&
    a.collective === b.collective &&
    a.change === b.change &&
    a.expandable === b.expandable &&
    a.members === b.members
  );
}

function isEqualEdge(a: SceneEdge, b: SceneEdge): boolean {
  return (
    a.type === b.type &&
    a.caption === b.caption &&
    a.cited === b.cited &&
    a.grouped === b.grouped &&
    a.hierarchical === b.hierarchical &&
    a.change === b.change &&
    a.selected === b.selected &&
    a.focused === b.focused &&
    a.dimmed === b.dimmed &&
    a.strong === b.strong
  );
}
