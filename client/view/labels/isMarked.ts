import type { SceneNode } from "../../state/Scene.ts";

/** Below this zoom, glyphs are too small for marks. */
const markZoom = 0.45;

/** Whether the badge and the pin of a node are shown, if it has them. */
export function isMarked(node: SceneNode, zoom: number): boolean {
  return zoom >= markZoom || node.selected || node.focused;
}
