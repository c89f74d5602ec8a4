import type { Passage } from "../../graph/Evidence.ts";
import type { Reader } from "../Reader.tsx";
import type { PagePassage } from "./NotebookPage.ts";

/** A passage with its translation for the reader and its source in one line. */
export function toPagePassage(
  { text, language, translations, source, ordinal }: Passage,
  reader: Reader,
): PagePassage {
  return {
    text,
    language,
    translation: language === reader.language ? null : (translations[reader.language] ?? null),
    source: [source.title, source.author, reader.messages.citation.sentence(ordinal)]
      .filter((part) => part !== null)
      .join(" · "),
    address: source.address,
  };
}
