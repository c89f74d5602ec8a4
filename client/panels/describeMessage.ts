import type { AppFault } from "../graph/AppFault.ts";
import type { DatasetVersion } from "../graph/Overview.ts";
import type { Messages } from "../i18n/Messages.ts";
import type { Expansion, Message, PathsFound } from "../state/Message.ts";
import type { LayoutName } from "../state/View.ts";

/** The words for what went wrong, with what to do. */
export function describeFault(fault: AppFault, messages: Messages): string {
  return messages.fault[fault.code];
}

/** What a layout is called. */
export function layoutLabel(layout: LayoutName, messages: Messages): string {
  const { settings } = messages;
  const labels: Readonly<Record<LayoutName, string>> = {
    chart: settings.layoutChart,
    force: settings.layoutForce,
    concentric: settings.layoutConcentric,
    timeline: settings.layoutTimeline,
  };
  return labels[layout];
}

function describeExpansion(expansion: Expansion, messages: Messages): string {
  const { addedEntities, addedRelations, alreadyShown, remaining } = expansion;
  const added =
    addedEntities + addedRelations > 0
      ? messages.expand.added(addedEntities, addedRelations)
      : alreadyShown > 0
        ? messages.expand.nothingNew
        : messages.expand.nothingThere;
  return remaining > 0 ? `${added} ${messages.expand.remaining(remaining)}` : added;
}

/** What the page calls things in the reader's language, by their ids. */
export interface Names {
  readonly ofEntity: (id: string) => string;
  readonly ofDataset: (id: string) => string;
}

/** The two states of a dataset; its hashes tell them apart only where its version doesn't. */
function describeChange(
  { was, is }: { readonly was: DatasetVersion | null; readonly is: DatasetVersion | null },
  { notice }: Messages,
  { ofDataset }: Names,
): string {
  const isSameVersion = was?.version === is?.version;
  const describe = (state: DatasetVersion | null) => {
    if (state === null) return notice.noData;
    const named = notice.dataset(ofDataset(state.id), state.version);
    return isSameVersion ? `${named} (${state.hash.slice(0, 8)})` : named;
  };
  return notice.dataChanged(describe(was), describe(is));
}

function describePaths(
  { from, to, count, truncated, longer }: PathsFound,
  { connect }: Messages,
  nameOf: (id: string) => string,
): string {
  const found = connect.found({ count, from: nameOf(from), to: nameOf(to), longer });
  return truncated ? `${found} ${connect.truncated}` : found;
}

/** The piece that links some entities, and who isn't in it. */
export function describeLinks(
  { entities, unlinked }: { readonly entities: number; readonly unlinked: readonly string[] },
  { connect }: Messages,
  nameOf: (id: string) => string,
): string {
  const linked = connect.linked(entities);
  if (entities === 0 || unlinked.length === 0) return linked;
  return `${linked} ${connect.unlinked(unlinked.map(nameOf).join("; "))}`;
}

/** A message in the reader's words. */
export function describeMessage(message: Message, messages: Messages, names: Names): string {
  const { told, notice } = messages;
  const { ofEntity: nameOf } = names;
  switch (message.type) {
    case "expanded":
      return describeExpansion(message, messages);
    case "folded":
      return messages.group.folded(message.count);
    case "entityAdded":
      return told.entityAdded(nameOf(message.id));
    case "entitySelected":
      return messages.graph.selected(nameOf(message.id));
    case "viewOpened":
      return told.viewOpened(message.entities, message.relations);
    case "pathsFound":
      return describePaths(message, messages, nameOf);
    case "linksFound":
      return describeLinks(message, messages, nameOf);
    case "impactFound": {
      const { without, cutOff, broken } = messages.consequences;
      return `${without(nameOf(message.id))}. ${cutOff(message.disconnected)}. ${broken(message.broken)}.`;
    }
    case "foundedFound": {
      const { broughtAboutBy, founded } = messages.consequences;
      return `${broughtAboutBy(nameOf(message.id))}. ${founded(message.count)}`;
    }
    case "answered":
      return message.text;
    case "laidOut":
      return told.laidOut(layoutLabel(message.layout, messages));
    case "undone":
      return messages.graph.undone;
    case "redone":
      return messages.graph.redone;
    case "searched":
      return messages.search.hits(message.count);
    case "cancelled":
      return told.cancelled(messages.task[message.intent.type]);
    case "mapFull":
      return told.mapFull(message.limit, message.wanted);
    case "truncated":
      return messages.expand.truncated(message.shown, message.total);
    case "relationsCutOff":
      return told.relationsCutOff(message.shown);
    case "failed":
      return told.failed(messages.task[message.intent.type], describeFault(message.fault, messages));
    case "permalinkUnreadable":
      return notice.unreadable;
    case "permalinkPartIgnored":
      return notice.partIgnored(message.part, message.value);
    case "entitiesMissing":
      return notice.missingEntities(message.ids.join(", "));
    case "selectionMissing":
      return notice.selectionMissing(message.selection.id);
    case "relationCountDiffers":
      return notice.relationsChanged(message.was, message.is);
    case "datasetDiffers":
      return describeChange(message, messages, names);
  }
}
