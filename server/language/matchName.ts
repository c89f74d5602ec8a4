import type { NameWord, TypedWord } from "./analyseWord.ts";
import { isOneSlip } from "./isOneSlip.ts";
import { type MatchOptions, matchWord, type WordMatch } from "./matchWord.ts";

/** What is compared. */
interface MatchInput {
  readonly typed: readonly TypedWord[];
  readonly name: readonly NameWord[];
  /** One slip of a finger in each word is forgiven. */
  readonly maySlip: boolean;
}

/** How a typed text fits a name. */
export interface NameMatch {
  /** All of the name as it stands, all of it in another form, its beginning, or words of it. */
  readonly extent: "exact" | "form" | "start" | "part";
  /** The sum of what its words cost (matchWord.ts). */
  readonly cost: number;
  /** The share of the name's words that were typed, and a little more where they stand side by side. */
  readonly coverage: number;
}

const OTHER_SPACE_COST = 1;
const SLIP_COST = 10;
const SIDE_BY_SIDE = 0.2;

function sumCosts(matches: readonly WordMatch[]): number {
  return matches.reduce((sum, { cost }) => sum + cost, 0);
}

/** The typed words against as many words of the name from `offset` on, in order. */
function alignAt(offset: number, { typed, name, maySlip }: MatchInput): WordMatch[] | undefined {
  const matches: WordMatch[] = [];
  for (const [index, word] of typed.entries()) {
    const other = name[offset + index];
    const match = other && matchWord(word, other, { mayStart: index === typed.length - 1, maySlip });
    if (!match) return undefined;
    matches.push(match);
  }
  return matches;
}

function toExtent(matches: readonly WordMatch[], length: number): NameMatch["extent"] {
  if (matches.length < length || matches.at(-1)?.fit === "start") return "start";
  return matches.every(({ fit }) => fit === "same") ? "exact" : "form";
}

/** All of the name with a space more or less, or with a slip across one; but a number with a slip is another number. */
function matchJoined({ typed, name, maySlip }: MatchInput): NameMatch | undefined {
  if (typed.length === 1 && name.length === 1) return undefined;
  const typedText = typed.map((word) => word.folded).join("");
  const nameText = name.map((word) => word.folded).join("");
  if (typedText === nameText) return { extent: "form", cost: OTHER_SPACE_COST, coverage: 1 };
  if (!maySlip || /\p{N}/u.test(typedText) || !isOneSlip(typedText, nameText)) return undefined;
  return { extent: "form", cost: SLIP_COST, coverage: 1 };
}

/** The cheapest match of one typed word among the words of a name. */
export function findCheapest(
  typed: TypedWord,
  name: readonly NameWord[],
  options: MatchOptions,
): WordMatch | undefined {
  let best: WordMatch | undefined;
  for (const word of name) {
    const match = matchWord(typed, word, options);
    if (match && (!best || match.cost < best.cost)) best = match;
  }
  return best;
}

/** Words of the name in any order. */
function matchScattered({ typed, name, maySlip }: MatchInput): WordMatch[] | undefined {
  const matches: WordMatch[] = [];
  for (const [index, word] of typed.entries()) {
    const match = findCheapest(word, name, { mayStart: index === typed.length - 1, maySlip });
    if (!match) return undefined;
    matches.push(match);
  }
  return matches;
}

function matchPart(input: MatchInput): NameMatch | undefined {
  const share = Math.min(1, input.typed.length / input.name.length);
  for (let offset = 1; offset + input.typed.length <= input.name.length; offset += 1) {
    const matches = alignAt(offset, input);
    if (matches) return { extent: "part", cost: sumCosts(matches), coverage: share + SIDE_BY_SIDE };
  }
  const matches = matchScattered(input);
  return matches && { extent: "part", cost: sumCosts(matches), coverage: share };
}

/** How the typed words fit a name; every one of them must fit somewhere. */
export function matchName(input: MatchInput): NameMatch | undefined {
  const { typed, name } = input;
  const matches = alignAt(0, input);
  if (!matches) return matchJoined(input) ?? matchPart(input);
  return {
    extent: toExtent(matches, name.length),
    cost: sumCosts(matches),
    coverage: typed.length / name.length,
  };
}
