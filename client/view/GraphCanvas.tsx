import { useLayoutEffect, useRef, useState } from "react";
import type { Scene } from "../state/Scene.ts";
import { canvasColours } from "./canvasColours.ts";
import type { GraphViewEvents } from "./connectEvents.ts";
import type { CreateGraphView, GraphView } from "./createGraphView.ts";
import { createSketchedView, type SketchedView } from "./createSketchedView.ts";
import { createSketchLayer } from "./sketch/createSketchLayer.ts";

interface GraphCanvasProps {
  readonly scene: Scene;
  readonly events: GraphViewEvents;
  /** What draws the map, once it is loaded. */
  readonly createView: CreateGraphView | null;
  /** Called when what draws the map is needed: what is on the first screen doesn't wait for it. */
  readonly onCreateViewWanted: () => void;
  /** Hands out the view once it stands, and null when it goes. */
  readonly onView: (view: GraphView | null) => void;
}

/** When the frame that is being made is on the screen: after it, in a task of its own. */
function afterFrame(callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(callback);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** The map, for eyes and pointers. It says nothing to screen readers and takes no focus: its DOM mirror does. */
export function GraphCanvas({ scene, events, createView, onCreateViewWanted, onView }: GraphCanvasProps) {
  const container = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<SketchedView | null>(null);
  const latest = useRef({ events, onCreateViewWanted, onView });
  useLayoutEffect(() => {
    latest.current = { events, onCreateViewWanted, onView };
  });

  useLayoutEffect(() => {
    const element = container.current;
    if (element === null) return undefined;
    const events: GraphViewEvents = {
      onNodeTap: (id, additive) => latest.current.events.onNodeTap(id, additive),
      onNodeDoubleTap: (id) => latest.current.events.onNodeDoubleTap(id),
      onEdgeTap: (id) => latest.current.events.onEdgeTap(id),
      onBackgroundTap: () => latest.current.events.onBackgroundTap(),
      onNodeMenu: (id, at) => latest.current.events.onNodeMenu(id, at),
      onNodesMoved: (positions) => latest.current.events.onNodesMoved(positions),
      onHover: (id) => latest.current.events.onHover(id),
      onViewportChanged: (viewport) => latest.current.events.onViewportChanged(viewport),
    };
    const opened = createSketchedView({
      sketch: createSketchLayer(element),
      openView: (create) => create(element, events),
      onCreateViewWanted: () => latest.current.onCreateViewWanted(),
      afterFrame,
      onView: (next) => latest.current.onView(next),
    });
    setView(opened);
    return () => {
      setView(null);
      opened.destroy();
    };
  }, []);

  useLayoutEffect(() => {
    if (createView !== null) view?.open(createView);
  }, [view, createView]);

  useLayoutEffect(() => {
    view?.render(scene);
  }, [view, scene]);

  return (
    <div
      ref={container}
      aria-hidden="true"
      style={{
        position: "absolute",
        inset: 0,
        overflow: "hidden",
        touchAction: "none",
        background: canvasColours[scene.theme].paper,
      }}
    />
  );
}
