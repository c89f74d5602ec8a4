import type { EntityCard } from "../graph/Card.ts";
import type { Entity } from "../graph/Entity.ts";
import { languages } from "../graph/Language.ts";
import { formatPartialDate } from "../i18n/formatPartialDate.ts";
import { messagesOf } from "../i18n/messagesOf.ts";
import { Citation } from "./Citation.tsx";
import { ClaimList } from "./ClaimList.tsx";
import { EntityName } from "./EntityName.tsx";
import { KindIcon } from "./KindIcon.tsx";
import { datasetTitle } from "./datasetTitle.ts";
import { entityKindLabel } from "./kindLabel.ts";
import { usePage } from "./Page.tsx";
import { useReader } from "./Reader.tsx";
import { RelationGroups } from "./RelationGroups.tsx";

function Names({ entity }: { readonly entity: Entity }) {
  const { messages } = useReader();
  return (
    <dl className="names">
      {languages.map((language) => {
        const name = entity.names[language];
        // Imported bodies may have nothing but their abbreviation for a name.
        const abbreviations = (entity.abbreviations[language] ?? []).filter((text) => text !== name);
        const others = (entity.otherNames[language] ?? []).filter((text) => text !== name);
        if (name === undefined && abbreviations.length === 0 && others.length === 0) return null;
        return (
          <div key={language}>
            <dt lang={language}>{messagesOf(language).languageName}</dt>
            <dd lang={language}>
              {name}
              {abbreviations.length === 0 ? null : (
                <span className="quiet">{` (${abbreviations.join(", ")})`}</span>
              )}
              {others.length === 0 ? null : (
                <span className="names-other quiet">
                  <span>{messages.entity.otherName}</span>
                  {`: ${others.join("; ")}`}
                </span>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Dates({ entity }: { readonly entity: Entity }) {
  const { language, messages } = useReader();
  const facts = [
    [messages.entity.begin, entity.begin],
    [messages.entity.end, entity.end],
  ] as const;
  return facts.map(([label, date]) =>
    date === null ? null : (
      <p key={label}>
        <span className="quiet">{`${label}: `}</span>
        {formatPartialDate(date, language)}
      </p>
    ),
  );
}

function Links({ card }: { readonly card: EntityCard }) {
  const { messages } = useReader();
  if (card.homepage === null && card.wikidata === null) return null;
  return (
    <p className="entity-links">
      {card.homepage === null ? null : <a href={card.homepage}>{messages.entity.homepage}</a>}
      {card.wikidata === null ? null : (
        <a href={`https://www.wikidata.org/wiki/${card.wikidata}`}>{messages.entity.wikidata}</a>
      )}
    </p>
  );
}

/** Everything that is known of an entity, with its sources. */
export function EntityPanel({ card }: { readonly card: EntityCard }) {
  const reader = useReader();
  const { language, messages, vocabulary } = reader;
  const { effects } = usePage();
  const { entity } = card;
  const description = card.descriptions[language];
  return (
    <article className="entity-panel">
      <p className="panel-kind quiet">
        <KindIcon kind={entity.kind} />
        <span>
          {entityKindLabel(entity, reader)}
          {vocabulary.datasets.size > 1 ? ` · ${datasetTitle(entity.dataset, reader)}` : null}
        </span>
      </p>
      <h2>
        <EntityName entity={entity} />
      </h2>
      {description === null ? null : <p>{description}</p>}
      {entity.collective ? <p className="quiet">{messages.entity.collective}</p> : null}
      <Dates entity={entity} />
      <p className="panel-actions">
        <button type="button" className="button" onClick={() => void effects.expand(entity.id)}>
          {messages.expand.all}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => void effects.inquire({ on: "impact", id: entity.id })}
        >
          {messages.consequences.withoutIt}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => void effects.inquire({ on: "founded", id: entity.id })}
        >
          {messages.consequences.broughtAbout}
        </button>
      </p>
      <h3>{messages.entity.names}</h3>
      <Names entity={entity} />
      <Links card={card} />
      {card.claims.length === 0 ? null : (
        <>
          <h3>{messages.entity.claims}</h3>
          <ClaimList claims={card.claims} />
        </>
      )}
      <h3>{messages.entity.relations}</h3>
      <RelationGroups id={entity.id} />
      {card.citations.length === 0 ? null : (
        <details className="panel-citations">
          <summary>
            <h3>{messages.entity.citations}</h3>
            <span className="count">{card.citations.length}</span>
          </summary>
          {card.citations.map((passage) => (
            <Citation key={passage.id} passage={passage} />
          ))}
        </details>
      )}
    </article>
  );
}
