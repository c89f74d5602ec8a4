import type { Relation } from "../graph/Relation.ts";
import { Icon } from "../ui/Icon.tsx";
import { usePage } from "./Page.tsx";
import { Proof } from "./Proof.tsx";
import { useReader } from "./Reader.tsx";
import { useNameOf } from "./useNameOf.ts";

interface HopProps {
  readonly relation: Relation;
  /** Whether it leads down the page; its arrow points as its source says. */
  readonly isForward: boolean;
}

/** One step of an answer: how the entity above is related to the one below, and the sentences that prove it. */
export function Hop({ relation, isForward }: HopProps) {
  const { language, vocabulary } = useReader();
  const { store } = usePage();
  const nameOf = useNameOf();
  const label = vocabulary.relationTypes.get(relation.type)?.labels[language].OUT ?? relation.type;
  return (
    <div className="hop" data-forward={isForward} data-uncited={!relation.cited}>
      <button
        type="button"
        className="hop-label"
        data-step
        aria-label={`${nameOf(relation.from)} – ${label} – ${nameOf(relation.to)}`}
        onClick={() =>
          store.dispatch({
            type: "viewChanged",
            event: { type: "selected", selection: { on: "relation", id: relation.id } },
          })
        }
      >
        <Icon name="arrow" />
        {label}
      </button>
      <Proof relation={relation.id} />
    </div>
  );
}
