import type { NameWord, TypedWord, WordBases } from "./analyseWord.ts";
import { isOneSlip } from "./isOneSlip.ts";
import type { WordForm } from "./WordForm.ts";

/** How a typed word fits a word of a name. */
export interface WordMatch {
  /** As it stands, in another form, as its beginning, or but for one slip of a finger. */
  readonly fit: "same" | "form" | "start" | "slip";
  /** 0 for the same letters; grows with what differs. */
  readonly cost: number;
}

export interface MatchOptions {
  /** The typed word may be only the beginning of the other. */
  readonly mayStart: boolean;
  /** One slip of a finger is forgiven. */
  readonly maySlip: boolean;
}

const SHORTEST_SLIP = 3;
const OTHER_SCRIPT_COST = 0.25;
const FORM_COST = 1;
const OTHER_NUMBER_COST = 3;
const START_COST = 0.5;
const SLIP_COST = 10;

function isSameScript(typed: TypedWord, word: NameWord): boolean {
  return typed.isCyrillic === word.isCyrillic;
}

/** Two words in Latin letters are English; Russian and Kazakh endings in them would only be guessed. */
function toBases(typed: TypedWord, word: NameWord): WordBases {
  return typed.isCyrillic || word.isCyrillic ? typed.bases : typed.englishBases;
}

/** Two scripts that sound alike are the same; within one script it is another spelling, as a form is. */
function findSound(typed: TypedWord, word: NameWord): WordMatch | undefined {
  if (!typed.keys.has(word.key)) return undefined;
  return isSameScript(typed, word)
    ? { fit: "form", cost: FORM_COST }
    : { fit: "same", cost: OTHER_SCRIPT_COST };
}

function toDistance(a: WordForm, b: WordForm): number {
  const clash = a.number !== undefined && b.number !== undefined && a.number !== b.number;
  return a.distance + b.distance + (clash ? OTHER_NUMBER_COST : 0);
}

function findForm(typed: TypedWord, word: NameWord): WordMatch | undefined {
  // Endings change, beginnings don't: most words part here.
  if (!typed.initials.has(word.key.slice(0, 1))) return undefined;
  const bases = toBases(typed, word);
  let cost = Infinity;
  for (const [key, form] of word.bases) {
    const other = bases.get(key);
    if (other) cost = Math.min(cost, toDistance(form, other));
  }
  return cost === Infinity ? undefined : { fit: "form", cost: cost + FORM_COST };
}

function isStart(typed: TypedWord, word: NameWord): boolean {
  if (word.folded.startsWith(typed.folded)) return true;
  if (isSameScript(typed, word)) return false;
  for (const start of typed.starts) if (word.key.startsWith(start)) return true;
  return false;
}

/** A number with a slip is another number. */
function findSlip(typed: TypedWord, word: NameWord): WordMatch | undefined {
  if (typed.folded.length < SHORTEST_SLIP || /\p{N}/u.test(typed.folded)) return undefined;
  if (isOneSlip(typed.folded, word.folded)) return { fit: "slip", cost: SLIP_COST };
  let cost = Infinity;
  for (const [key, form] of toBases(typed, word))
    for (const [otherKey, other] of word.bases)
      if (key.length >= SHORTEST_SLIP && isOneSlip(key, otherKey))
        cost = Math.min(cost, toDistance(form, other));
  return cost === Infinity ? undefined : { fit: "slip", cost: cost + SLIP_COST };
}

/** The best way in which a typed word fits a word of a name, if there is one. */
export function matchWord(typed: TypedWord, word: NameWord, options: MatchOptions): WordMatch | undefined {
  if (typed.folded === word.folded) return { fit: "same", cost: 0 };
  return (
    findSound(typed, word) ??
    findForm(typed, word) ??
    (options.mayStart && isStart(typed, word) ? { fit: "start", cost: START_COST } : undefined) ??
    (options.maySlip ? findSlip(typed, word) : undefined)
  );
}
