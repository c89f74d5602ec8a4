import type { Language } from "../graph/Language.ts";
import type { DatasetVersion } from "../graph/Overview.ts";
import type { Position } from "../graph/Position.ts";
import { decompressText } from "./compressText.ts";
import type { PermalinkRemark } from "./Message.ts";
import { permalinkReaders } from "./permalinkReaders.ts";
import type { PermalinkDraft } from "./permalinkReaders.ts";
import { placedIds } from "./reduceView.ts";
import { createEmptyView } from "./View.ts";
import type { View } from "./View.ts";

/** What a permalink says. */
export interface PermalinkReading {
  readonly view: View;
  /** Whether it holds positions; without, the layout has to be run. */
  readonly isPlaced: boolean;
  /** What the data was like, with hashes of eight characters; null where it doesn't say. */
  readonly datasets: readonly DatasetVersion[] | null;
  /** How many relations were drawn; null where it doesn't say. */
  readonly relationCount: number | null;
  /** What could not be read. */
  readonly remarks: readonly PermalinkRemark[];
}

/**
 * Reads a hash, with or without its `#`; null for an empty one. `language` holds where the permalink names none.
 * Never throws: what cannot be read is passed over and remarked upon.
 */
export function fromPermalink(hash: string, language: Language): PermalinkReading | null {
  const text = hash.replace(/^#/u, "");
  if (text === "") return null;
  const plain = text.startsWith("z=") ? decompressText(text.slice(2)) : text;
  const parts = (plain ?? "").split("&").filter((part) => part !== "");
  const remarks: PermalinkRemark[] = [];
  let draft: PermalinkDraft = {
    view: createEmptyView(language),
    positions: null,
    datasets: null,
    relationCount: null,
  };
  for (const part of parts) {
    const { name, value } = splitPart(part);
    const next = permalinkReaders.get(name)?.(draft, value) ?? null;
    if (next === null) remarks.push({ type: "permalinkPartIgnored", part: name, value });
    else draft = next;
  }
  if (remarks.length === parts.length) return toReading(draft, [{ type: "permalinkUnreadable" }]);
  return toReading(...withComparison(draft, remarks));
}

/** A date can be compared with another one only. */
function withComparison(
  draft: PermalinkDraft,
  remarks: readonly PermalinkRemark[],
): [PermalinkDraft, readonly PermalinkRemark[]] {
  const { date, comparedWith } = draft.view;
  if (comparedWith === null || (date !== null && date !== comparedWith)) return [draft, remarks];
  const remark = { type: "permalinkPartIgnored", part: "compare", value: comparedWith } as const;
  return [{ ...draft, view: { ...draft.view, comparedWith: null } }, [...remarks, remark]];
}

/** Positions belong to the shown entities and groups one by one; a list of another length belongs to another view. */
function toReading(draft: PermalinkDraft, remarks: readonly PermalinkRemark[]): PermalinkReading {
  const { view, positions, datasets, relationCount } = draft;
  const common = { datasets, relationCount };
  const ids = placedIds(view);
  if (positions === null) return { ...common, view, isPlaced: false, remarks };
  if (positions.length !== ids.length) {
    const remark: PermalinkRemark = {
      type: "permalinkPartIgnored",
      part: "pos",
      value: String(positions.length),
    };
    return { ...common, view, isPlaced: false, remarks: [...remarks, remark] };
  }
  const placed = ids.flatMap((id, index): [string, Position][] => {
    const position = positions[index];
    return position === undefined ? [] : [[id, position]];
  });
  return { ...common, view: { ...view, positions: Object.fromEntries(placed) }, isPlaced: true, remarks };
}

function splitPart(part: string): { readonly name: string; readonly value: string } {
  const equals = part.indexOf("=");
  return equals === -1
    ? { name: part, value: "" }
    : { name: part.slice(0, equals), value: part.slice(equals + 1) };
}
