import type { Entity } from "../graph/Entity.ts";
import { selectNamesakes } from "../state/selectNamesakes.ts";
import { originOf } from "./originOf.ts";
import { useAppState } from "./Page.tsx";
import { useReader } from "./Reader.tsx";

/** Gives what tells an entity from loaded ones of the same name; null where its name is its own. */
export function useOrigin(): (entity: Entity) => string | null {
  const reader = useReader();
  const namesakes = useAppState(selectNamesakes);
  return (entity) => originOf(entity, namesakes, reader);
}
