import { fetchRelationsPage, largestPage } from "../../api/fetchRelationsPage.ts";
import type { Answer } from "../../api/Answer.ts";
import { createFault } from "../../api/toFault.ts";
import type { Graph } from "../../graph/Graph.ts";
import { type Group, groupId } from "../../graph/Group.ts";
import { placeAround } from "../../graph/placeAround.ts";
import { selectGroups } from "../selectDrawnGraph.ts";
import { selectValidAt } from "../selectRelationCounts.ts";
import { selectGraphAtDate } from "../selectVisibleGraph.ts";
import { selectView } from "../selectView.ts";
import { bringIn } from "./bringIn.ts";
import type { Tools } from "./Tools.ts";

/** As many as an expansion brings. */
const pageSize = 25;

export interface Unfolding {
  /** The id of the group. */
  readonly id: string;
  /** Everything that it stands for, instead of the next 25. */
  readonly isWhole: boolean;
}

/** Takes the next members out of a group, or all of them, and puts them around it. A group that is empty goes. */
export async function unfold(tools: Tools, unfolding: Unfolding): Promise<void> {
  const { store, tasks } = tools;
  const group = selectGroups(store.getState()).get(unfolding.id)?.group;
  if (group === undefined) return;
  const lane = { name: `unfold ${unfolding.id}`, whenBusy: "join", faults: "notice" } as const;
  await tasks.run({ type: "unfold", ...unfolding }, lane, async (signal) => {
    const answer = await fetchMembers(
      tools,
      { group, most: unfolding.isWhole ? Infinity : pageSize },
      signal,
    );
    if (!answer.ok) return answer.fault;
    const { ids, total } = answer.data;
    const commit = (graph: Graph) => addMembers(tools, { group: { ...group, total }, ids, graph });
    return bringIn(tools, [group.hub, ...ids], { signal, commit });
  });
}

interface Members {
  readonly ids: readonly string[];
  /** How many relations of the sort there are by now, whatever the date. */
  readonly total: number;
}

interface Wanted {
  readonly group: Group;
  readonly most: number;
}

/** Ends of the group's relations that aren't on the map, in the order of the data. */
async function fetchMembers(
  { store, request }: Tools,
  { group, most }: Wanted,
  signal: AbortSignal,
): Promise<Answer<Members>> {
  const { hub, type, direction, kind } = group;
  const shown = new Set(selectView(store.getState()).shown);
  const ids = new Set<string>();
  const validAt = selectValidAt(store.getState()) ?? undefined;
  let after: string | null = null;
  for (;;) {
    const query = { id: hub, type, direction, kind, validAt, after, first: largestPage };
    const answer = await fetchRelationsPage(request, query, signal);
    if (!answer.ok) return answer;
    if (answer.data === null) return { ok: false, fault: createFault("NOT_FOUND", { id: hub }) };
    const { items, cursor } = answer.data;
    const total = validAt === undefined ? answer.data.total : group.total;
    for (const { other } of items) if (!shown.has(other.id) && ids.size < most) ids.add(other.id);
    after = cursor;
    if (cursor === null || ids.size >= most) return { ok: true, data: { ids: [...ids], total } };
  }
}

interface Addition {
  readonly group: Group;
  readonly ids: readonly string[];
  readonly graph: Graph;
}

function addMembers({ store }: Tools, { group, ids, graph }: Addition): void {
  const before = store.getState();
  const around = groupId(group);
  const positions = placeAround({ ids, standing: selectView(before).positions, around });
  const relationsBefore = selectGraphAtDate(before).relations.size;
  store.dispatch({
    type: "graphLoaded",
    graph,
    event: { type: "entitiesAdded", ids, positions, around, groups: [group] },
  });
  const after = store.getState();
  store.dispatch({
    type: "told",
    as: "toast",
    message: {
      type: "expanded",
      id: group.hub,
      filter: { type: group.type, direction: group.direction, kind: group.kind },
      addedEntities: ids.length,
      addedRelations: selectGraphAtDate(after).relations.size - relationsBefore,
      alreadyShown: 0,
      remaining: selectGroups(after).get(around)?.rest ?? 0,
    },
  });
}
