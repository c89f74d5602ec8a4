import type { RelationsPage } from "../../api/fetchRelationsPage.ts";
import type { RelationList } from "../AppState.ts";
import type { RelationFilter } from "../Intent.ts";
import { relationsKey } from "../relationsKey.ts";
import { fetchNextPage } from "./fetchNextPage.ts";
import type { Tools } from "./Tools.ts";

export interface RelationsQuestion {
  readonly id: string;
  readonly filter: RelationFilter;
}

/** Loads the next page of an entity's relations into the panel's list; does nothing where the list is whole. */
export async function loadRelations(
  { store, request, tasks }: Tools,
  { id, filter }: RelationsQuestion,
): Promise<void> {
  const key = relationsKey(id, filter);
  const list = store.getState().relationLists.get(key) ?? createList({ id, filter });
  if (list.page.status === "ready" && list.cursor === null) return;
  const change = (next: RelationList) => store.dispatch({ type: "relationListChanged", key, list: next });
  const lane = { name: `relations ${key}`, whenBusy: "join", faults: "inPlace" } as const;
  await tasks.run({ type: "loadRelations", id, filter }, lane, async (signal) => {
    change({ ...list, page: { status: "loading" } });
    const query = { ...filter, id, after: list.cursor };
    const { answer, isFirst } = await fetchNextPage(request, query, signal);
    if (!answer.ok) {
      change({ ...list, page: { status: "failed", fault: answer.fault } });
      return answer.fault;
    }
    const begun = isFirst ? createList({ id, filter }) : list;
    change(answer.data === null ? { ...begun, page: { status: "missing" } } : withPage(begun, answer.data));
    return null;
  });
}

function withPage(list: RelationList, { items, cursor, total }: RelationsPage): RelationList {
  return { ...list, items: [...list.items, ...items], cursor, total, page: { status: "ready", value: null } };
}

function createList(question: RelationsQuestion): RelationList {
  return { ...question, items: [], cursor: null, total: 0, page: { status: "loading" } };
}
