import type { AddressBar, Attention, Clock } from "./Surroundings.ts";

export interface BrowserSurroundings {
  readonly clock: Clock;
  readonly addressBar: AddressBar;
  readonly attention: Attention;
}

/** The real clock, address bar and attention of a browser's window. */
export function createBrowserSurroundings(window: Window): BrowserSurroundings {
  return {
    clock: {
      now: () => window.performance.now(),
      schedule(callback, delayMs) {
        const timer = window.setTimeout(callback, delayMs);
        return () => window.clearTimeout(timer);
      },
    },
    addressBar: {
      read: () => window.location.hash,
      replace: (hash) => window.history.replaceState(window.history.state, "", hash),
      // Links, typing, and back and forward all fire it; `replaceState` doesn't.
      onChange: (listener) => listen(window, "hashchange", listener),
    },
    attention: {
      isVisible: () => window.document.visibilityState === "visible",
      onChange: (listener) => listen(window.document, "visibilitychange", listener),
    },
  };
}

function listen(target: EventTarget, type: string, listener: () => void): () => void {
  target.addEventListener(type, listener);
  return () => target.removeEventListener(type, listener);
}
