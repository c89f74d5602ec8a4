import { useMemo, useSyncExternalStore } from "react";
import type { Appearance } from "../state/selectScene.ts";
import { useAppState } from "./Page.tsx";

function useMedia(query: string): boolean {
  const media = useMemo(() => window.matchMedia(query), [query]);
  return useSyncExternalStore(
    (listener) => {
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    () => media.matches,
  );
}

/** The reader's choice of theme, or the system's, and whether motion is unwelcome. */
export function useAppearance(): Appearance {
  const chosen = useAppState((state) => state.theme);
  const isSystemDark = useMedia("(prefers-color-scheme: dark)");
  const reducedMotion = useMedia("(prefers-reduced-motion: reduce)");
  const theme = chosen === "system" ? (isSystemDark ? "dark" : "light") : chosen;
  return useMemo(() => ({ theme, reducedMotion }), [theme, reducedMotion]);
}
