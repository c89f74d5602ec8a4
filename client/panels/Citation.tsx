import type { Passage, Source } from "../graph/Evidence.ts";
import { languages } from "../graph/Language.ts";
import { formatPartialDate } from "../i18n/formatPartialDate.ts";
import { messagesOf } from "../i18n/messagesOf.ts";
import { useReader } from "./Reader.tsx";

function SourceLine({ source, ordinal }: { readonly source: Source; readonly ordinal: number }) {
  const { language, messages } = useReader();
  const facts = [
    source.author,
    source.publisher === source.author ? null : source.publisher,
    source.date === null ? null : formatPartialDate(source.date, language),
    messages.citation.sentence(ordinal),
    source.standing === "UNKNOWN" ? messages.citation.standingUnknown : null,
  ].filter((fact) => fact !== null);
  return (
    <figcaption className="citation-source">
      <cite lang={source.language}>
        {source.address === null ? source.title : <a href={source.address}>{source.title}</a>}
      </cite>
      <span>{` · ${facts.join(" · ")}`}</span>
    </figcaption>
  );
}

/** A passage in its own language, its translation for the reader, and its source; other translations are folded. */
export function Citation({ passage }: { readonly passage: Passage }) {
  const { language, messages } = useReader();
  const translation = passage.language === language ? undefined : passage.translations[language];
  const others = languages.filter(
    (other) => other !== language && other !== passage.language && passage.translations[other] !== undefined,
  );
  return (
    <figure className="citation">
      <blockquote lang={passage.language}>
        <p>
          <mark>{passage.text}</mark>
        </p>
      </blockquote>
      {translation === undefined ? null : (
        <p className="citation-translation" lang={language}>
          <span className="citation-note">{messages.citation.translation(messages.languageName)}</span>
          {translation}
        </p>
      )}
      {others.length === 0 ? null : (
        <details>
          <summary>{messages.citation.otherTranslations}</summary>
          {others.map((other) => (
            <p key={other} className="citation-translation" lang={other}>
              <span className="citation-note">{messagesOf(other).languageName}</span>
              {passage.translations[other]}
            </p>
          ))}
        </details>
      )}
      <SourceLine source={passage.source} ordinal={passage.ordinal} />
    </figure>
  );
}
