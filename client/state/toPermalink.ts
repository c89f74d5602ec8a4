import type { DatasetVersion } from "../graph/Overview.ts";
import { groupId } from "../graph/Group.ts";
import { positionOf } from "../graph/Position.ts";
import { compressText } from "./compressText.ts";
import { toInquiryItems } from "./Inquiry.ts";
import { packPositions } from "./packPositions.ts";
import { placedIds } from "./reduceView.ts";
import { selectionKey } from "./selectionKey.ts";
import type { View } from "./View.ts";

/** What the data was like when the permalink was written, so that a reader can be told what changed. */
export interface PermalinkFacts {
  readonly datasets: readonly DatasetVersion[];
  /** How many relations are drawn. */
  readonly relationCount: number;
}

/** Longer hashes are compressed: some programs cut addresses off. */
const longestReadable = 2_000;

/** As many characters of a dataset's hash as a permalink keeps. */
const keptHashLength = 8;

/**
 * The hash that holds the whole view, `#` included: readable where it is short. Without positions (of an
 * example, say) the layout is run when it is opened; without facts nothing is compared.
 */
export function toPermalink(view: View, facts: PermalinkFacts | null = null): string {
  const parts = [...viewParts(view), ...factParts(facts), ...positionParts(view)];
  const text = parts.map(([name, value]) => `${name}=${value}`).join("&");
  return text.length > longestReadable ? `#z=${compressText(text)}` : `#${text}`;
}

type Part = readonly [name: string, value: string];

function viewParts(view: View): readonly Part[] {
  const hidden = [
    ...view.hiddenKinds.map((kind) => `kind:${kind}`),
    ...view.hiddenForms.map((form) => `form:${form}`),
    ...view.hiddenTypes.map((type) => `type:${type}`),
  ];
  return [
    ...listPart("show", view.shown),
    ...listPart(
      "group",
      view.groups.map((group) => `${groupId(group).slice(1)}~${group.total}`),
    ),
    ...listPart("select", view.selection === null ? [] : [selectionKey(view.selection)]),
    ...listPart("inquiry", view.inquiry === null ? [] : toInquiryItems(view.inquiry)),
    ["layout", view.layout],
    ...(view.pixelsPerYear === null ? [] : [["year", String(view.pixelsPerYear)] as const]),
    ...listPart("hide", hidden),
    ...listPart("pin", view.pinned),
    ...textPart("at", view.date),
    ...textPart("compare", view.comparedWith),
    ...textPart("table", view.table),
    ["lang", view.language],
  ];
}

function factParts(facts: PermalinkFacts | null): readonly Part[] {
  if (facts === null) return [];
  const datasets = facts.datasets.map(
    ({ id, version, hash }) => `${encode(id)}@${encode(version)}-${encode(hash.slice(0, keptHashLength))}`,
  );
  const relations: Part = ["rel", String(facts.relationCount)];
  return datasets.length === 0 ? [relations] : [["data", datasets.join(",")], relations];
}

function positionParts({ positions, ...view }: View): readonly Part[] {
  const ids = placedIds(view);
  if (ids.length === 0 || !ids.every((id) => Object.hasOwn(positions, id))) return [];
  const { width, text } = packPositions(ids.map((id) => positionOf(positions, id)));
  return [[width === 2 ? "pos" : "pos32", text]];
}

function textPart(name: string, text: string | null): readonly Part[] {
  return text === null ? [] : [[name, encode(text)]];
}

function listPart(name: string, items: readonly string[]): readonly Part[] {
  return items.length === 0 ? [] : [[name, items.map(encode).join(",")]];
}

/** Percent-encoded but for `:` and `/`, which ids and keys are full of and a hash may hold. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll("%3A", ":").replaceAll("%2F", "/");
}
