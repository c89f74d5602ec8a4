import type { Request } from "../api/createRequest.ts";
import type { Store } from "./createStore.ts";
import { datedFilter } from "./datedFilter.ts";
import type { Effects } from "./Effects.ts";
import { complete } from "./effects/complete.ts";
import { createTaskRunner } from "./effects/createTaskRunner.ts";
import { expand } from "./effects/expand.ts";
import { inquire } from "./effects/inquire.ts";
import { fetchFile } from "./effects/fetchFile.ts";
import { gatherEvidence } from "./effects/gatherEvidence.ts";
import { layOut } from "./effects/layOut.ts";
import { loadDetails } from "./effects/loadDetails.ts";
import { loadFollowUps } from "./effects/loadFollowUps.ts";
import { loadFinding } from "./effects/loadFinding.ts";
import { loadOverview } from "./effects/loadOverview.ts";
import { loadRelationCounts } from "./effects/loadRelationCounts.ts";
import { loadRelations } from "./effects/loadRelations.ts";
import { openPermalink } from "./effects/openPermalink.ts";
import type { PermalinkQuestion } from "./effects/openPermalink.ts";
import { pollReadiness } from "./effects/pollReadiness.ts";
import { retryFailed } from "./effects/retryFailed.ts";
import { search } from "./effects/search.ts";
import { showEntity } from "./effects/showEntity.ts";
import { showWholeMap } from "./effects/showWholeMap.ts";
import { syncAddressBar } from "./effects/syncAddressBar.ts";
import type { Tools } from "./effects/Tools.ts";
import { unfold } from "./effects/unfold.ts";
import { watchInquiry } from "./effects/watchInquiry.ts";
import { watchDate } from "./effects/watchDate.ts";
import { watchSelection } from "./effects/watchSelection.ts";
import type { Intent, RelationFilter } from "./Intent.ts";
import { selectValidAt } from "./selectRelationCounts.ts";
import type { Surroundings } from "./Surroundings.ts";

/** What effects work with: the store, the API and the world around the page. */
export interface Collaborators extends Surroundings {
  readonly store: Store;
  readonly request: Request;
}

/** Everything asynchronous of the page. Nothing happens before `start`. */
export function createEffects(collaborators: Collaborators): Effects {
  const { store, request, runLayout, clock } = collaborators;
  const tasks = createTaskRunner(store, clock);
  const tools: Tools = { store, request, runLayout, tasks, clock };
  const dated = (filter: RelationFilter) => datedFilter(filter, selectValidAt(store.getState()));
  const retry = (intent: Intent) => perform(tools, intent);
  let endings: readonly (() => void)[] = [];
  let opening: Promise<void> | null = null;
  /** What the reader asks for while the address is being opened comes on top of it, so that neither is lost. */
  const onTop = async (act: () => Promise<void>) => {
    if (opening !== null) await opening;
    return act();
  };
  return {
    async start() {
      const { addressBar, attention, fetchReadiness } = collaborators;
      const words = loadOverview(tools);
      const open = (question: PermalinkQuestion) => openPermalink(tools, { ...question, words });
      const address = syncAddressBar({ store, clock, addressBar, open });
      // The words are loaded anew when the server is back, because other data may be there by then.
      const onReadyAgain = async () => {
        await loadOverview(tools);
        await Promise.all([retryFailed(store, retry), address.reopen()]);
      };
      endings = [
        () => address.stop(),
        watchSelection(store, (selection) => void loadDetails(tools, selection)),
        watchInquiry(store, (asked) => void loadFinding(tools, asked)),
        watchDate({ store, clock, onChange: () => void loadRelationCounts(tools) }),
        pollReadiness({ store, clock, attention, fetchReadiness, onReadyAgain: () => void onReadyAgain() }),
      ];
      opening = address.start().finally(() => {
        opening = null;
      });
      await Promise.all([words, opening]);
    },
    stop() {
      for (const end of endings) end();
      endings = [];
      tasks.stop();
    },
    search: (text, box = "search") => search(tools, { text, box }),
    showEntity: (id) => onTop(() => showEntity(tools, id)),
    expand: (id, filter = {}) => expand(tools, { id, filter: dated(filter) }),
    unfold: (id, isWhole = false) => unfold(tools, { id, isWhole }),
    loadDetails: (selection) => loadDetails(tools, selection),
    loadRelations: (id, filter = {}) => loadRelations(tools, { id, filter: dated(filter) }),
    inquire: (inquiry) => onTop(() => inquire(tools, inquiry)),
    complete: (text) => complete(tools, text),
    loadFollowUps: (id) => loadFollowUps(tools, id),
    showWholeMap: () => onTop(() => showWholeMap(tools)),
    runLayout: (layout) => layOut(tools, layout),
    gatherEvidence: () => gatherEvidence(tools),
    fetchFile: (format) => fetchFile(tools, collaborators.fetchExport, format),
    cancel: (taskId) => tasks.cancel(taskId),
    retry,
  };
}

async function perform(tools: Tools, intent: Intent): Promise<void> {
  switch (intent.type) {
    case "loadOverview":
      return loadOverview(tools);
    case "search":
      return search(tools, intent);
    case "showEntity":
      return showEntity(tools, intent.id);
    case "expand":
      return expand(tools, intent);
    case "unfold":
      return unfold(tools, intent);
    case "loadDetails":
      return loadDetails(tools, intent.selection);
    case "loadRelations":
      return loadRelations(tools, intent);
    case "inquire":
      return inquire(tools, intent.inquiry);
    case "makeFile":
      // Nobody waits for the file any more: it is asked for again where it is wanted.
      return undefined;
    case "loadRelationCounts":
      return loadRelationCounts(tools);
    case "complete":
      return complete(tools, intent.text);
    case "loadFollowUps":
      return loadFollowUps(tools, intent.id);
    case "openPermalink":
      await openPermalink(tools, { hash: intent.hash, isStart: false });
      return;
    case "showWholeMap":
      return showWholeMap(tools);
    case "runLayout":
      return layOut(tools, intent.layout);
  }
}
