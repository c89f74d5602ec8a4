import type { Claim } from "../graph/Evidence.ts";
import { formatPartialDate } from "../i18n/formatPartialDate.ts";
import { Citation } from "./Citation.tsx";
import { formatClaimPeriod, formatClaimValue, rankOf } from "./formatClaim.ts";
import { useReader } from "./Reader.tsx";

function OpposedClaim({ claim }: { readonly claim: Claim }) {
  const { language, messages } = useReader();
  const { entity } = messages;
  const rank = rankOf(claim, messages);
  const sources = [...new Map(claim.citations.map(({ source }) => [source.id, source])).values()];
  return (
    <li className="claim opposed-claim" data-rank={claim.rank}>
      <p>
        <span className="claim-value">{formatClaimValue(claim, language)}</span>
        {rank === null ? null : <span className="opposed-rank quiet">{rank}</span>}
      </p>
      <dl>
        <div>
          <dt>{entity.claimTime}</dt>
          <dd>{formatClaimPeriod(claim, language) ?? entity.claimUndated}</dd>
        </div>
        <div>
          <dt>{entity.claimSource(sources.length)}</dt>
          {sources.map(({ id, title, language: own, date }) => (
            <dd key={id}>
              <cite lang={own}>{title}</cite>
              {date === null ? null : ` · ${formatPartialDate(date, language)}`}
            </dd>
          ))}
        </div>
      </dl>
      <details>
        <summary>{entity.claimPassages(claim.citations.length)}</summary>
        {claim.citations.map((passage) => (
          <Citation key={passage.id} passage={passage} />
        ))}
      </details>
    </li>
  );
}

interface OpposedClaimsProps {
  /** At least two, of one property. */
  readonly claims: readonly Claim[];
  /** The property, for readers. */
  readonly label: string;
}

/** Claims that contradict each other, a column each; where there is no room for columns they stand one above the other. */
export function OpposedClaims({ claims, label }: OpposedClaimsProps) {
  const { messages } = useReader();
  return (
    <ul className="opposed-claims" aria-label={`${label}: ${messages.entity.sourcesDisagree}`}>
      {claims.map((claim) => (
        <OpposedClaim key={claim.id} claim={claim} />
      ))}
    </ul>
  );
}
