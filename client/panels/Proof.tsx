import { describeFault } from "./describeMessage.ts";
import { Citation } from "./Citation.tsx";
import { useAppState, usePage } from "./Page.tsx";
import { useReader } from "./Reader.tsx";

/** The sentences that prove a relation, or that there are none. */
export function Proof({ relation }: { readonly relation: string }) {
  const { messages } = useReader();
  const { effects } = usePage();
  const load = useAppState((state) => state.details.get(`relation:${relation}`));
  switch (load?.status) {
    case undefined:
    case "loading":
      return <p className="quiet">{messages.app.loading}</p>;
    case "missing":
      return <p className="quiet">{messages.relation.missing}</p>;
    case "failed":
      return (
        <p className="fault">
          {describeFault(load.fault, messages)}
          <button
            type="button"
            className="link-button"
            onClick={() => void effects.loadDetails({ on: "relation", id: relation })}
          >
            {messages.command.retry}
          </button>
        </p>
      );
    case "ready": {
      const { citations } = load.value;
      if (citations.length === 0) return <p className="uncited">{messages.relation.uncited}</p>;
      return citations.map((passage) => <Citation key={passage.id} passage={passage} />);
    }
  }
}
