import { useState } from "react";
import type { LegendCount, LegendKind } from "../state/selectLegend.ts";
import { selectFindMatches } from "../state/selectFindMatches.ts";
import { selectGroups } from "../state/selectDrawnGraph.ts";
import { selectLegend } from "../state/selectLegend.ts";
import { selectView } from "../state/selectView.ts";
import { selectVisibleGraph } from "../state/selectVisibleGraph.ts";
import type { ViewEvent } from "../state/ViewEvent.ts";
import { KindIcon } from "./KindIcon.tsx";
import { kindLabel } from "./kindLabel.ts";
import { useAppState, usePage } from "./Page.tsx";
import { useReader } from "./Reader.tsx";

interface FilterRowProps {
  readonly label: string;
  readonly count: LegendCount;
  readonly event: ViewEvent;
  readonly icon?: React.ReactNode;
}

/** One line of the legend: a checkbox that hides and shows. */
function FilterRow({ label, count, event, icon }: FilterRowProps) {
  const { messages } = useReader();
  const { store } = usePage();
  return (
    <label className="filter-row">
      <input
        type="checkbox"
        checked={!count.hidden}
        onChange={() => store.dispatch({ type: "viewChanged", event })}
        aria-label={messages.legend.show(label)}
      />
      {icon}
      <span className="filter-label">{label}</span>
      <span className="count">{messages.legend.shownOfTotal(count.shown, count.total)}</span>
    </label>
  );
}

function KindRows({ kind }: { readonly kind: LegendKind }) {
  const { language, messages, vocabulary } = useReader();
  const formLabel = (key: string) => {
    const slash = key.indexOf("/");
    // Beside forms of their kind, those without one aren't called as all of them are.
    if (slash < 0) return messages.legend.otherForms;
    return vocabulary.forms.get(key)?.plurals[language] ?? key.slice(slash + 1);
  };
  return (
    <li>
      <FilterRow
        label={kindLabel(kind.kind, { language, vocabulary, plural: true })}
        count={kind}
        event={{ type: "kindToggled", kind: kind.kind }}
        icon={<KindIcon kind={kind.kind} />}
      />
      {kind.forms.length < 2 ? null : (
        <ul className="filter-forms">
          {kind.forms.map((form) => (
            <li key={form.key}>
              <FilterRow
                label={formLabel(form.key)}
                count={form}
                event={{ type: "formToggled", form: form.key }}
              />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Looks for entities inside the view; what doesn't match is dimmed. */
function FindInView() {
  const { messages } = useReader();
  const { store } = usePage();
  const text = useAppState((state) => state.find);
  const matches = useAppState(selectFindMatches);
  return (
    <div className="find">
      <input
        type="search"
        value={text}
        aria-label={messages.legend.find}
        placeholder={messages.legend.find}
        onChange={(event) => store.dispatch({ type: "findTyped", text: event.target.value })}
      />
      {matches === null ? null : (
        <p className="quiet" role="status">
          {messages.legend.findMatches(matches.size)}
        </p>
      )}
    </div>
  );
}

/** The legend, which is the filter as well. */
export function Legend() {
  const { language, messages, vocabulary } = useReader();
  const { store } = usePage();
  const legend = useAppState(selectLegend);
  const visible = useAppState(selectVisibleGraph);
  const isComparing = useAppState((state) => selectView(state).comparedWith !== null);
  const groups = useAppState(selectGroups);
  const folded = [...groups.values()].reduce((sum, { rest }) => sum + rest, 0);
  // On a phone it would cover the map.
  const [open, setOpen] = useState(() => window.matchMedia("(min-width: 60.01rem)").matches);
  const filtered = [...legend.kinds, ...legend.kinds.flatMap((kind) => kind.forms), ...legend.types].some(
    (row) => row.hidden,
  );
  return (
    <section className="legend" data-over-map aria-label={messages.legend.title}>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <h2>{messages.legend.title}</h2>
        </summary>
        <p className="quiet" role="status">
          {messages.legend.summary(visible.entities.size, visible.relations.size)}
        </p>
        {folded === 0 ? null : <p className="quiet">{messages.group.summary(folded)}</p>}
        <FindInView />
        {filtered ? (
          <button
            type="button"
            className="button"
            onClick={() => store.dispatch({ type: "viewChanged", event: { type: "filtersCleared" } })}
          >
            {messages.legend.clear}
          </button>
        ) : null}
        <h3>{messages.legend.kinds}</h3>
        <ul>
          {legend.kinds.map((kind) => (
            <KindRows key={kind.kind} kind={kind} />
          ))}
        </ul>
        {legend.types.length === 0 ? null : <h3>{messages.legend.relationTypes}</h3>}
        <ul>
          {legend.types.map((type) => (
            <li key={type.name}>
              <FilterRow
                label={vocabulary.relationTypes.get(type.name)?.labels[language].OUT ?? type.name}
                count={type}
                event={{ type: "typeToggled", relationType: type.name }}
              />
            </li>
          ))}
        </ul>
        <p className="legend-note quiet">
          {messages.legend.uncited}
          <br />
          {messages.legend.collective}
          {isComparing ? (
            <>
              <br />
              {messages.tool.changes}
            </>
          ) : null}
          {groups.size === 0 ? null : (
            <>
              <br />
              {messages.group.legend}
            </>
          )}
        </p>
      </details>
    </section>
  );
}
