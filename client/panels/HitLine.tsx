import { captionOf } from "../graph/captionOf.ts";
import type { SearchHit } from "../state/AppState.ts";
import { selectView } from "../state/selectView.ts";
import { KindIcon } from "./KindIcon.tsx";
import { useAppState } from "./Page.tsx";
import { useReader } from "./Reader.tsx";

/** A found entity: its name, the name that fits where that is another, and whether it is shown. */
export function HitLine({ hit: { entity, matched } }: { readonly hit: SearchHit }) {
  const { language, messages } = useReader();
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
        {isShown ? <span className="count">{messages.search.shown}</span> : null}
      </span>
    </>
  );
}
