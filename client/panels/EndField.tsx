import { useId } from "react";
import type { SearchHit } from "../state/AppState.ts";
import { selectionKey } from "../state/selectionKey.ts";
import { Icon } from "../ui/Icon.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { useCombobox } from "../ui/useCombobox.ts";
import { EntityName } from "./EntityName.tsx";
import { HitLine } from "./HitLine.tsx";
import { KindIcon } from "./KindIcon.tsx";
import { useAppState, usePage } from "./Page.tsx";
import { useReader } from "./Reader.tsx";
import { SearchStatus } from "./SearchStatus.tsx";
import { useHitNamesakes } from "./useHitNamesakes.ts";
import { useNameOf } from "./useNameOf.ts";

interface OpenEndProps {
  readonly label: string;
  readonly onChange: (id: string | null) => void;
}

interface EndFieldProps extends OpenEndProps {
  readonly id: string | null;
  /** Takes the end away; null where it can't be done without. */
  readonly onRemove: (() => void) | null;
}

function ChosenEnd({ label, id, onChange }: OpenEndProps & { readonly id: string }) {
  const { messages } = useReader();
  const entity = useAppState((state) => state.graph.entities.get(id));
  const isMissing = useAppState(
    (state) => state.details.get(selectionKey({ on: "entity", id }))?.status === "missing",
  );
  const nameOf = useNameOf();
  const labelId = useId();
  const buttonId = useId();
  return (
    <div className="end-field">
      <span id={labelId} className="end-label">
        {label}
      </span>
      <button
        type="button"
        id={buttonId}
        className="end-chosen"
        data-end
        aria-labelledby={`${labelId} ${buttonId}`}
        title={messages.connect.change(nameOf(id))}
        onClick={() => onChange(null)}
      >
        {entity === undefined ? (
          <span>
            {id}
            {isMissing ? <span className="end-missing quiet">{messages.entity.missing}</span> : null}
          </span>
        ) : (
          <>
            <KindIcon kind={entity.kind} />
            <EntityName entity={entity} />
          </>
        )}
        <Icon name="close" />
      </button>
    </div>
  );
}

const noHits: readonly SearchHit[] = [];

function OpenEnd({ label, onChange }: OpenEndProps) {
  const { messages } = useReader();
  const { store, effects } = usePage();
  const search = useAppState((state) => state.endSearch);
  const hits = search.answer?.status === "ready" ? search.answer.value : noHits;
  const namesakes = useHitNamesakes(hits);
  const inputId = useId();
  const box = useCombobox({
    text: search.text,
    count: hits.length,
    version: hits,
    onType: (text) => void effects.search(text, "endSearch"),
    onChoose: (index) => {
      const hit = hits[index];
      if (hit === undefined) return;
      const entities = new Map([[hit.entity.id, hit.entity]]);
      store.dispatch({ type: "graphLoaded", graph: { entities, relations: new Map() }, event: null });
      void effects.search("", "endSearch");
      onChange(hit.entity.id);
    },
  });
  return (
    <div className="end-field">
      <label className="end-label" htmlFor={inputId}>
        {label}
      </label>
      <div className="end-box">
        <input
          {...box.inputProps}
          id={inputId}
          type="text"
          className="end-input"
          data-end
          placeholder={messages.connect.placeholder}
          maxLength={200}
        />
        <div className="search-answer" hidden={!box.isOpen || search.text.trim() === ""}>
          <SearchStatus search={search} />
          <ul {...box.listProps} aria-label={label}>
            {box.isOpen
              ? hits.map((hit, index) => (
                  <li
                    key={hit.entity.id}
                    className="search-item"
                    data-highlighted={box.highlighted === index}
                    {...box.optionProps(index)}
                  >
                    <HitLine hit={hit} namesakes={namesakes} />
                  </li>
                ))
              : null}
          </ul>
        </div>
      </div>
    </div>
  );
}

/** One end of the connections: a search for it, or who has been chosen, with a way to choose another. */
export function EndField(props: EndFieldProps) {
  const { messages } = useReader();
  const { id, label, onRemove } = props;
  const nameOf = useNameOf();
  return (
    <div className="end-row">
      {id === null ? <OpenEnd {...props} /> : <ChosenEnd {...props} id={id} />}
      {onRemove === null ? null : (
        <IconButton
          icon="minus"
          label={messages.connect.remove(id === null ? label : nameOf(id))}
          onClick={onRemove}
        />
      )}
    </div>
  );
}
