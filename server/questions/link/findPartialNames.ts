import type { NameWord } from "../../language/analyseWord.ts";
import { listNames, type NameLanguage } from "../../language/EntityNames.ts";
import type { Database } from "../../neo4j/createDatabase.ts";
import { findNamed } from "../../explore/findNamed.ts";
import { analyse, findFormCost, MOST_CANDIDATES, type Span, toSense, toTerms } from "./entityNames.ts";
import type { Item } from "./Item.ts";
import type { Question, QuestionWord } from "./Question.ts";

const MOST_SPAN_WORDS = 9;
const FEWEST_WORDS = 2;
/** Less than this share of a name is no name; of more words a smaller one. */
const LEAST_SHARE = { few: 0.5, many: 0.35 };
const MANY_WORDS = 3;
const OTHER_ORDER_COST = 2;
const PART_COST = 5;

interface PartialOptions {
  /** Words of the grammar that say nothing: "of", "for". */
  readonly isSilent: (folded: string) => boolean;
  /** Words at which no name begins or ends. */
  readonly isOutside: (word: number) => boolean;
  /** Words of which each name holds one. */
  readonly around: ReadonlySet<number>;
  /** Words of which a part of a name holds one: "ISO committees" is a class of things, no part of a name. */
  readonly telling: ReadonlySet<number>;
}

/** The places in a name of the typed words, each once, with what they cost; undefined where one isn't there. */
function placeWords(
  typed: readonly QuestionWord[],
  name: readonly NameWord[],
): { readonly places: readonly number[]; readonly cost: number } | undefined {
  const places: number[] = [];
  let cost = 0;
  for (const word of typed) {
    let best: { readonly place: number; readonly cost: number } | undefined;
    for (const [place, other] of name.entries()) {
      if (places.includes(place)) continue;
      const formCost = findFormCost(word.typed, other);
      if (formCost !== undefined && formCost < (best?.cost ?? Infinity)) best = { place, cost: formCost };
    }
    if (best === undefined) return undefined;
    places.push(best.place);
    cost += best.cost;
  }
  return { places, cost };
}

/** The words of a name that say something, and where among them the noun may stand that the others belong to. */
function toContent(
  words: readonly NameWord[],
  language: NameLanguage,
  isSilent: (folded: string) => boolean,
): { readonly words: readonly NameWord[]; readonly heads: ReadonlySet<number> } {
  const content = words.filter(({ folded }) => !isSilent(folded));
  // "Agreement on …", "Bureau for …"; in Russian an adjective may stand before it.
  const before = words.findIndex(({ folded }, index) => index > 0 && isSilent(folded));
  const first = language === "en" && before > 0 ? before : content.length;
  return {
    words: content,
    heads: new Set(language === "ru" ? [0, 1] : [Math.min(first, content.length) - 1]),
  };
}

/** What it costs to take words for a name that they are all of, in another order, or a part of. */
function findCost(
  typed: readonly QuestionWord[],
  name: readonly NameWord[],
  heads: ReadonlySet<number>,
): { readonly cost: number; readonly isPart: boolean } | undefined {
  const isLong = typed.length >= MANY_WORDS;
  const leastShare = isLong ? LEAST_SHARE.many : LEAST_SHARE.few;
  if (typed.length > name.length || typed.length < name.length * leastShare) return undefined;
  const placed = placeWords(typed, name);
  if (placed === undefined) return undefined;
  if (typed.length === name.length) return { cost: OTHER_ORDER_COST + placed.cost, isPart: false };
  const isInOrder = placed.places.every(
    (place, index) => index === 0 || place > (placed.places[index - 1] ?? 0),
  );
  if (!placed.places.some((place) => heads.has(place))) return undefined;
  return isInOrder || isLong ? { cost: PART_COST + placed.cost, isPart: true } : undefined;
}

function listSpans(question: Question, { isOutside, isSilent, around }: PartialOptions): Span[] {
  const { words } = question;
  const isEdge = (place: number) => isOutside(place) || isSilent(words[place]?.typed.folded ?? "");
  const spans: Span[] = [];
  for (const [start] of words.entries()) {
    if (isEdge(start)) continue;
    for (let end = start + FEWEST_WORDS; end <= words.length && end - start <= MOST_SPAN_WORDS; end += 1) {
      if (isEdge(end - 1)) continue;
      if ([...around].some((word) => word >= start && word < end)) spans.push({ start, end });
    }
  }
  return spans;
}

/**
 * The entities that a question names by the words of a name in another order, "the General Assembly of ISO", or by a part
 * of it, "the general technical committees": only where no other entity's name fits as well.
 */
export async function findPartialNames(
  database: Pick<Database, "read">,
  question: Question,
  options: PartialOptions,
): Promise<Item[]> {
  const { isSilent, around, telling } = options;
  const text = toTerms([...around].flatMap((word) => question.words[word] ?? []));
  if (text === "") return [];
  const entities = await database.read(findNamed, { text, limit: MOST_CANDIDATES });
  if (entities.length === MOST_CANDIDATES) return [];
  const named = entities.map((entity) => ({
    entity,
    names: listNames(entity)
      .filter(({ type }) => type !== "ABBREVIATION")
      .map((name) => ({
        name,
        ...toContent(analyse(name.text, name.language), name.language, isSilent),
      })),
  }));
  return listSpans(question, options).flatMap((span): Item[] => {
    const content = question.words.slice(span.start, span.end).filter(({ typed }) => !isSilent(typed.folded));
    if (content.length < FEWEST_WORDS) return [];
    const fitting = named.flatMap(({ entity, names }) => {
      const fits = names.flatMap(({ name, words, heads }) => {
        const found = findCost(content, words, heads);
        return found === undefined ? [] : [{ entity, name, span, ...found }];
      });
      return fits.toSorted((one, other) => one.cost - other.cost).slice(0, 1);
    });
    const whole = fitting.filter(({ isPart }) => !isPart);
    const isTelling = [...telling].some((word) => word >= span.start && word < span.end);
    const meant = whole.length > 0 || !isTelling ? whole : fitting;
    const [best, ...others] = meant;
    if (best === undefined || others.length > 0) return [];
    return [{ ...span, senses: [toSense(question, best.entity, best)], cost: best.cost }];
  });
}
