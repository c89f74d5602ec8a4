import type { LayoutRequest } from "../state/LayoutRequest.ts";
import { computeLayout } from "./computeLayout.ts";

/** One request in, its positions out. What goes wrong reaches the page as the worker's `error` event. */
self.addEventListener("message", (event: MessageEvent<LayoutRequest>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's page, not a window
  self.postMessage(computeLayout(event.data));
});
