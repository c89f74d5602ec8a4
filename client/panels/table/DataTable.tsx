import "./table.css";
import { type KeyboardEvent, useMemo } from "react";
import { selectFindMatches } from "../../state/selectFindMatches.ts";
import { selectNamesakes } from "../../state/selectNamesakes.ts";
import { selectChanges, selectVisibleGraph } from "../../state/selectVisibleGraph.ts";
import { selectView } from "../../state/selectView.ts";
import { type TableName, tableNames } from "../../state/View.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { useAppState, usePage } from "../Page.tsx";
import { useReader } from "../Reader.tsx";
import { useToolMessages } from "../useToolMessages.ts";
import type { Row } from "./Sheet.ts";
import { SheetGrid } from "./SheetGrid.tsx";
import { sheets } from "./sheets.ts";

interface TabsProps {
  readonly names: readonly TableName[];
  readonly open: TableName;
  readonly onOpen: (name: TableName) => void;
}

/** After the ARIA tabs pattern: one tab stop, arrows go round. */
function Tabs({ names, open, onOpen }: TabsProps) {
  const tools = useToolMessages();
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = names.at((names.indexOf(open) + step) % names.length);
    if (next === undefined) return;
    onOpen(next);
    event.currentTarget.parentElement?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  };
  return (
    <div role="tablist" aria-label={tools.table.open}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          data-tab={name}
          aria-selected={name === open}
          aria-controls="table-sheet"
          tabIndex={name === open ? 0 : -1}
          onClick={() => onOpen(name)}
          onKeyDown={onKeyDown}
        >
          {sheets[name].title(tools)}
        </button>
      ))}
    </div>
  );
}

/** While the reader looks for something in the view, rows that don't speak of it are left out. */
function useFoundRows(rows: readonly Row[]): readonly Row[] {
  const matches = useAppState(selectFindMatches);
  const relations = useAppState(selectVisibleGraph).relations;
  return useMemo(() => {
    if (matches === null) return rows;
    return rows.filter(({ selection: { on, id } }) => {
      if (on === "entity") return matches.has(id);
      const relation = relations.get(id);
      return relation !== undefined && (matches.has(relation.from) || matches.has(relation.to));
    });
  }, [rows, matches, relations]);
}

/** What is drawn, in rows: selection, filters and date are the picture's. */
export function DataTable({ name }: { readonly name: TableName }) {
  const reader = useReader();
  const tools = useToolMessages();
  const { store } = usePage();
  const visible = useAppState(selectVisibleGraph);
  const changes = useAppState(selectChanges);
  const namesakes = useAppState(selectNamesakes);
  const selection = useAppState((state) => selectView(state).selection);
  const names = tableNames.filter((each) => each !== "changes" || changes !== null);
  const open = names.includes(name) ? name : "entities";
  const sheet = sheets[open];
  const rows = useFoundRows(
    useMemo(
      () => sheet.rows({ visible, changes, namesakes, reader }),
      [sheet, visible, changes, namesakes, reader],
    ),
  );
  const choose = (table: TableName | null) =>
    store.dispatch({ type: "viewChanged", event: { type: "tableChosen", table } });
  return (
    <section className="data-table" aria-label={tools.table.open}>
      <header>
        <Tabs names={names} open={open} onOpen={choose} />
        <p className="quiet" role="status">
          {tools.table.sheet(sheet.title(tools), rows.length)}
        </p>
        <IconButton icon="close" label={tools.table.close} onClick={() => choose(null)} />
      </header>
      <div role="tabpanel" id="table-sheet" aria-labelledby={`tab-${open}`} className="data-table-sheet">
        <SheetGrid
          key={open}
          label={sheet.title(tools)}
          columns={sheet.columns(tools)}
          widths={sheet.widths}
          rows={rows}
          selected={selection}
          onSelect={(next) =>
            store.dispatch({ type: "viewChanged", event: { type: "selected", selection: next } })
          }
        />
      </div>
    </section>
  );
}
