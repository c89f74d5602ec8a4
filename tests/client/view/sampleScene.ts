import type { Scene, SceneEdge, SceneNode } from "../../../client/state/Scene.ts";

/** A node with nothing special about it, but for what a test says. */
export function sampleNode(id: string, facts: Partial<SceneNode> = {}): SceneNode {
  return {
    id,
    kind: "ORGANIZATION",
    caption: `Name of ${id}`,
    x: 0,
    y: 0,
    pinned: false,
    selected: false,
    focused: false,
    dimmed: false,
    change: null,
    strong: false,
    collective: false,
    expandable: 0,
    members: null,
    ...facts,
  };
}

/** A relation with nothing special about it, but for what a test says. */
export function sampleEdge(from: string, to: string, facts: Partial<SceneEdge> = {}): SceneEdge {
  return {
    id: `${from}-governs-${to}`,
    from,
    to,
    type: "GOVERNS",
    caption: "governs",
    cited: true,
    hierarchical: false,
    grouped: false,
    selected: false,
    focused: false,
    dimmed: false,
    change: null,
    strong: false,
    ...facts,
  };
}

export function sampleScene(nodes: readonly SceneNode[], edges: readonly SceneEdge[] = []): Scene {
  return { nodes, edges, pixelsPerYear: null, theme: "light", reducedMotion: true };
}
