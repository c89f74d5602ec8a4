import type { CollectionReturnValue, Core } from "cytoscape";
import type { Scene, SceneNode } from "../state/Scene.ts";
import { countRelations } from "./countRelations.ts";
import type { SceneChanges } from "./diffScenes.ts";
import {
  edgeFlags,
  type Flags,
  nodeFlags,
  nodeSize,
  toEdgeElement,
  toEdgeElementId,
  toNodeElement,
} from "./elements.ts";
import { glyphDiameter } from "./labels/labelMetrics.ts";

interface Application {
  readonly scene: Scene;
  readonly changes: SceneChanges;
  /** Whether new relations are drawn in full. */
  readonly isFull: boolean;
  readonly animated: boolean;
  /** Nodes that have come to stand elsewhere stay, because they are moved by and by. */
  readonly isGradual?: boolean;
}

const durationMs = 180;

/**
 * Brings what is drawn from one scene to the next, in one batch. Gives the nodes that stood and have come to
 * stand elsewhere; where the reader has dragged one to where it should be, it hasn't.
 */
export function applyChanges(
  cy: Core,
  { scene, changes, isFull, animated, isGradual = false }: Application,
): string[] {
  const counts = countRelations(scene);
  const sizeOf = (id: string) => nodeSize(glyphDiameter(counts.get(id) ?? 0), cy.zoom());
  cy.nodes().stop(true, true);
  cy.batch(() => {
    for (const edge of changes.edges.removed) cy.getElementById(toEdgeElementId(edge.id)).remove();
    for (const node of changes.nodes.removed) cy.getElementById(node.id).remove();
    for (const element of cy.nodes()) {
      const size = sizeOf(element.id());
      if (element.data("diameter") !== size.diameter) element.data(size);
    }
    for (const { after } of changes.nodes.updated) showFlags(cy.getElementById(after.id), nodeFlags(after));
    for (const { after } of changes.edges.updated) {
      showFlags(cy.getElementById(toEdgeElementId(after.id)), edgeFlags(after));
    }
    cy.add([
      ...changes.nodes.added.map((node) => toNodeElement(node, sizeOf(node.id))),
      ...changes.edges.added.map((edge) => toEdgeElement(edge, isFull)),
    ]);
  });
  return changes.nodes.updated
    .filter(({ before, after }) => before.x !== after.x || before.y !== after.y)
    .filter(({ after }) => moveNode(cy, after, isGradual ? "later" : animated ? "slowly" : "atOnce"))
    .map(({ after }) => after.id);
}

function showFlags(element: CollectionReturnValue, flags: Flags): void {
  for (const [className, holds] of flags) element.toggleClass(className, holds);
}

/** Tells whether the node stood elsewhere, by more than rounding. */
function moveNode(cy: Core, { id, x, y }: SceneNode, pace: "atOnce" | "slowly" | "later"): boolean {
  const element = cy.getElementById(id);
  const at = element.position();
  const isElsewhere = Math.abs(at.x - x) > 1 || Math.abs(at.y - y) > 1;
  if (isElsewhere && pace === "slowly")
    element.animate({ position: { x, y } }, { duration: durationMs, easing: "ease-out" });
  else if (!isElsewhere || pace === "atOnce") element.position({ x, y });
  return isElsewhere;
}
