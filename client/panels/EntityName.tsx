import { captionOf } from "../graph/captionOf.ts";
import type { Entity } from "../graph/Entity.ts";
import { namedAt } from "../graph/namedAt.ts";
import { messagesOf } from "../i18n/messagesOf.ts";
import { selectMoment } from "../state/selectMoment.ts";
import { useAppState } from "./Page.tsx";
import { useReader } from "./Reader.tsx";
import { useOrigin } from "./useOrigin.ts";

/**
 * An entity's name for the reader, at the date of the view. A name that falls back says in which language it is; one that others have too, whose
 * it is.
 */
export function EntityName({ entity }: { readonly entity: Entity }) {
  const { language, messages } = useReader();
  const caption = captionOf(namedAt(entity, useAppState(selectMoment)), language);
  const origin = useOrigin()(entity);
  const note = messages.entity.nameInLanguage(messagesOf(caption.language).languageName);
  return (
    <span>
      <span lang={caption.language}>{caption.text}</span>
      {caption.language === language ? null : (
        <>
          {" "}
          <abbr className="language-mark" title={note}>
            {caption.language}
          </abbr>
        </>
      )}
      {origin === null ? null : (
        <>
          {" "}
          <span className="origin quiet">{origin}</span>
        </>
      )}
    </span>
  );
}
