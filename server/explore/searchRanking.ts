import { type Kind, kinds } from "../graph/kinds.ts";
import type { NameWord, TypedWord } from "../language/analyseWord.ts";
import { createNameAnalyser } from "../language/createNameAnalyser.ts";
import { type EntityName, type EntityNames, listNames, type NameLanguage } from "../language/EntityNames.ts";
import { findCheapest, matchName, type NameMatch } from "../language/matchName.ts";

/** An entity that was found, with the name that fits best, verbatim; `score` is between 0 and 1. */
export interface SearchHit {
  readonly id: string;
  readonly score: number;
  readonly matched: string;
}

/** An entity that may fit. */
export interface SearchCandidate extends EntityNames {
  readonly id: string;
  readonly kind: Kind;
  /** How many relations it has. */
  readonly degree: number;
}

interface RankingOptions {
  readonly typed: readonly TypedWord[];
  /** Of two names that fit equally well the one in this language is better. */
  readonly language: NameLanguage | undefined;
  readonly maySlip: boolean;
}

/*
 * Points out of a hundred: an abbreviation, a primary name or another name as it stands; then the whole of any name in
 * another form, nearest form first; then the beginning of a primary name; then of any other; then words inside a name;
 * then words from several names. What a match costs keeps it within its step.
 */
const POINTS = {
  exact: { ABBREVIATION: 99, PRIMARY: 95, OTHER: 90 },
  form: { ABBREVIATION: 85.02, PRIMARY: 85.01, OTHER: 85 },
  start: { ABBREVIATION: 55, PRIMARY: 65, OTHER: 55 },
  part: { ABBREVIATION: 30.02, PRIMARY: 30.01, OTHER: 30 },
};
const MOST_COST_POINTS = { exact: 4, form: 15, start: 9, part: 9 };
const SCATTERED_POINTS = 20;
const COVERAGE_POINTS = 10;
const COST_POINTS = 0.25;
const LANGUAGE_POINTS = 0.005;

/** In each language; a few hundred bytes a name. */
const REMEMBERED_NAMES = 20_000;

function toPoints({ extent, cost, coverage }: NameMatch, { type }: EntityName): number {
  const inside = extent === "part" ? COVERAGE_POINTS * coverage : 0;
  return POINTS[extent][type] + inside - Math.min(MOST_COST_POINTS[extent], cost * COST_POINTS);
}

interface AnalysedName {
  readonly name: EntityName;
  readonly words: readonly NameWord[];
}

interface Found {
  readonly points: number;
  readonly name: EntityName;
}

function toFound({ name, words }: AnalysedName, options: RankingOptions): Found | undefined {
  const match = matchName({ typed: options.typed, name: words, maySlip: options.maySlip });
  if (!match) return undefined;
  return { points: toPoints(match, name) + (name.language === options.language ? LANGUAGE_POINTS : 0), name };
}

function isBetter(a: Found, b: Found | undefined): boolean {
  return !b || a.points > b.points || (a.points === b.points && a.name.text.length < b.name.text.length);
}

/** Words that stand in different names of one entity, as in "TC 22 road vehicles"; the name with the first is shown. */
function findScattered(
  names: readonly AnalysedName[],
  { typed, maySlip }: RankingOptions,
): Found | undefined {
  let cost = 0;
  let first: EntityName | undefined;
  for (const [index, word] of typed.entries()) {
    const options = { mayStart: index === typed.length - 1, maySlip };
    let best = Infinity;
    for (const { name, words } of names) {
      const match = findCheapest(word, words, options);
      if (match && match.cost < best) {
        best = match.cost;
        if (index === 0) first = name;
      }
    }
    cost += best;
  }
  if (!first || cost === Infinity) return undefined;
  return { points: SCATTERED_POINTS - Math.min(MOST_COST_POINTS.part, cost * COST_POINTS), name: first };
}

const analyse = createNameAnalyser(REMEMBERED_NAMES);

function toAnalysed(name: EntityName): AnalysedName {
  return { name, words: analyse(name.text, name.language) };
}

function findBest(names: readonly AnalysedName[], options: RankingOptions): Found | undefined {
  let best: Found | undefined;
  for (const name of names) {
    const found = toFound(name, options);
    if (found && isBetter(found, best)) best = found;
  }
  return best ?? findScattered(names, options);
}

type Ranked = Found & { readonly candidate: SearchCandidate };

function compare(a: Ranked, b: Ranked): number {
  return (
    b.points - a.points ||
    a.name.text.length - b.name.text.length ||
    b.candidate.degree - a.candidate.degree ||
    kinds.indexOf(a.candidate.kind) - kinds.indexOf(b.candidate.kind) ||
    (a.candidate.id < b.candidate.id ? -1 : 1)
  );
}

/**
 * The candidates that fit, best first. Equal scores: the shorter name, then the entity with more relations, then the
 * order of kinds, then the id.
 */
export function rankHits(candidates: readonly SearchCandidate[], options: RankingOptions): SearchHit[] {
  return candidates
    .flatMap((candidate): Ranked[] => {
      const found = findBest(listNames(candidate).map(toAnalysed), options);
      return found ? [{ ...found, candidate }] : [];
    })
    .toSorted(compare)
    .map(({ candidate, points, name }) => ({ id: candidate.id, score: points / 100, matched: name.text }));
}
