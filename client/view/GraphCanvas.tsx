import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Scene } from "../state/Scene.ts";
import { canvasColours } from "./canvasColours.ts";
import type { GraphViewEvents } from "./connectEvents.ts";
import { createGraphView, type GraphView } from "./createGraphView.ts";

interface GraphCanvasProps {
  readonly scene: Scene;
  readonly events: GraphViewEvents;
  /** Hands out the view once it stands, and null when it goes. */
  readonly onView: (view: GraphView | null) => void;
}

/** The map, for eyes and pointers. It says nothing to screen readers and takes no focus: its DOM mirror does. */
export function GraphCanvas({ scene, events, onView }: GraphCanvasProps) {
  const container = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<GraphView | null>(null);
  const latest = useRef({ events, onView });
  useLayoutEffect(() => {
    latest.current = { events, onView };
  });

  useEffect(() => {
    if (container.current === null) return undefined;
    const opened = createGraphView(container.current, {
      onNodeTap: (id, additive) => latest.current.events.onNodeTap(id, additive),
      onNodeDoubleTap: (id) => latest.current.events.onNodeDoubleTap(id),
      onEdgeTap: (id) => latest.current.events.onEdgeTap(id),
      onBackgroundTap: () => latest.current.events.onBackgroundTap(),
      onNodeMenu: (id, at) => latest.current.events.onNodeMenu(id, at),
      onNodesMoved: (positions) => latest.current.events.onNodesMoved(positions),
      onHover: (id) => latest.current.events.onHover(id),
      onViewportChanged: (viewport) => latest.current.events.onViewportChanged(viewport),
    });
    setView(opened);
    latest.current.onView(opened);
    return () => {
      latest.current.onView(null);
      setView(null);
      opened.destroy();
    };
  }, []);

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
