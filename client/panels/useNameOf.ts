import { captionOf } from "../graph/captionOf.ts";
import { useAppState } from "./Page.tsx";
import { useReader } from "./Reader.tsx";

/** Gives the name of what is loaded in the reader's language, and the id of anything else. */
export function useNameOf(): (id: string) => string {
  const { language } = useReader();
  const entities = useAppState((state) => state.graph.entities);
  return (id) => {
    const entity = entities.get(id);
    return entity === undefined ? id : captionOf(entity, language).text;
  };
}
