import type { GraphViewEvents } from "../../../client/view/connectEvents.ts";

/** For a view of which nobody wants to hear. */
export const noEvents: GraphViewEvents = {
  onNodeTap: () => undefined,
  onNodeDoubleTap: () => undefined,
  onEdgeTap: () => undefined,
  onBackgroundTap: () => undefined,
  onNodeMenu: () => undefined,
  onNodesMoved: () => undefined,
  onHover: () => undefined,
  onViewportChanged: () => undefined,
};
