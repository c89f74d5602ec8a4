import type { Passage } from "../../graph/Evidence.ts";
import { Citation } from "../Citation.tsx";
import { useToolMessages } from "../useToolMessages.ts";

/** As many as can be read at a glance; the others are folded. */
const mostAtOnce = 3;

/** The sentences that an answer rests on. */
export function Citations({ citations }: { readonly citations: readonly Passage[] }) {
  const { ask } = useToolMessages();
  const others = citations.slice(mostAtOnce);
  return (
    <section>
      <h3>{ask.citations}</h3>
      {citations.length === 0 ? <p className="uncited">{ask.uncited}</p> : null}
      {citations.slice(0, mostAtOnce).map((passage) => (
        <Citation key={passage.id} passage={passage} />
      ))}
      {others.length === 0 ? null : (
        <details>
          <summary>{ask.moreCitations(citations.length)}</summary>
          {others.map((passage) => (
            <Citation key={passage.id} passage={passage} />
          ))}
        </details>
      )}
    </section>
  );
}
