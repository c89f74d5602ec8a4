import { EntityName } from "./EntityName.tsx";
import { KindIcon } from "./KindIcon.tsx";
import { useAppState, usePage } from "./Page.tsx";

/** An entity of an answer; choosing it shows and selects it. */
export function EntityChip({ id }: { readonly id: string }) {
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
