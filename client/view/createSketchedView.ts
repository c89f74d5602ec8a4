import type { Scene } from "../state/Scene.ts";
import type { CreateGraphView, GraphView } from "./createGraphView.ts";
import type { SketchLayer } from "./sketch/createSketchLayer.ts";

/** How a map comes about, handed in so that tests can do without a browser. */
export interface SketchedViewParts {
  readonly sketch: SketchLayer;
  /** Calls for what draws the map: then {@link SketchedView.open} is called with it. */
  readonly onCreateViewWanted: () => void;
  readonly openView: (create: CreateGraphView) => GraphView;
  /** Calls once the next frame is on the screen, or, if there is none, after a while; returns what prevents it. */
  readonly afterFrame: (callback: () => void) => () => void;
  /** Hands out the map once it stands, and null when it goes. */
  readonly onView: (view: GraphView | null) => void;
}

export interface SketchedView {
  /** Opens the map, once. */
  readonly open: (create: CreateGraphView) => void;
  readonly render: (scene: Scene) => void;
  readonly destroy: () => void;
}

/** By then a permalink's picture usually is there; until then nothing keeps it from being seen. */
const patienceMs = 1_000;

/**
 * A map whose first picture is sketched at once: what draws the map itself is much larger, and slower to draw. It is
 * opened when the sketch has been seen – or after a second without anything to sketch – and takes its place without
 * a jump, at the moment in which it has been painted.
 */
export function createSketchedView({
  sketch,
  onCreateViewWanted,
  openView,
  afterFrame,
  onView,
}: SketchedViewParts): SketchedView {
  let scene: Scene | null = null;
  let view: GraphView | null = null;
  let isWanted = false;
  let isDestroyed = false;
  let cancelFrame: (() => void) | null = null;

  const want = () => {
    if (isWanted) return;
    isWanted = true;
    onCreateViewWanted();
  };
  const timer = setTimeout(want, patienceMs);

  return {
    open: (create) => {
      if (view !== null || isDestroyed) return;
      view = openView(create);
      if (scene !== null) view.render(scene);
      view.oncePainted(sketch.remove);
      onView(view);
    },
    render: (next) => {
      scene = next;
      if (view !== null) return void view.render(next);
      sketch.draw(next);
      if (next.nodes.length > 0) cancelFrame ??= afterFrame(want);
    },
    destroy: () => {
      isDestroyed = true;
      clearTimeout(timer);
      cancelFrame?.();
      sketch.remove();
      if (view === null) return;
      onView(null);
      view.destroy();
    },
  };
}
