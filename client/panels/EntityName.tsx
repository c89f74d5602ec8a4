import { captionOf } from "../graph/captionOf.ts";
import type { Entity } from "../graph/Entity.ts";
import { messagesOf } from "../i18n/messagesOf.ts";
import { useReader } from "./Reader.tsx";

/** An entity's name for the reader; a name that falls back says in which language it is. */
export function EntityName({ entity }: { readonly entity: Entity }) {
  const { language, messages } = useReader();
  const caption = captionOf(entity, language);
  if (caption.language === language) return <span lang={language}>{caption.text}</span>;
  const note = messages.entity.nameInLanguage(messagesOf(caption.language).languageName);
  return (
    <span>
      <span lang={caption.language}>{caption.text}</span>{" "}
      <abbr className="language-mark" title={note}>
        {caption.language}
      </abbr>
    </span>
  );
}
