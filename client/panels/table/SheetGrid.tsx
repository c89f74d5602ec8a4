import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { selectionKey } from "../../state/selectionKey.ts";
import type { Selection } from "../../state/View.ts";
import { useRowWindow } from "../../ui/useRowWindow.ts";
import { KindIcon } from "../KindIcon.tsx";
import { useReader } from "../Reader.tsx";
import { useToolMessages } from "../useToolMessages.ts";
import type { Cell, Row } from "./Sheet.ts";
import { nextSorting, sortRows, type Sorting } from "./sortRows.ts";

interface SheetGridProps {
  readonly label: string;
  readonly columns: readonly string[];
  /** In per cent. */
  readonly widths: readonly number[];
  readonly rows: readonly Row[];
  readonly selected: Selection | null;
  readonly onSelect: (selection: Selection) => void;
}

/** As `table.css` has them. */
const rowHeight = 34;
const headHeight = 36;
const pageRows = 10;

function CellContent({ cell }: { readonly cell: Cell }) {
  return (
    <>
      {cell.kind === undefined ? null : <KindIcon kind={cell.kind} />}
      <span lang={cell.lang} title={cell.text}>
        {cell.text}
      </span>
    </>
  );
}

function targetIndex(key: string, index: number, count: number): number | null {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + pageRows,
    PageUp: index - pageRows,
    Home: 0,
    End: count - 1,
  };
  const target = moves[key];
  return target === undefined ? null : Math.max(0, Math.min(count - 1, target));
}

interface HeadProps {
  readonly columns: readonly string[];
  readonly sorting: Sorting | null;
  readonly onSort: (column: number) => void;
}

function Head({ columns, sorting, onSort }: HeadProps) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column, index) => {
          const direction = sorting?.column === index ? sorting.direction : "none";
          return (
            <th key={column} scope="col" aria-sort={direction}>
              <button type="button" onClick={() => onSort(index)}>
                {column}
                <span aria-hidden="true">{{ none: "", ascending: " ↑", descending: " ↓" }[direction]}</span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** Room for the rows that aren't drawn. */
function Gap({ rows, columns }: { readonly rows: number; readonly columns: number }) {
  if (rows <= 0) return null;
  return (
    <tr aria-hidden="true" style={{ height: rows * rowHeight }}>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- hidden: it holds room, and no value */}
      <td colSpan={columns} />
    </tr>
  );
}

/**
 * The rows of a sheet, of which only those in sight are drawn: a row is clicked, or reached with the arrows and chosen
 * with Enter. One tab stop for all rows, after the ARIA grid pattern.
 */
export function SheetGrid({ label, columns, widths, rows, selected, onSelect }: SheetGridProps) {
  const { language } = useReader();
  const tools = useToolMessages();
  const scroller = useRef<HTMLDivElement>(null);
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const [active, setActive] = useState<string | null>(null);
  const movesFocus = useRef(false);
  const sorted = useMemo(() => sortRows(rows, sorting, language), [rows, sorting, language]);
  const { start, end, reveal } = useRowWindow({ count: sorted.length, rowHeight, scroller, headHeight });
  const selectedKey = selected === null ? null : selectionKey(selected);
  const indexOf = (key: string | null) => sorted.findIndex((row) => selectionKey(row.selection) === key);
  const activeIndex = Math.max(0, indexOf(active ?? selectedKey));

  // What is selected elsewhere comes into sight here.
  const selectedIndex = indexOf(selectedKey);
  useEffect(() => {
    if (selectedIndex !== -1) reveal(selectedIndex);
  }, [selectedIndex, reveal]);
  useEffect(() => {
    if (!movesFocus.current) return;
    // A row far away is drawn only once the sheet has been scrolled to it.
    const row = [...(scroller.current?.querySelectorAll<HTMLElement>("tr[data-row]") ?? [])].find(
      ({ dataset }) => dataset["row"] === active,
    );
    if (row === undefined) return;
    movesFocus.current = false;
    row.focus();
  });

  const onKeyDown = (event: KeyboardEvent<HTMLTableSectionElement>) => {
    const row = sorted[activeIndex];
    if (row === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = targetIndex(event.key, activeIndex, sorted.length);
    if (target === null && event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    if (target === null) return onSelect(row.selection);
    const next = sorted[target];
    if (next === undefined) return undefined;
    reveal(target);
    movesFocus.current = true;
    return setActive(selectionKey(next.selection));
  };
  const drawn = sorted.slice(start, end);
  // The row with the tab stop is always drawn: the keyboard must find the way in.
  const isActiveDrawn = activeIndex >= start && activeIndex < end;
  return (
    <div ref={scroller} className="sheet">
      {sorted.length === 0 ? <p className="quiet sheet-empty">{tools.table.empty}</p> : null}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- as the ARIA grid pattern has it */}
      <table role="grid" aria-label={label} aria-rowcount={sorted.length + 1} hidden={sorted.length === 0}>
        <colgroup>
          {widths.map((width, index) => (
            <col key={columns[index]} style={{ width: `${width}%` }} />
          ))}
        </colgroup>
        <Head
          columns={columns}
          sorting={sorting}
          onSort={(column) => setSorting(nextSorting(sorting, column))}
        />
        <tbody onKeyDown={onKeyDown}>
          <Gap rows={start} columns={columns.length} />
          {drawn.map((row, offset) => {
            const key = selectionKey(row.selection);
            const index = start + offset;
            const isTabStop = isActiveDrawn ? index === activeIndex : offset === 0;
            return (
              <tr
                key={key}
                aria-rowindex={index + 2}
                aria-selected={key === selectedKey}
                tabIndex={isTabStop ? 0 : -1}
                data-row={key}
                onClick={() => {
                  setActive(key);
                  onSelect(row.selection);
                }}
                onFocus={() => setActive(key)}
              >
                {row.cells.map((cell, column) => (
                  // oxlint-disable-next-line react/no-array-index-key -- cells are columns, which never move
                  <td key={column} data-warning={cell.isWarning}>
                    <span className="cell">
                      <CellContent cell={cell} />
                    </span>
                  </td>
                ))}
              </tr>
            );
          })}
          <Gap rows={sorted.length - end} columns={columns.length} />
        </tbody>
      </table>
    </div>
  );
}
