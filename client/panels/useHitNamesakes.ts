import { useMemo } from "react";
import { findNamesakes, type Namesakes } from "../graph/findNamesakes.ts";
import type { SearchHit } from "../state/AppState.ts";
import { useReader } from "./Reader.tsx";

/** Which of the found entities have the same name. */
export function useHitNamesakes(hits: readonly SearchHit[]): Namesakes {
  const { language } = useReader();
  return useMemo(
    () =>
      findNamesakes(
        hits.map(({ entity }) => entity),
        language,
      ),
    [hits, language],
  );
}
