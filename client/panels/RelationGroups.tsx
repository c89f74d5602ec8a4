import type { RelationCount } from "../graph/Card.ts";
import type { Direction } from "../graph/Relation.ts";
import type { RelationList } from "../state/AppState.ts";
import { datedFilter } from "../state/datedFilter.ts";
import { relationsKey } from "../state/relationsKey.ts";
import { selectRelationCounts, selectValidAt } from "../state/selectRelationCounts.ts";
import { selectView } from "../state/selectView.ts";
import { describeFault } from "./describeMessage.ts";
import { EntityName } from "./EntityName.tsx";
import { KindIcon } from "./KindIcon.tsx";
import { useAppState, usePage } from "./Page.tsx";
import { useReader } from "./Reader.tsx";

interface Group {
  readonly type: string;
  readonly direction: Direction;
  readonly count: number;
}

/** Counts by type and direction, whatever the kind of the other end; hierarchical order is the vocabulary's business. */
function groupCounts(counts: readonly RelationCount[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { type, direction, count } of counts) {
    const key = `${type} ${direction}`;
    groups.set(key, { type, direction, count: (groups.get(key)?.count ?? 0) + count });
  }
  return [...groups.values()];
}

function RelationItems({ list }: { readonly list: RelationList }) {
  const { messages } = useReader();
  const { store } = usePage();
  const shown = useAppState((state) => selectView(state).shown);
  return (
    <ul className="relation-items">
      {list.items.map(({ relation, other }) => (
        <li key={relation.id}>
          <button
            type="button"
            className="relation-item"
            data-uncited={!relation.cited}
            onClick={() =>
              store.dispatch({
                type: "viewChanged",
                event: { type: "selected", selection: { on: "relation", id: relation.id } },
              })
            }
          >
            <KindIcon kind={other.kind} />
            <EntityName entity={other} />
            {shown.includes(other.id) ? <span className="count">{messages.entity.inView}</span> : null}
          </button>
        </li>
      ))}
    </ul>
  );
}

function RelationGroup({ id, group }: { readonly id: string; readonly group: Group }) {
  const { language, messages, vocabulary } = useReader();
  const { effects } = usePage();
  const validAt = useAppState(selectValidAt);
  const filter = datedFilter({ type: group.type, direction: group.direction }, validAt);
  const list = useAppState((state) => state.relationLists.get(relationsKey(id, filter)));
  const label = vocabulary.relationTypes.get(group.type)?.labels[language][group.direction] ?? group.type;
  const more = group.count - (list?.items.length ?? 0);
  return (
    <details
      className="relation-group"
      onToggle={(event) => {
        if (event.currentTarget.open && list === undefined) void effects.loadRelations(id, filter);
      }}
    >
      <summary>
        <span>{label}</span>
        <span className="count">{group.count}</span>
      </summary>
      {list === undefined ? null : <RelationItems list={list} />}
      {list?.page.status === "loading" ? <p className="quiet">{messages.app.loading}</p> : null}
      {list?.page.status === "failed" ? (
        <p className="fault">
          {describeFault(list.page.fault, messages)}{" "}
          <button
            type="button"
            className="link-button"
            onClick={() => void effects.loadRelations(id, filter)}
          >
            {messages.command.retry}
          </button>
        </p>
      ) : null}
      {list?.page.status === "ready" && list.cursor !== null && more > 0 ? (
        <button type="button" className="link-button" onClick={() => void effects.loadRelations(id, filter)}>
          {messages.entity.moreOfType(Math.min(25, more))}
        </button>
      ) : null}
    </details>
  );
}

/** An entity's relations at the date of the view by type and direction, with counts; each group opens and is read a page at a time. */
export function RelationGroups({ id }: { readonly id: string }) {
  const { messages } = useReader();
  const counts = useAppState((state) => selectRelationCounts(state, id));
  const validAt = useAppState(selectValidAt);
  if (counts === null) return <p className="quiet">{messages.app.loading}</p>;
  const groups = groupCounts(counts);
  if (groups.length === 0) return <p className="quiet">{messages.entity.noRelations}</p>;
  return (
    <div className="relation-groups">
      {groups.map((group) => (
        <RelationGroup key={`${group.type} ${group.direction} ${validAt}`} id={id} group={group} />
      ))}
    </div>
  );
}
