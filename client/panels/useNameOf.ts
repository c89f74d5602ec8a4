import { captionOf } from "../graph/captionOf.ts";
import { namedAt } from "../graph/namedAt.ts";
import { selectMoment } from "../state/selectMoment.ts";
import { useAppState } from "./Page.tsx";
import { useReader } from "./Reader.tsx";
import { useOrigin } from "./useOrigin.ts";

/**
 * Gives the name of what is loaded at the date of the view, in the reader's language, with what tells it from others of that name; the id of
 * anything else.
 */
export function useNameOf(): (id: string) => string {
  const { language } = useReader();
  const entities = useAppState((state) => state.graph.entities);
  const moment = useAppState(selectMoment);
  const originOf = useOrigin();
  return (id) => {
    const entity = entities.get(id);
    if (entity === undefined) return id;
    const { text } = captionOf(namedAt(entity, moment), language);
    const origin = originOf(entity);
    return origin === null ? text : `${text} (${origin})`;
  };
}
