import type { Cue } from "../grammar/Cue.ts";
import { FORM_COST, type Item, type ItemSense } from "./Item.ts";

/** A question cut into items; words that are nothing known are left out and cost most. */
export interface Segmentation {
  readonly items: readonly Item[];
  /** Words, by number, that no item covers. */
  readonly unknown: readonly number[];
  /** The lower the better. */
  readonly cost: number;
}

const ITEM_COST = 1;
const FILLER_COST = 0.3;
const UNKNOWN_COST = 10;
const FIT_COST = 0.05;
const MOST_SEGMENTATIONS = 24;

const isFiller = ({ senses }: Item) =>
  senses.every((sense) => sense.role === "cue" && sense.cue === "filler");

function toCost(item: Item): number {
  return (isFiller(item) ? FILLER_COST * (item.end - item.start) : ITEM_COST) + item.cost * FIT_COST;
}

const toKey = (sense: ItemSense) => JSON.stringify(sense);

const toPlace = ({ start, end }: Item) => `${start}-${end}`;

const isOf = (item: Item, ...roles: readonly ItemSense["role"][]) =>
  item.senses.every(({ role }) => roles.includes(role));

const firmCues: ReadonlySet<Cue> = new Set<Cue>([
  "and",
  "of",
  "by",
  "to",
  "who",
  "which",
  "where",
  "when",
  "howMany",
]);

function isFirm({ senses, cost }: Item): boolean {
  return cost === 0 && senses.every((sense) => sense.role === "cue" && firmCues.has(sense.cue));
}

/** What words are as they are written, and what they are no form of then. */
const overruling: readonly {
  readonly written: (item: Item) => boolean;
  readonly form: (item: Item) => boolean;
}[] = [
  // "Және" is no form of a verb, however near.
  { written: isFirm, form: (item) => !isFirm(item) },
  // "Cars" is a name, and no form of "cares for".
  { written: (item) => isOf(item, "entity"), form: (item) => isOf(item, "relation", "property") },
  // A verb is no form of a noun: "құрылды" is none of "құрылым".
  { written: (item) => isOf(item, "relation", "property"), form: (item) => isOf(item, "class") },
];

function isOverruled(item: Item, written: readonly Item[]): boolean {
  return (
    item.cost >= FORM_COST &&
    overruling.some((rule) => rule.form(item) && written.some((one) => rule.written(one)))
  );
}

/** One item for the same words: it can stand for whatever any of them can. */
function mergeItems(items: readonly Item[]): Item[] {
  const written = new Map<string, Item[]>();
  for (const item of items)
    if (item.cost < FORM_COST) written.set(toPlace(item), [...(written.get(toPlace(item)) ?? []), item]);
  const merged = new Map<string, Item>();
  for (const item of items) {
    const place = toPlace(item);
    if (isOverruled(item, written.get(place) ?? [])) continue;
    const known = merged.get(place);
    if (known === undefined) {
      merged.set(place, item);
      continue;
    }
    const keys = new Set(known.senses.map(toKey));
    merged.set(place, {
      ...known,
      senses: [...known.senses, ...item.senses.filter((sense) => !keys.has(toKey(sense)))],
      cost: Math.min(known.cost, item.cost),
    });
  }
  return [...merged.values()];
}

/** The cheapest ways of cutting `length` words into items: few and long ones, with nothing left over. */
export function segment(items: readonly Item[], length: number): Segmentation[] {
  const starting = new Map<number, Item[]>();
  for (const item of mergeItems(items)) {
    const known = starting.get(item.start);
    if (known === undefined) starting.set(item.start, [item]);
    else known.push(item);
  }
  const best: Segmentation[][] = Array.from({ length: length + 1 }, () => []);
  best[0] = [{ items: [], unknown: [], cost: 0 }];
  for (let place = 0; place < length; place += 1) {
    const here = (best[place] ?? [])
      .toSorted((one, other) => one.cost - other.cost)
      .slice(0, MOST_SEGMENTATIONS);
    for (const way of here) {
      for (const item of starting.get(place) ?? [])
        best[item.end]?.push({
          items: [...way.items, item],
          unknown: way.unknown,
          cost: way.cost + toCost(item),
        });
      best[place + 1]?.push({
        items: way.items,
        unknown: [...way.unknown, place],
        cost: way.cost + UNKNOWN_COST,
      });
    }
  }
  return (best[length] ?? []).toSorted((one, other) => one.cost - other.cost).slice(0, MOST_SEGMENTATIONS);
}
