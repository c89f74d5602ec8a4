import type { Answer } from "../../api/Answer.ts";
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

/** Pages that bring nothing new are passed over, but not without end: their relations are drawn already. */
const mostPagesPassed = 8;

/**
 * Brings the next page of an entity's relations onto the map: one request for the page, one for the relations
 * among everything shown. Goes on where the last expansion stopped, as long as all that it brought is still shown, and
 * passes over pages of which everything is drawn already.
 */
export async function expand(tools: Tools, question: RelationsQuestion): Promise<void> {
  const { store, tasks } = tools;
  const { id, filter } = question;
  const key = relationsKey(id, filter);
  const lane = { name: `expand ${key}`, whenBusy: "join", faults: "notice" } as const;
  await tasks.run({ type: "expand", ...question }, lane, async (signal) => {
    const found = await findNextPage(tools, { question, progress: progressOf(tools, key), signal });
    if (!found.ok) return found.fault;
    const { page, ends, allEnds } = found.data;
    // What is left for longer than a page stands in groups, which need its counts.
    if (page.total - page.items.length > page.items.length) await loadDetails(tools, { on: "entity", id });
    const commit = (around: Graph) => {
      const remaining = addEnds(tools, { question, ends, graph: mergeGraph(around, toGraph(page)), page });
      const progress = { cursor: page.cursor, remaining, ends: allEnds };
      store.dispatch({ type: "expansionChanged", key, progress });
    };
    return bringIn(tools, ends, { signal, commit });
  });
}

interface Search {
  readonly question: RelationsQuestion;
  readonly progress: ExpansionProgress | null;
  readonly signal: AbortSignal;
}

interface FoundPage {
  readonly page: RelationsPage;
  /** The entity and the other ends of the page. */
  readonly ends: readonly string[];
  /** Those of all pages so far. */
  readonly allEnds: readonly string[];
}

/** The next page that brings something; the last one looked at where none does. */
async function findNextPage(
  tools: Tools,
  { question, progress, signal }: Search,
): Promise<Answer<FoundPage>> {
  const { id, filter } = question;
  let after = progress?.cursor ?? null;
  let endsBefore = progress?.ends ?? [];
  for (let passed = 0; ; passed += 1) {
    // oxlint-disable-next-line no-await-in-loop -- a page says where the next begins
    const { answer, isFirst } = await fetchNextPage(tools.request, { ...filter, id, after }, signal);
    if (!answer.ok) return answer;
    const page = answer.data;
    if (page === null) return { ok: false, fault: createFault("NOT_FOUND", { id }) };
    const ends = [...new Set([id, ...page.items.map(({ other }) => other.id)])];
    const allEnds = [...new Set([...(isFirst ? [] : endsBefore), ...ends])];
    const { relations } = selectGraphAtDate(tools.store.getState());
    const isDrawn = page.items.every(({ relation }) => relations.has(relation.id));
    const isOver =
      page.cursor === null || passed === mostPagesPassed || countLeft(tools, question, page) === 0;
    if (!isDrawn || isOver) return { ok: true, data: { page, ends, allEnds } };
    after = page.cursor;
    endsBefore = allEnds;
  }
}

/** How many of the relations asked for aren't on the map. */
function countLeft({ store }: Tools, { id, filter }: RelationsQuestion, { total }: RelationsPage): number {
  const { entities, relations } = selectGraphAtDate(store.getState());
  const { type, direction, kind } = filter;
  const drawn = [...relations.values()].filter((relation) => {
    const isOut = relation.from === id && direction !== "IN";
    const isIn = relation.to === id && direction !== "OUT";
    const other = entities.get(relation.from === id ? relation.to : relation.from);
    return (
      (isOut || isIn) && (type ?? relation.type) === relation.type && (kind ?? other?.kind) === other?.kind
    );
  });
  return Math.max(0, total - drawn.length);
}

/** How far it went; null where it has to begin anew. */
function progressOf({ store }: Tools, key: string): ExpansionProgress | null {
  const state = store.getState();
  const progress = state.expansions.get(key);
  const shown = new Set(selectView(state).shown);
  return progress?.ends.every((end) => shown.has(end)) === true ? progress : null;
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
  readonly page: RelationsPage;
}

/** Adds what is new of the page, tells it, and gives how many relations are left. */
function addEnds(tools: Tools, { question, ends, graph, page }: Addition): number {
  const { store } = tools;
  const { id, filter } = question;
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
  const remaining = countLeft(tools, question, page);
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
  return remaining;
}
