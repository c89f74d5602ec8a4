import type { NameWord, TypedWord } from "../../language/analyseWord.ts";
import { analyseText } from "../../language/analyseText.ts";
import { type EntityName, listNames } from "../../language/EntityNames.ts";
import { matchName } from "../../language/matchName.ts";
import type { Database } from "../../neo4j/createDatabase.ts";
import { findNamed, type NamedEntity } from "../../explore/findNamed.ts";
import { analyse, type Match, MOST_CANDIDATES, type Span, toSense } from "./entityNames.ts";
import type { EntitySense, Item } from "./Item.ts";
import type { Question } from "./Question.ts";

/** The longest name that is looked for, in words. */
const MOST_NAME_WORDS = 18;
/** With a letter wrong, each key costs a search of its own. */
const MOST_SLIPPED_WORDS = 5;
/** Lucene refuses a query of more than 1,024 terms; each key is looked for in three fields. */
const MOST_KEYS = 320;
const SHORTEST_SLIP = 5;

interface SearchOptions {
  /** Words at which no name begins or ends: "of", "who". */
  readonly isOutside: (word: number) => boolean;
  readonly maySlip?: boolean;
  /** Only spans that hold one of these words. */
  readonly around?: ReadonlySet<number>;
}

function listSpans({ words }: Question, { isOutside, around, maySlip = false }: SearchOptions): Span[] {
  const longest = maySlip ? MOST_SLIPPED_WORDS : MOST_NAME_WORDS;
  const spans: Span[] = [];
  for (let start = 0; start < words.length; start += 1) {
    if (isOutside(start)) continue;
    for (let end = start + 1; end <= words.length && end - start <= longest; end += 1) {
      if (isOutside(end - 1)) continue;
      if (around !== undefined && !hasAny(around, start, end)) continue;
      spans.push({ start, end });
    }
  }
  return spans;
}

function hasAny(words: ReadonlySet<number>, start: number, end: number): boolean {
  for (let word = start; word < end; word += 1) if (words.has(word)) return true;
  return false;
}

/** The keys under which a name that is these words would be found. */
function listKeys({ text, words }: Question, { start, end }: Span): string[] {
  const first = words[start]?.token.start ?? 0;
  const last = words[end - 1]?.token.end ?? 0;
  const verbatim = text.slice(first, last);
  const plain = words
    .slice(start, end)
    .map(({ raw }) => raw)
    .join(" ");
  const texts = verbatim.split(/\s/u).length === plain.split(/\s/u).length ? [verbatim] : [verbatim, plain];
  return [...new Set(texts.map(analyseText).flatMap(({ wholes, stems }) => [...wholes, ...stems]))];
}

function toChunks<Value>(values: readonly Value[], size: number): Value[][] {
  const chunks: Value[][] = [];
  for (let start = 0; start < values.length; start += size) chunks.push(values.slice(start, start + size));
  return chunks;
}

function toLucene(keys: readonly string[], maySlip: boolean): string {
  const terms = maySlip ? keys.filter((key) => key.length >= SHORTEST_SLIP).map((key) => `${key}~1`) : keys;
  if (terms.length === 0) return "";
  return ["searchAbbreviations", "searchNames", "searchOtherNames"]
    .map((field) => `${field}:(${terms.join(" ")})`)
    .join(" ");
}

const articles: ReadonlySet<string> = new Set(["a", "an", "the"]);

function withoutArticles(words: readonly NameWord[]): readonly NameWord[] {
  return words.length > 1 && words.some(({ folded }) => articles.has(folded))
    ? words.filter(({ folded }) => !articles.has(folded))
    : words;
}

/** Whether a typed word holds all the sounds of a short name, with or without an ending. */
function isWhole(typed: TypedWord | undefined, { folded, key }: NameWord): boolean {
  if (typed === undefined) return false;
  return typed.folded.startsWith(folded) || [...typed.keys].some((typedKey) => typedKey.startsWith(key));
}

const typeCosts = { ABBREVIATION: 0, PRIMARY: 0, OTHER: 0.1 };

function matchSpan(
  question: Question,
  span: Span,
  { name, maySlip }: { name: EntityName; maySlip: boolean },
): Match | undefined {
  const words = withoutArticles(analyse(name.text, name.language));
  const typed = question.words.slice(span.start, span.end).map((word) => word.typed);
  const joined = typed.map(({ folded }) => folded).join("");
  // Endings hide nothing of an abbreviation: "кімнің" is no form of CIS.
  const [only] = words;
  if (name.type === "ABBREVIATION" && words.length === 1 && only !== undefined && !isWhole(typed[0], only))
    return undefined;
  if (Math.abs(words.length - typed.length) > 1) return undefined;
  // A word with a slip that is as short as this is another word.
  if (
    maySlip &&
    (joined.length < SHORTEST_SLIP ||
      typed.some((word, index) => word.isCyrillic !== words[index]?.isCyrillic))
  )
    return undefined;
  const match = matchName({ typed, name: words, maySlip });
  if (match === undefined || (match.extent !== "exact" && match.extent !== "form")) return undefined;
  return { name, cost: match.cost + typeCosts[name.type], span };
}

/** The best match of an entity's names with each span, by the span's place. */
function matchEntity(
  question: Question,
  entity: NamedEntity,
  { spansByKey, maySlip }: { spansByKey: ReadonlyMap<string, readonly Span[]>; maySlip: boolean },
): Match[] {
  const best = new Map<string, Match>();
  const spans = maySlip ? [...new Set([...spansByKey.values()].flat())] : undefined;
  for (const name of listNames(entity)) {
    const candidates = spans ?? listKeysOfName(name).flatMap((key) => spansByKey.get(key) ?? []);
    for (const span of new Set(candidates)) {
      const match = matchSpan(question, span, { name, maySlip });
      const place = `${span.start}-${span.end}`;
      const known = best.get(place);
      if (match !== undefined && (known === undefined || match.cost < known.cost)) best.set(place, match);
    }
  }
  return [...best.values()];
}

function listKeysOfName({ text, language }: EntityName): string[] {
  const words = analyse(text, language);
  const shortest = (keys: readonly string[]) =>
    keys.reduce((a, b) => (b.length < a.length || (b.length === a.length && b < a) ? b : a));
  return [
    ...new Set([
      words.map((word) => word.folded).join(""),
      words.map((word) => word.key).join(""),
      words.map((word) => shortest([...word.bases.keys()])).join(""),
    ]),
  ];
}

/**
 * The entities whose whole names stand in a question, in any form, language or script: candidates come from the search
 * index, never from all names. Items of the same words are one, with a sense for each entity, best first.
 */
export async function findEntities(
  database: Pick<Database, "read">,
  question: Question,
  options: SearchOptions,
): Promise<Item[]> {
  const { maySlip = false } = options;
  const spansByKey = new Map<string, Span[]>();
  for (const span of listSpans(question, options))
    for (const key of listKeys(question, span)) {
      const known = spansByKey.get(key);
      if (known === undefined) spansByKey.set(key, [span]);
      else known.push(span);
    }
  const texts = toChunks([...spansByKey.keys()], maySlip ? 40 : MOST_KEYS).map((keys) =>
    toLucene(keys, maySlip),
  );
  const rows = await Promise.all(
    texts
      .filter((text) => text !== "")
      .map((text) => database.read(findNamed, { text, limit: MOST_CANDIDATES })),
  );
  const entities = new Map(rows.flat().map((entity) => [entity.id, entity]));
  const items = new Map<string, { span: Span; senses: EntitySense[] }>();
  for (const entity of entities.values())
    for (const match of matchEntity(question, entity, { spansByKey, maySlip })) {
      const place = `${match.span.start}-${match.span.end}`;
      const item = items.get(place) ?? { span: match.span, senses: [] };
      item.senses.push(toSense(question, entity, match));
      items.set(place, item);
    }
  return Array.from(items.values(), ({ span, senses }) => {
    const sorted = senses.toSorted((one, other) => one.cost - other.cost || (one.id < other.id ? -1 : 1));
    return { ...span, senses: sorted, cost: sorted[0]?.cost ?? 0 };
  });
}
