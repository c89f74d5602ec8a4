import { useEffect, useState } from "react";

const stepMs = 350;

export interface Playing {
  readonly isPlaying: boolean;
  readonly toggle: () => void;
}

/**
 * Calls `step` again and again until it says that the end is reached. Stops when the reader doesn't want motion or
 * can't see the page.
 */
export function usePlaying(step: () => "on" | "end", isAllowed: boolean): Playing {
  const [wanted, setWanted] = useState(false);
  const isPlaying = wanted && isAllowed;
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setInterval(() => {
      if (document.visibilityState === "hidden" || step() === "end") setWanted(false);
    }, stepMs);
    return () => clearInterval(timer);
  }, [isPlaying, step]);
  return { isPlaying, toggle: () => setWanted(!isPlaying) };
}
