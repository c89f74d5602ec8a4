import type { Scene, SceneNode } from "../state/Scene.ts";
import type { SceneChanges } from "./diffScenes.ts";

export interface Happening {
  readonly changes: SceneChanges;
  /** Nodes that stood elsewhere before. */
  readonly moved: readonly string[];
}

/**
 * What a new scene gives the viewport reason to do: fit another picture or another layout into the window, or
 * bring into view what came or was found. In everything else the map stays where the reader has it.
 */
export function chooseMotion(before: Scene, { changes, moved }: Happening): "fit" | readonly SceneNode[] {
  const standing = before.nodes.length - changes.nodes.removed.length;
  const { added, updated } = changes.nodes;
  const found = updated.flatMap(({ before: { strong }, after }) => (after.strong && !strong ? [after] : []));
  if (standing === 0 && added.length > 0) return "fit";
  if (moved.length >= 2 && moved.length * 2 >= standing) return "fit";
  return [...added, ...found];
}
