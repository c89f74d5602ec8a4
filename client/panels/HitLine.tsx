import { captionOf } from "../graph/captionOf.ts";
import type { SearchHit } from "../state/AppState.ts";
import type { Namesakes } from "../graph/findNamesakes.ts";
import { selectView } from "../state/selectView.ts";
import { KindIcon } from "./KindIcon.tsx";
import { originOf } from "./originOf.ts";
import { useAppState } from "./Page.tsx";
import { useReader } from "./Reader.tsx";

interface HitLineProps {
  readonly hit: SearchHit;
  /** Of all that was found. */
  readonly namesakes: Namesakes;
}

/**
 * A found entity: its name, the name that fits where that is another, what tells it from others of its name, and
 * whether it is shown.
 */
export function HitLine({ hit: { entity, matched }, namesakes }: HitLineProps) {
  const reader = useReader();
  const { language, messages } = reader;
  const origin = originOf(entity, namesakes, reader);
  const isShown = useAppState((state) => selectView(state).shown.includes(entity.id));
  const caption = captionOf(entity, language);
  return (
    <>
      <KindIcon kind={entity.kind} />
      <span className="hit-names">
        <span lang={caption.language}>{caption.text}</span>
        {matched === caption.text ? null : (
          <span className="quiet">{messages.search.alsoCalled(matched)}</span>
        )}
        {origin === null ? null : <span className="quiet">{origin}</span>}
        {isShown ? <span className="count">{messages.search.shown}</span> : null}
      </span>
    </>
  );
}
