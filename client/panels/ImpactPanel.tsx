import type { ImpactFinding } from "../graph/Finding.ts";
import { EntityChip } from "./EntityChip.tsx";
import { useReader } from "./Reader.tsx";
import { RelationSteps } from "./RelationSteps.tsx";
import { useNameOf } from "./useNameOf.ts";

/** What falls apart without an entity: in words, who is cut off, and which relations nothing stands in for. */
export function ImpactPanel({ finding }: { readonly finding: ImpactFinding }) {
  const { language, messages } = useReader();
  const nameOf = useNameOf();
  const { entity, disconnected, disconnectedTotal, broken, brokenTotal, truncated, losers } = finding;
  return (
    <article className="impact-panel">
      <h2>{messages.consequences.without(nameOf(entity))}</h2>
      <EntityChip id={entity} />
      <p>{finding.explanations[language]}</p>
      {truncated ? <p className="quiet">{messages.consequences.truncated}</p> : null}
      {disconnectedTotal === 0 ? null : (
        <>
          <h3>{messages.consequences.cutOff(disconnectedTotal)}</h3>
          <ul className="chips">
            {disconnected.map((id) => (
              <li key={id}>
                <EntityChip id={id} />
              </li>
            ))}
          </ul>
        </>
      )}
      {brokenTotal === 0 ? null : (
        <>
          <h3>{messages.consequences.broken(brokenTotal)}</h3>
          <ol className="path-list">
            {broken.map(({ relation, losses }, index) => (
              <RelationSteps key={relation} id={relation}>
                <p className="path-title">
                  {`${nameOf(losers[index] ?? entity)}: ${losses.map((loss) => messages.consequences.losses[loss]).join(", ")}`}
                </p>
              </RelationSteps>
            ))}
          </ol>
        </>
      )}
    </article>
  );
}
