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

/** A dataset that changed, came or went; hashes tell its states apart only where the version doesn't. */
function describeDataset(
  { id, was, is }: Extract<Message, { type: "datasetDiffers" }>,
  { notice }: Messages,
  { ofDataset }: Names,
): string {
  const isSameVersion = was?.version === is?.version;
  const describe = ({ version, hash }: DatasetVersion) => {
    const named = notice.dataset(ofDataset(id), version);
    return isSameVersion ? `${named} (${hash.slice(0, 8)})` : named;
  };
  if (was !== null && is !== null) return notice.dataChanged(describe(was), describe(is));
  if (is !== null) return notice.dataAdded(describe(is));
  return was === null ? "" : notice.dataGone(describe(was));
}

/** A link can name thousands that aren't there, or hold a part without end. */
const mostNamed = 10;
const longestPart = 80;

function describeMissing(ids: readonly string[], { notice }: Messages): string {
  const missing = [...new Set(ids)];
  const named = missing.slice(0, mostNamed);
  return notice.missingEntities(named.join(", "), missing.length - named.length);
}

function shorten(text: string): string {
  return text.length <= longestPart ? text : `${text.slice(0, longestPart)}…`;
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
      return notice.partIgnored(message.part, shorten(message.value));
    case "entitiesMissing":
      return describeMissing(message.ids, messages);
    case "selectionMissing":
      return notice.selectionMissing(shorten(message.selection.id));
    case "relationCountDiffers":
      return notice.relationsChanged(message.was, message.is);
    case "datasetDiffers":
      return describeDataset(message, messages, names);
  }
}
