import type { AnswerValue } from "../../graph/AnswerFinding.ts";
import type { Language } from "../../graph/Language.ts";
import { Citation } from "../Citation.tsx";
import { EntityChip } from "../EntityChip.tsx";
import { formatClaimPeriod, formatClaimValue } from "../formatClaim.ts";
import { useReader } from "../Reader.tsx";
import { useToolMessages } from "../useToolMessages.ts";

interface AnswerValuesProps {
  readonly values: readonly AnswerValue[];
  readonly language: Language;
}

/** A claim with its property, comparator, unit and date, and the sentences that state it folded below. */
function ValueLine({ value, language }: { readonly value: AnswerValue; readonly language: Language }) {
  const { language: own } = useReader();
  const { text, entity, claim } = value;
  const period = claim === null ? null : formatClaimPeriod(claim, own);
  return (
    <li className="answer-value">
      {entity === null ? null : <EntityChip id={entity} />}
      {claim === null ? (
        <p className="claim-value" lang={language}>
          {text}
        </p>
      ) : (
        <details className="claim" data-rank={claim.rank}>
          <summary>
            <span className="quiet">{`${claim.propertyLabels[own]}: `}</span>
            <span className="claim-value">{formatClaimValue(claim, own)}</span>
            {period === null ? null : <span className="quiet">{` · ${period}`}</span>}
          </summary>
          {claim.citations.map((passage) => (
            <Citation key={passage.id} passage={passage} />
          ))}
        </details>
      )}
    </li>
  );
}

/** Dates, counts and shares that answer, each with whom it is said of. */
export function AnswerValues({ values, language }: AnswerValuesProps) {
  const { ask } = useToolMessages();
  if (values.length === 0) return null;
  return (
    <section>
      <h3>{ask.values}</h3>
      <ul className="answer-values">
        {values.map((value, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the list of an answer doesn't change
          <ValueLine key={index} value={value} language={language} />
        ))}
      </ul>
    </section>
  );
}
