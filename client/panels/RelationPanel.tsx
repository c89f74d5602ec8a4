import type { RelationCard } from "../graph/Card.ts";
import type { Entity } from "../graph/Entity.ts";
import { formatPartialDate } from "../i18n/formatPartialDate.ts";
import { Icon } from "../ui/Icon.tsx";
import { Citation } from "./Citation.tsx";
import { EntityName } from "./EntityName.tsx";
import { KindIcon } from "./KindIcon.tsx";
import { usePage } from "./Page.tsx";
import { useReader } from "./Reader.tsx";

function EndChip({ entity }: { readonly entity: Entity }) {
  const { effects } = usePage();
  return (
    <button type="button" className="chip" onClick={() => void effects.showEntity(entity.id)}>
      <KindIcon kind={entity.kind} />
      <EntityName entity={entity} />
    </button>
  );
}

/** A relation from one end to the other in its true direction, what it means, and the sentences that prove it. */
export function RelationPanel({ card }: { readonly card: RelationCard }) {
  const { language, messages, vocabulary } = useReader();
  const { relation } = card;
  const type = vocabulary.relationTypes.get(relation.type);
  const label = type?.labels[language].OUT ?? relation.type;
  return (
    <article className="relation-panel">
      <p className="panel-kind quiet">{messages.relation.panel}</p>
      <h2 className="relation-chain">
        <EndChip entity={card.from} />
        <span className="relation-arrow">
          {label}
          <Icon name="arrow" />
        </span>
        <EndChip entity={card.to} />
      </h2>
      {[
        [messages.relation.begin, relation.begin] as const,
        [messages.relation.end, relation.end] as const,
      ].map(([word, date]) =>
        date === null ? null : (
          <p key={word}>
            <span className="quiet">{`${word}: `}</span>
            {formatPartialDate(date, language)}
          </p>
        ),
      )}
      {card.qualifiers.map((qualifier) => (
        <p key={qualifier.names.en}>
          <span className="quiet">{`${qualifier.names[language]}: `}</span>
          {qualifier.values[language]}
        </p>
      ))}
      <h3>{messages.relation.statedBy}</h3>
      {card.citations.length === 0 ? <p className="fault">{messages.relation.uncited}</p> : null}
      {relation.basis === "DERIVED" && card.rules !== null ? (
        <p className="quiet">{messages.relation.derived(card.rules[language])}</p>
      ) : null}
      {card.citations.map((passage) => (
        <Citation key={passage.id} passage={passage} />
      ))}
      {type?.meanings[language] === null || type === undefined ? null : (
        <>
          <h3>{messages.relation.meaning}</h3>
          <p>{type.meanings[language]}</p>
        </>
      )}
    </article>
  );
}
