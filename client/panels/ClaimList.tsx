import type { Claim } from "../graph/Evidence.ts";
import { findDisagreeing } from "../graph/findDisagreeing.ts";
import { Citation } from "./Citation.tsx";
import { formatClaimPeriod, formatClaimValue, rankOf } from "./formatClaim.ts";
import { OpposedClaims } from "./OpposedClaims.tsx";
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

function ClaimLine({ claim }: { readonly claim: Claim }) {
  const { language, messages } = useReader();
  const period = formatClaimPeriod(claim, language);
  const rank = rankOf(claim, messages);
  return (
    <details className="claim" data-rank={claim.rank} data-type={claim.valueType}>
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

function ClaimGroup({ label, claims }: { readonly label: string; readonly claims: readonly Claim[] }) {
  const { messages } = useReader();
  const opposed = findDisagreeing(claims);
  return (
    <div className="claim-group">
      <dt>
        {label}
        {opposed.length === 0 ? null : (
          <span className="warning-mark">{messages.entity.sourcesDisagree}</span>
        )}
      </dt>
      <dd>
        {opposed.length === 0 ? null : <OpposedClaims claims={opposed} label={label} />}
        {claims
          .filter((claim) => !opposed.includes(claim))
          .map((claim) => (
            <ClaimLine key={claim.id} claim={claim} />
          ))}
      </dd>
    </div>
  );
}

/** What is stated of an entity, property by property; claims of sources that disagree stand side by side. */
export function ClaimList({ claims }: { readonly claims: readonly Claim[] }) {
  const { language } = useReader();
  return (
    <dl className="claims">
      {[...groupByProperty(claims)].map(([property, group]) => (
        <ClaimGroup key={property} label={group[0]?.propertyLabels[language] ?? property} claims={group} />
      ))}
    </dl>
  );
}
