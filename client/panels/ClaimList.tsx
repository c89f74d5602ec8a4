import type { Claim } from "../graph/Evidence.ts";
import { Citation } from "./Citation.tsx";
import { formatClaimPeriod, formatClaimValue } from "./formatClaim.ts";
import { useReader } from "./Reader.tsx";

function groupByProperty(claims: readonly Claim[]): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.property);
    if (group === undefined) groups.set(claim.property, [claim]);
    else group.push(claim);
  }
  return groups;
}

/** Claims disagree when they speak of the same time and one names a source that no other does. */
function disagree(claims: readonly Claim[]): boolean {
  const sources = new Set(claims.flatMap((claim) => claim.citations.map((passage) => passage.source.id)));
  return claims.length > 1 && sources.size > 1;
}

function ClaimLine({ claim }: { readonly claim: Claim }) {
  const { language, messages } = useReader();
  const period = formatClaimPeriod(claim, language);
  const rank =
    claim.rank === "PREFERRED"
      ? messages.entity.rankPreferred
      : claim.rank === "DEPRECATED"
        ? messages.entity.rankDeprecated
        : null;
  return (
    <details className="claim" data-rank={claim.rank}>
      <summary>
        <span className="claim-value">{formatClaimValue(claim, language)}</span>
        {period === null ? null : <span className="quiet">{` · ${period}`}</span>}
        {rank === null ? null : <span className="quiet">{` · ${rank}`}</span>}
      </summary>
      {claim.citations.map((passage) => (
        <Citation key={passage.id} passage={passage} />
      ))}
    </details>
  );
}

/** What is stated of an entity, property by property; sources that disagree stand side by side. */
export function ClaimList({ claims }: { readonly claims: readonly Claim[] }) {
  const { language, messages } = useReader();
  return (
    <dl className="claims">
      {[...groupByProperty(claims)].map(([property, group]) => (
        <div key={property} className="claim-group">
          <dt>
            {group[0]?.propertyLabels[language] ?? property}
            {disagree(group) ? <span className="warning-mark">{messages.entity.sourcesDisagree}</span> : null}
          </dt>
          <dd>
            {group.map((claim) => (
              <ClaimLine key={claim.id} claim={claim} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
