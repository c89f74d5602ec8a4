import type { RelationsPage } from "../../api/fetchRelationsPage.ts";
import { createFault } from "../../api/toFault.ts";
import type { Graph } from "../../graph/Graph.ts";
import { groupId } from "../../graph/Group.ts";
import { mergeGraph } from "../../graph/mergeGraph.ts";
import { placeAround } from "../../graph/placeAround.ts";
import type { ExpansionProgress } from "../AppState.ts";
import { relationsKey } from "../relationsKey.ts";
import { selectGraphAtDate } from "../selectVisibleGraph.ts";
import { selectView } from "../selectView.ts";
import { bringIn } from "./bringIn.ts";
import { fetchNextPage } from "./fetchNextPage.ts";
import { groupRest } from "./groupRest.ts";
import { loadDetails } from "./loadDetails.ts";
import type { RelationsQuestion } from "./loadRelations.ts";
import type { Tools } from "./Tools.ts";

/**
 * Brings the next page of an entity's relations onto the map: one request for the page, one for the relations
 * among everything shown. Goes on where the last expansion stopped, as long as all that it brought is still shown.
 */
export async function expand(tools: Tools, question: RelationsQuestion): Promise<void> {
  const { store, request, tasks } = tools;
  const { id, filter } = question;
  const key = relationsKey(id, filter);
  const lane = { name: `expand ${key}`, whenBusy: "join", faults: "notice" } as const;
  await tasks.run({ type: "expand", ...question }, lane, async (signal) => {
    const progress = progressOf(tools, key);
    const after = progress?.cursor ?? null;
    const { answer, isFirst } = await fetchNextPage(request, { ...filter, id, after }, signal);
    if (!answer.ok) return answer.fault;
    const page = answer.data;
    if (page === null) return createFault("NOT_FOUND", { id });
    const ends = [...new Set([id, ...page.items.map(({ other }) => other.id)])];
    // What is left for longer than a page stands in groups, which need its counts.
    if (page.total - page.items.length > page.items.length) await loadDetails(tools, { on: "entity", id });
    const commit = (around: Graph) => {
      const next = advance(isFirst ? null : progress, page, ends);
      store.dispatch({ type: "expansionChanged", key, progress: next });
      addEnds(tools, { question, ends, graph: mergeGraph(around, toGraph(page)), remaining: next.remaining });
    };
    return bringIn(tools, ends, { signal, commit });
  });
}

/** How far it went; null where it has to begin anew. */
function progressOf({ store }: Tools, key: string): ExpansionProgress | null {
  const state = store.getState();
  const progress = state.expansions.get(key);
  const shown = new Set(selectView(state).shown);
  return progress?.ends.every((end) => shown.has(end)) === true ? progress : null;
}

/** `before` is null where the page is the first. */
function advance(
  before: ExpansionProgress | null,
  page: RelationsPage,
  ends: readonly string[],
): ExpansionProgress {
  const ahead = before?.remaining ?? page.total;
  return {
    cursor: page.cursor,
    remaining: page.cursor === null ? 0 : Math.max(0, ahead - page.items.length),
    ends: [...new Set([...(before?.ends ?? []), ...ends])],
  };
}

function toGraph({ entity, items }: RelationsPage): Graph {
  const entities = [entity, ...items.map(({ other }) => other)];
  return {
    entities: new Map(entities.map((each) => [each.id, each])),
    relations: new Map(items.map(({ relation }) => [relation.id, relation])),
  };
}

interface Addition {
  readonly question: RelationsQuestion;
  readonly ends: readonly string[];
  readonly graph: Graph;
  readonly remaining: number;
}

function addEnds({ store }: Tools, { question: { id, filter }, ends, graph, remaining }: Addition): void {
  const before = store.getState();
  const { shown, positions: standing } = selectView(before);
  const standingIds = new Set(shown);
  const ids = ends.filter((end) => !standingIds.has(end));
  const known = mergeGraph(before.graph, graph);
  const groups = groupRest(before, { hub: id, filter, graph: known, shown: [...shown, ...ids] });
  const newGroups = groups.map(groupId).filter((group) => !Object.hasOwn(standing, group));
  const positions = placeAround({ ids: [...ids, ...newGroups], standing, around: id });
  const relationsBefore = selectGraphAtDate(before).relations.size;
  store.dispatch({
    type: "graphLoaded",
    graph,
    event: { type: "entitiesAdded", ids, positions, around: id, groups },
  });
  store.dispatch({
    type: "told",
    as: "toast",
    message: {
      type: "expanded",
      id,
      filter,
      addedEntities: ids.length,
      addedRelations: selectGraphAtDate(store.getState()).relations.size - relationsBefore,
      alreadyShown: ends.filter((end) => end !== id && standingIds.has(end)).length,
      remaining,
    },
  });
}
