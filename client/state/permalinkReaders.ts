import type { Group } from "../graph/Group.ts";
import { kinds } from "../graph/Kind.ts";
import { languages } from "../graph/Language.ts";
import type { DatasetVersion } from "../graph/Overview.ts";
import { isPartialDate } from "../graph/PartialDate.ts";
import type { PartialDate } from "../graph/PartialDate.ts";
import type { Position } from "../graph/Position.ts";
import { fromInquiryItems } from "./Inquiry.ts";
import { unpackPositions } from "./packPositions.ts";
import type { Width } from "./packPositions.ts";
import { parseSelectionKey } from "./selectionKey.ts";
import { isLayoutName, tableNames } from "./View.ts";
import type { TableName, View } from "./View.ts";

/** What has been read of a permalink so far. */
export interface PermalinkDraft {
  readonly view: View;
  readonly positions: readonly Position[] | null;
  readonly datasets: readonly DatasetVersion[] | null;
  readonly relationCount: number | null;
}

/** Reads one part into the draft; null where the value isn't one that the part can have. */
type Reader = (draft: PermalinkDraft, value: string) => PermalinkDraft | null;

/** The parts of a permalink, by name. */
export const permalinkReaders: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["show", viewReader((value) => ifRead(readSet(value), (shown) => ({ shown })))],
  ["group", viewReader((value) => ifRead(ifRead(readList(value), readGroups), (groups) => ({ groups })))],
  ["pin", viewReader((value) => ifRead(readSet(value), (pinned) => ({ pinned })))],
  ["select", viewReader(readSelection)],
  ["inquiry", viewReader(readInquiry)],
  ["layout", viewReader((value) => (isLayoutName(value) ? { layout: value } : null))],
  ["at", viewReader((value) => ifRead(readDate(value), (date) => ({ date })))],
  ["compare", viewReader((value) => ifRead(readDate(value), (comparedWith) => ({ comparedWith })))],
  ["table", viewReader((value) => ifRead(readTable(value), (table) => ({ table })))],
  [
    "year",
    viewReader((value) => (/^\d{1,4}$/u.test(value) ? { pixelsPerYear: Math.max(1, Number(value)) } : null)),
  ],
  ["lang", viewReader(readLanguage)],
  ["hide", viewReader((value) => ifRead(readSet(value), readHidden))],
  ["data", (draft, value) => ifRead(readDatasets(value), (datasets) => ({ ...draft, datasets }))],
  ["rel", (draft, value) => (/^\d{1,9}$/u.test(value) ? { ...draft, relationCount: Number(value) } : null)],
  ["pos", positionsReader(2)],
  ["pos32", positionsReader(4)],
]);

function viewReader(read: (value: string) => Partial<View> | null): Reader {
  return (draft, value) => ifRead(read(value), (part) => ({ ...draft, view: { ...draft.view, ...part } }));
}

function positionsReader(width: Width): Reader {
  return (draft, text) => ifRead(unpackPositions({ width, text }), (positions) => ({ ...draft, positions }));
}

function ifRead<Value, Result>(value: Value | null, convert: (value: Value) => Result): Result | null {
  return value === null ? null : convert(value);
}

function readSelection(value: string): Partial<View> | null {
  const selection = ifRead(decode(value), parseSelectionKey);
  return selection === null ? null : { selection };
}

function readInquiry(value: string): Partial<View> | null {
  return ifRead(ifRead(readList(value), fromInquiryItems), (inquiry) => ({ inquiry }));
}

function readLanguage(value: string): Partial<View> | null {
  const language = languages.find((known) => known === value);
  return language === undefined ? null : { language };
}

function readDate(value: string): PartialDate | null {
  const date = decode(value);
  return date !== null && isPartialDate(date) ? date : null;
}

function readTable(value: string): TableName | null {
  return tableNames.find((name) => name === value) ?? null;
}

const groupShape = /^(?<hub>.+)~(?<type>[^~]+)~(?<direction>IN|OUT)~(?<kind>[A-Z]+)~(?<total>\d{1,9})$/su;

function readGroups(items: readonly string[]): readonly Group[] | null {
  return wholeList(
    items.map((item) => {
      const { hub, type, direction, kind: name, total } = groupShape.exec(item)?.groups ?? {};
      const kind = kinds.find((known) => known === name);
      if (hub === undefined || type === undefined || kind === undefined) return null;
      return { hub, type, direction: direction === "IN" ? "IN" : "OUT", kind, total: Number(total) };
    }),
  );
}

function readHidden(items: readonly string[]): Partial<View> | null {
  const after = (prefix: string) =>
    items.flatMap((item) => (item.startsWith(prefix) ? [item.slice(prefix.length)] : []));
  const hiddenForms = after("form:");
  const hiddenTypes = after("type:");
  const hiddenKinds = after("kind:").flatMap((name) => kinds.filter((kind) => kind === name));
  const isWhole = hiddenForms.length + hiddenTypes.length + hiddenKinds.length === items.length;
  return isWhole ? { hiddenKinds, hiddenForms, hiddenTypes } : null;
}

function readDatasets(value: string): readonly DatasetVersion[] | null {
  return wholeList(value.split(",").map(readDataset));
}

/** `id@version-hash`; neither `@` in an id nor `,` anywhere stands unencoded. */
function readDataset(item: string): DatasetVersion | null {
  const match = /^(?<id>[^@]+)@(?<version>.+)-(?<hash>[^-]+)$/su.exec(item);
  const decoded = [match?.groups?.["id"], match?.groups?.["version"], match?.groups?.["hash"]].map((text) =>
    text === undefined ? null : decode(text),
  );
  const [id, version, hash] = decoded;
  return id && version && hash ? { id, version, hash } : null;
}

function readList(value: string): readonly string[] | null {
  return wholeList(value.split(",").map(decode))?.filter((item) => item !== "") ?? null;
}

/** Each item once. */
function readSet(value: string): readonly string[] | null {
  return ifRead(readList(value), (items) => [...new Set(items)]);
}

/** Null where one of the items is. */
function wholeList<Item>(items: readonly (Item | null)[]): readonly Item[] | null {
  const whole = items.filter((item) => item !== null);
  return whole.length === items.length ? whole : null;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not percent-encoded UTF-8: the caller passes the part over and remarks upon it.
    return null;
  }
}
