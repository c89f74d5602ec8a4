import { Fragment } from "react";
import { captionOf } from "../graph/captionOf.ts";
import type { Path } from "../graph/Finding.ts";
import type { Relation } from "../graph/Relation.ts";
import { Icon } from "../ui/Icon.tsx";
import { EntityName } from "./EntityName.tsx";
import { KindIcon } from "./KindIcon.tsx";
import { useAppState, usePage } from "./Page.tsx";
import { Proof } from "./Proof.tsx";
import { useReader } from "./Reader.tsx";

function EntityChip({ id }: { readonly id: string }) {
  const { effects } = usePage();
  const entity = useAppState((state) => state.graph.entities.get(id));
  return (
    <button type="button" className="chip" data-step onClick={() => void effects.showEntity(id)}>
      {entity === undefined ? (
        id
      ) : (
        <>
          <KindIcon kind={entity.kind} />
          <EntityName entity={entity} />
        </>
      )}
    </button>
  );
}

/** The relation as its source says it: who, how, whom, whichever way it is walked. */
function useSentence(relation: Relation): string {
  const { language, vocabulary } = useReader();
  const entities = useAppState((state) => state.graph.entities);
  const nameOf = (id: string) => {
    const entity = entities.get(id);
    return entity === undefined ? id : captionOf(entity, language).text;
  };
  const label = vocabulary.relationTypes.get(relation.type)?.labels[language].OUT ?? relation.type;
  return `${nameOf(relation.from)} – ${label} – ${nameOf(relation.to)}`;
}

function Hop({ relation, isForward }: { readonly relation: Relation; readonly isForward: boolean }) {
  const { language, vocabulary } = useReader();
  const { store } = usePage();
  const sentence = useSentence(relation);
  return (
    <div className="hop" data-forward={isForward} data-uncited={!relation.cited}>
      <button
        type="button"
        className="hop-label"
        data-step
        aria-label={sentence}
        onClick={() =>
          store.dispatch({
            type: "viewChanged",
            event: { type: "selected", selection: { on: "relation", id: relation.id } },
          })
        }
      >
        <Icon name="arrow" />
        {vocabulary.relationTypes.get(relation.type)?.labels[language].OUT ?? relation.type}
      </button>
      <Proof relation={relation.id} />
    </div>
  );
}

/** A path step by step: who stands on it, how each is related to the next, and the sentences that prove it. */
export function PathSteps({ path }: { readonly path: Path }) {
  const relations = useAppState((state) => state.graph.relations);
  return (
    <ol className="path-steps">
      {path.entities.map((id, index) => {
        const relation = relations.get(path.relations[index] ?? "");
        return (
          <Fragment key={id}>
            <li>
              <EntityChip id={id} />
            </li>
            {relation === undefined ? null : (
              <li>
                <Hop relation={relation} isForward={relation.from === id} />
              </li>
            )}
          </Fragment>
        );
      })}
    </ol>
  );
}
