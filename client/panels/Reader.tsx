import { createContext, type ReactNode, use, useMemo } from "react";
import type { Language } from "../graph/Language.ts";
import type { Vocabulary } from "../graph/Vocabulary.ts";
import { emptyVocabulary } from "../graph/Vocabulary.ts";
import type { Messages } from "../i18n/Messages.ts";
import { messagesOf } from "../i18n/messagesOf.ts";

/** For whom the page is written: the language, its texts, and the words of the loaded datasets. */
export interface Reader {
  readonly language: Language;
  readonly messages: Messages;
  readonly vocabulary: Vocabulary;
}

const ReaderContext = createContext<Reader>({
  language: "en",
  messages: messagesOf("en"),
  vocabulary: emptyVocabulary,
});

interface ReaderProviderProps {
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  readonly children: ReactNode;
}

/** Gives everything below it its language and words. */
export function ReaderProvider({ language, vocabulary, children }: ReaderProviderProps) {
  const reader = useMemo(
    () => ({ language, messages: messagesOf(language), vocabulary }),
    [language, vocabulary],
  );
  return <ReaderContext value={reader}>{children}</ReaderContext>;
}

/** The reader of the page. */
export function useReader(): Reader {
  return use(ReaderContext);
}
