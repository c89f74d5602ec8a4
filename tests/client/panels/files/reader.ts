import { messagesOf } from "../../../../client/i18n/messagesOf.ts";
import { toolMessagesOf } from "../../../../client/i18n/toolMessagesOf.ts";
import type { Passage } from "../../../../client/graph/Evidence.ts";
import type { Reader } from "../../../../client/panels/Reader.tsx";
import { vocabulary } from "../../state/vocabulary.ts";

/** For whom the files of these tests are written. */
export const reader: Reader = { language: "en", messages: messagesOf("en"), vocabulary };
export const tools = toolMessagesOf("en");

/** A passage of a source, in Kazakh with an English translation. */
export function passage(id: string, source: string): Passage {
  return {
    id,
    text: `Сөйлем ${id}.`,
    language: "kk",
    ordinal: 2,
    translations: { en: `Sentence ${id}.` },
    source: {
      id: source,
      title: `Title of ${source}`,
      author: null,
      publisher: "Publisher",
      language: "kk",
      date: null,
      address: `https://example.org/${source}`,
      licence: null,
      standing: "PUBLISHED",
    },
  };
}
