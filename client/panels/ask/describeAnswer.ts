import type { AnswerFinding } from "../../graph/AnswerFinding.ts";
import type { Passage } from "../../graph/Evidence.ts";
import type { Language } from "../../graph/Language.ts";
import { formatPartialDate } from "../../i18n/formatPartialDate.ts";
import { messagesOf } from "../../i18n/messagesOf.ts";
import type { ToolMessages } from "../../i18n/ToolMessages.ts";

interface Describing {
  readonly question: string;
  readonly finding: AnswerFinding;
  readonly language: Language;
  readonly texts: ToolMessages["ask"];
}

/** An answer as plain text: question, sentence, values, and every citation with its translation and source. */
export function describeAnswer({ question, finding, language, texts }: Describing): string {
  const { text, values, citations } = finding;
  const sources = citations.map((passage, index) => describePassage(passage, index + 1, language));
  const parts = [
    question,
    text,
    values.map((value) => `– ${value.text}`).join("\n"),
    sources.length === 0 ? "" : [`${texts.sources}:`, ...sources].join("\n"),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function describePassage(passage: Passage, number: number, language: Language): string {
  const { text, source, ordinal } = passage;
  const translation = passage.language === language ? undefined : passage.translations[language];
  const facts = [
    source.title,
    source.author,
    source.date === null ? null : formatPartialDate(source.date, language),
    messagesOf(language).citation.sentence(ordinal),
    source.address,
  ].filter((fact) => fact !== null);
  return [`[${number}] ${text}`, ...(translation === undefined ? [] : [translation]), facts.join(" · ")].join(
    "\n",
  );
}
