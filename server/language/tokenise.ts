import { foldLetters } from "./foldLetters.ts";
import { isKazakhEnding } from "./kazakhBases.ts";
import { toSounds } from "./toSounds.ts";

/** A word or number of a text, without an ending after a hyphen or an English possessor. */
export interface Token {
  /** Verbatim. */
  readonly text: string;
  /** Where it begins, in UTF-16 code units. */
  readonly start: number;
  /** Where it ends, exclusive; the ending that is no part of its text is covered. */
  readonly end: number;
}

// A word may hold apostrophes (ken'es), a soft hyphen and invisible joiners; digits and letters part ("ТК22").
const WORD_OR_NUMBER =
  /\p{N}+(?:['’]s(?!\p{L}))?|[\p{L}\p{M}\u00AD\u200B-\u200D\u2060]+(?:['’‘ʼʹ′`"ʺ″”]+[\p{L}\p{M}]+)*['’‘ʼʹ′`]?/gu;
const HYPHEN = /^[-‐‑–]$/u;

const ABBREVIATION = /^\p{Lu}{2,}$/u;
const CYRILLIC_WORD = /^\p{Script=Cyrillic}+$/u;

/**
 * Whether `text` after a hyphen is an ending of what stands before it. A single letter is only in Cyrillic and after
 * an abbreviation (КСРО-м); short Latin parts are words where they begin with a vowel (built-in).
 */
function isEnding(text: string, before: string): boolean {
  const sounds = toSounds(text).replace(/ng/gu, "n");
  if (!isKazakhEnding(sounds)) return false;
  if (CYRILLIC_WORD.test(text)) return sounds.length > 1 || ABBREVIATION.test(before);
  return sounds.length > 2 || /^[^aeiou]./u.test(sounds);
}

/** An English possessor is no part of the word either: it says nothing about the number, as the s of a plural does. */
const POSSESSIVE = /(?<=[\p{Script=Latin}\p{N}])['’]s$/iu;

/** Marks without a letter, and the few letters that are nothing but a mark, aren't words. */
function isWord(text: string): boolean {
  return /[a-zа-я0-9]/iu.test(text) || foldLetters(text) !== "";
}

/** The words and numbers of a text in order. An ending after a hyphen (ИСО-ның, 3000-нан) belongs to what it follows. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD_OR_NUMBER)) {
    if (!isWord(match[0])) continue;
    const token = {
      text: match[0].replace(POSSESSIVE, ""),
      start: match.index,
      end: match.index + match[0].length,
    };
    const previous = tokens.at(-1);
    if (previous && HYPHEN.test(text.slice(previous.end, token.start)) && isEnding(token.text, previous.text))
      tokens[tokens.length - 1] = { ...previous, end: token.end };
    else tokens.push(token);
  }
  return tokens;
}
