import type { FoundedFinding } from "../graph/Finding.ts";
import { useReader } from "./Reader.tsx";
import { RelationSteps } from "./RelationSteps.tsx";
import { useNameOf } from "./useNameOf.ts";

/** What an agreement, or another entity, brought about, each with the sentences that say so. */
export function FoundedPanel({ finding: { entity, foundings } }: { readonly finding: FoundedFinding }) {
  const { messages } = useReader();
  const nameOf = useNameOf();
  return (
    <article className="founded-panel">
      <h2>{messages.consequences.broughtAboutBy(nameOf(entity))}</h2>
      <p>{messages.consequences.founded(foundings.length)}</p>
      <ol className="path-list">
        {foundings.map((founding) => (
          <RelationSteps key={founding.relation} id={founding.relation}>
            <p className="path-title">
              {`${nameOf(founding.entity)}: ${messages.consequences.effects[founding.effect]}`}
            </p>
          </RelationSteps>
        ))}
      </ol>
    </article>
  );
}
