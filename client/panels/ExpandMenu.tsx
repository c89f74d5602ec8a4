import { useEffect } from "react";
import type { Direction } from "../graph/Relation.ts";
import type { RelationFilter } from "../state/Intent.ts";
import { datedFilter } from "../state/datedFilter.ts";
import { relationsKey } from "../state/relationsKey.ts";
import { selectRelationCounts, selectValidAt } from "../state/selectRelationCounts.ts";
import { selectView } from "../state/selectView.ts";
import type { ViewEvent } from "../state/ViewEvent.ts";
import { Menu, MenuItem, type MenuPlace } from "../ui/Menu.tsx";
import { FoldItems } from "./FoldItems.tsx";
import { connectFrom, connectTo } from "./openConnect.ts";
import { useAppState, usePage } from "./Page.tsx";
import { useReader } from "./Reader.tsx";
import { useNameOf } from "./useNameOf.ts";

export interface NodeMenuProps {
  readonly id: string;
  readonly place: MenuPlace;
  readonly onClose: () => void;
}

interface Expandable {
  readonly type: string;
  readonly direction: Direction;
  readonly count: number;
}

/** Relation types and directions of an entity with their counts, at the date of the view, summed over the kinds of the other end. */
function useExpandable(id: string): { readonly loading: boolean; readonly rows: readonly Expandable[] } {
  const counts = useAppState((state) => selectRelationCounts(state, id));
  const isFailed = useAppState((state) => state.details.get(`entity:${id}`)?.status === "failed");
  if (counts === null) return { loading: !isFailed, rows: [] };
  const rows = new Map<string, Expandable>();
  for (const { type, direction, count } of counts) {
    const key = `${type} ${direction}`;
    rows.set(key, { type, direction, count: count + (rows.get(key)?.count ?? 0) });
  }
  return { loading: false, rows: [...rows.values()] };
}

/** What an expansion would bring, with counts, before it is done; and what else can be done with an entity. */
export function ExpandMenu({ id, place, onClose }: NodeMenuProps) {
  const { language, messages, vocabulary } = useReader();
  const name = useNameOf()(id);
  const page = usePage();
  const { store, effects } = page;
  const entity = useAppState((state) => state.graph.entities.get(id));
  const isPinned = useAppState((state) => selectView(state).pinned.includes(id));
  const progress = useAppState((state) => state.expansions);
  const validAt = useAppState(selectValidAt);
  const { loading, rows } = useExpandable(id);
  useEffect(() => {
    void effects.loadDetails({ on: "entity", id });
  }, [effects, id]);
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  const act = (action: () => void) => () => {
    onClose();
    action();
  };
  const change = (event: ViewEvent) => act(() => store.dispatch({ type: "viewChanged", event }));
  const countFor = (filter: RelationFilter, count: number) => {
    const remaining = progress.get(relationsKey(id, datedFilter(filter, validAt)))?.remaining;
    return remaining === undefined || remaining === 0 ? String(count) : messages.expand.more(remaining);
  };
  return (
    <Menu label={messages.expand.menu(name)} place={place} onClose={onClose}>
      <p className="menu-heading" role="presentation">
        {name}
      </p>
      <MenuItem
        label={messages.expand.all}
        count={entity === undefined ? "" : countFor({}, validAt === null ? entity.degree : total)}
        onChoose={act(() => void effects.expand(id))}
      />
      {loading ? (
        <p className="menu-heading" role="presentation">
          {messages.app.loading}
        </p>
      ) : null}
      <div className="menu-lines" role="group" aria-label={messages.legend.relationTypes}>
        {rows.map((row) => (
          <MenuItem
            key={`${row.type} ${row.direction}`}
            label={vocabulary.relationTypes.get(row.type)?.labels[language][row.direction] ?? row.type}
            count={countFor({ type: row.type, direction: row.direction }, row.count)}
            onChoose={act(() => void effects.expand(id, { type: row.type, direction: row.direction }))}
          />
        ))}
      </div>
      <FoldItems id={id} onClose={onClose} />
      <hr className="menu-separator" />
      <MenuItem label={messages.connect.fromHere} onChoose={act(() => connectFrom(page, id))} />
      <MenuItem label={messages.connect.toHere} onChoose={act(() => connectTo(page, id))} />
      <MenuItem
        label={messages.consequences.withoutIt}
        onChoose={act(() => void effects.inquire({ on: "impact", id }))}
      />
      <MenuItem
        label={messages.consequences.broughtAbout}
        onChoose={act(() => void effects.inquire({ on: "founded", id }))}
      />
      <hr className="menu-separator" />
      <MenuItem
        label={messages.expand.details}
        onChoose={change({ type: "selected", selection: { on: "entity", id } })}
      />
      <MenuItem
        label={isPinned ? messages.expand.unpin : messages.expand.pin}
        onChoose={change({ type: "pinToggled", id })}
      />
      <MenuItem label={messages.expand.hide} onChoose={change({ type: "entitiesRemoved", ids: [id] })} />
      <MenuItem label={messages.expand.hideOthers} onChoose={change({ type: "othersRemoved", ids: [id] })} />
    </Menu>
  );
}
