import { type ReactNode, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { selectGroups } from "../state/selectDrawnGraph.ts";
import { selectScene } from "../state/selectScene.ts";
import { selectView } from "../state/selectView.ts";
import type { ViewEvent } from "../state/ViewEvent.ts";
import { IconButton } from "../ui/IconButton.tsx";
import type { MenuPlace } from "../ui/Menu.tsx";
import type { GraphViewEvents } from "../view/connectEvents.ts";
import type { CreateGraphView, GraphView } from "../view/createGraphView.ts";
import { GraphCanvas } from "../view/GraphCanvas.tsx";
import { createPart } from "./createPart.tsx";
import { EmptyState } from "./EmptyState.tsx";
import { GraphMirror } from "./GraphMirror.tsx";
import { useAppState, usePage } from "./Page.tsx";
import { useReader } from "./Reader.tsx";
import { Tasks } from "./Tasks.tsx";
import { TimelineNote } from "./TimelineNote.tsx";
import { Notices, Toasts } from "./Told.tsx";
import { useAppearance } from "./useAppearance.ts";

/** What draws the map is the largest part of the page: the sketch of a picture doesn't wait for it. */
const MapDrawer = createPart(async () => {
  const { createGraphView } = await import("../view/createGraphView.ts");
  return function Ready({ onReady }: { readonly onReady: (create: CreateGraphView) => void }) {
    useEffect(() => {
      onReady(createGraphView);
    }, [onReady]);
    return null;
  };
});

interface GraphAreaProps {
  readonly mirrorRef: RefObject<HTMLElement | null>;
  readonly onView: (view: GraphView | null) => void;
  readonly onMenu: (id: string, place: MenuPlace) => void;
  readonly children: ReactNode;
}

const ZOOM_STEP = 1.25;

function ZoomButtons() {
  const { messages } = useReader();
  const { fit, zoomBy } = usePage();
  return (
    <div className="canvas-tools" data-over-map>
      <IconButton icon="plus" label={messages.command.zoomIn} onClick={() => zoomBy(ZOOM_STEP)} />
      <IconButton icon="minus" label={messages.command.zoomOut} onClick={() => zoomBy(1 / ZOOM_STEP)} />
      <IconButton icon="fit" label={messages.command.fit} onClick={fit} />
    </div>
  );
}

/** What the reader does on the canvas, as events of the view and effects. */
function useGraphEvents(onMenu: GraphAreaProps["onMenu"]): GraphViewEvents {
  const { store, effects } = usePage();
  return useMemo(() => {
    const change = (event: ViewEvent) => store.dispatch({ type: "viewChanged", event });
    const isGroup = (id: string) => selectGroups(store.getState()).has(id);
    return {
      onNodeTap: (id) => {
        if (isGroup(id))
          store.dispatch({ type: "focusMoved", focus: { entity: id, relation: null, trail: [] } });
        else change({ type: "selected", selection: { on: "entity", id } });
      },
      onEdgeTap: (id) => {
        if (!isGroup(id)) change({ type: "selected", selection: { on: "relation", id } });
      },
      onBackgroundTap: () => {
        if (selectView(store.getState()).selection !== null) change({ type: "selected", selection: null });
      },
      onNodeDoubleTap: (id) => void (isGroup(id) ? effects.unfold(id) : effects.expand(id)),
      onNodeMenu: onMenu,
      onNodesMoved: (positions) => change({ type: "nodesMoved", positions }),
      onHover: () => undefined,
      onViewportChanged: () => undefined,
    };
  }, [store, effects, onMenu]);
}

/** The map with everything that lies over it. */
export function GraphArea({ mirrorRef, onView, onMenu, children }: GraphAreaProps) {
  const { messages } = useReader();
  const appearance = useAppearance();
  const scene = useAppState((state) => selectScene(state, appearance));
  const focus = useAppState((state) => state.focus?.entity ?? null);
  const events = useGraphEvents(onMenu);
  const view = useRef<GraphView | null>(null);
  const [drawer, setDrawer] = useState<{ readonly create: CreateGraphView } | null>(null);
  const [isDrawerWanted, setDrawerWanted] = useState(false);
  const onDrawer = useCallback((create: CreateGraphView) => setDrawer({ create }), []);
  const onDrawerWanted = useCallback(() => setDrawerWanted(true), []);
  useEffect(() => view.current?.focus(focus), [focus]);
  return (
    <main className="canvas-area" aria-label={messages.app.graph}>
      <GraphCanvas
        scene={scene}
        events={events}
        createView={drawer?.create ?? null}
        onCreateViewWanted={onDrawerWanted}
        onView={(next) => {
          view.current = next;
          onView(next);
        }}
      />
      {isDrawerWanted ? <MapDrawer onReady={onDrawer} /> : null}
      <GraphMirror mirrorRef={mirrorRef} />
      <TimelineNote />
      <EmptyState />
      {scene.nodes.length > 0 ? <ZoomButtons /> : null}
      <Notices />
      <Tasks />
      <Toasts />
      {children}
    </main>
  );
}
