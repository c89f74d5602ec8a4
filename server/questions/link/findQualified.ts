import type { EntitySense, Item } from "./Item.ts";
import type { Question } from "./Question.ts";
import { toQualifierKey } from "./qualifiers.ts";

/** What can stand in brackets after the name of an entity, as keys. */
export type LoadQualifiers = (id: string) => Promise<ReadonlySet<string>>;

interface Bracket {
  /** Words, from `start` to before `end`. */
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

function listBrackets({ text, words }: Question): Bracket[] {
  return [...text.matchAll(/\((?<inner>[^()]+)\)/gu)].flatMap(({ index, 0: whole, groups }) => {
    const isWithin = ({ token }: Question["words"][number]) =>
      token.start > index && token.end < index + whole.length;
    const start = words.findIndex(isWithin);
    const end = words.findLastIndex(isWithin) + 1;
    return start < 1 ? [] : [{ start, end, key: toQualifierKey(groups?.["inner"] ?? "") }];
  });
}

async function qualify(
  item: Item,
  { end, key }: Bracket,
  loadQualifiers: LoadQualifiers,
): Promise<Item | undefined> {
  const senses = item.senses.filter((sense): sense is EntitySense => sense.role === "entity");
  const fits = await Promise.all(senses.map(async ({ id }) => (await loadQualifiers(id)).has(key)));
  const meant = senses.filter((_sense, index) => fits[index]);
  return meant.length === 0 ? undefined : { ...item, end, senses: meant };
}

/**
 * Names with what tells them from their namesakes in brackets, "Kazakhstan (country)", as one item each; the words of
 * such a name stand for nothing else.
 */
export async function withQualified(
  question: Question,
  items: readonly Item[],
  loadQualifiers: LoadQualifiers,
): Promise<readonly Item[]> {
  const found = await Promise.all(
    listBrackets(question).flatMap((bracket) =>
      items.filter(({ end }) => end === bracket.start).map((item) => qualify(item, bracket, loadQualifiers)),
    ),
  );
  const qualified = found.filter((item) => item !== undefined);
  const isApart = ({ start, end }: Item) =>
    qualified.every((other) => end <= other.start || start >= other.end);
  return [...items.filter(isApart), ...qualified];
}
