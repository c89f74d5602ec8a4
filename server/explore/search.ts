import type { Limits } from "../config.ts";
import { AppError } from "../graph/AppError.ts";
import type { Kind } from "../graph/kinds.ts";
import { analyseText } from "../language/analyseText.ts";
import type { NameLanguage } from "../language/EntityNames.ts";
import type { Database } from "../neo4j/createDatabase.ts";
import { findNamed } from "./findNamed.ts";
import { toSearchQuery } from "./searchQuery.ts";
import { rankHits, type SearchHit } from "./searchRanking.ts";

interface SearchRequest {
  /** Names, abbreviations, numbers or words of them, in any of the languages and scripts; at most 200 characters. */
  readonly text: string;
  /** Only entities of these kinds. */
  readonly kinds?: readonly Kind[] | null | undefined;
  /** The reader's language: decides between names that fit equally well. */
  readonly language?: NameLanguage | null | undefined;
  /** How many hits at most; between 1 and the page size. */
  readonly first: number;
}

interface SearchContext {
  readonly database: Database;
  readonly limits: Pick<Limits, "pageSize">;
}

/** The longest text that is looked up, in characters as people count them. */
const LONGEST_SEARCH_TEXT = 200;

/** Candidates beyond what is asked for: the index chooses them coarsely and the order is made here. */
const SPARE_CANDIDATES = 60;

function requireText(value: string): void {
  // Comparing code units first keeps a megabyte from being taken apart.
  if (value.length > 2 * LONGEST_SEARCH_TEXT || Array.from(value).length > LONGEST_SEARCH_TEXT)
    throw new AppError(
      "BAD_USER_INPUT",
      `text is longer than ${LONGEST_SEARCH_TEXT} characters: shorten it.`,
      {
        facts: { argument: "text", limit: LONGEST_SEARCH_TEXT },
      },
    );
}

function requireFirst(first: number, limit: number): void {
  if (!Number.isInteger(first) || first < 1 || first > limit)
    throw new AppError("BAD_USER_INPUT", `first must be a number from 1 to ${limit}.`, {
      facts: { argument: "first", limit },
    });
}

/**
 * The entities that a text names, best first (the order: searchRanking.ts). Words may be inflected, written without
 * Kazakh letters or in Latin ones, and the last one unfinished; all of them must fit. Only when nothing does, one
 * slip of the finger in each word is forgiven. A text without letters and digits finds nothing.
 * @throws AppError `BAD_USER_INPUT` when the text is too long or `first` out of bounds.
 */
export async function search(
  { database, limits }: SearchContext,
  request: SearchRequest,
): Promise<SearchHit[]> {
  requireText(request.text);
  requireFirst(request.first, limits.pageSize);
  const typed = analyseText(request.text);
  if (typed.words.length === 0 || request.kinds?.length === 0) return [];
  const limit = request.first + SPARE_CANDIDATES;
  for (const maySlip of [false, true]) {
    const query = toSearchQuery({ typed, kinds: request.kinds ?? undefined, maySlip });
    const candidates = await database.read(findNamed, { text: query, limit });
    const hits = rankHits(candidates, {
      typed: typed.words,
      language: request.language ?? undefined,
      maySlip,
    });
    if (hits.length > 0) return hits.slice(0, request.first);
  }
  return [];
}
