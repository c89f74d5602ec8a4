import type { AnswerFinding } from "../../graph/AnswerFinding.ts";
import { useToolMessages } from "../useToolMessages.ts";
import { CopyButton } from "./CopyButton.tsx";

function Code({ label, text }: { readonly label: string; readonly text: string }) {
  const { ask } = useToolMessages();
  return (
    <details className="answer-code">
      <summary>{label}</summary>
      {/* Long lines scroll, also by the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached */}
      <pre tabIndex={0} role="region" aria-label={label}>
        <code>{text}</code>
      </pre>
      <CopyButton label={ask.copy} text={() => text} />
    </details>
  );
}

/** How the answer was found: the query of the API, the Cypher that ran and the plan, each folded. */
export function AnswerDetails({ finding: { query, cypher, plan } }: { readonly finding: AnswerFinding }) {
  const { ask } = useToolMessages();
  const codes = [
    [ask.graphql, query],
    [ask.cypher, cypher],
    [ask.plan, plan],
  ] as const;
  return (
    <section className="answer-details">
      <h3>{ask.details}</h3>
      {codes.map(([label, text]) => (text === "" ? null : <Code key={label} label={label} text={text} />))}
      {query === "" ? null : (
        <p>
          <a href={`./graphql?query=${encodeURIComponent(query)}`}>{ask.openGraphql}</a>
        </p>
      )}
    </section>
  );
}
