import type { TypedWord } from "../../language/analyseWord.ts";
import type { NameLanguage } from "../../language/EntityNames.ts";
import { analyseText } from "../../language/analyseText.ts";
import { type Token, tokenise } from "../../language/tokenise.ts";
import { ARTICLE, toVerbKeys } from "../lexicon/analysePhrase.ts";

/** A word of a question, ready to be compared with phrases and names. */
export interface QuestionWord {
  readonly token: Token;
  /** As it was typed, with the ending that is no part of the token's text. */
  readonly raw: string;
  readonly typed: TypedWord;
  /** What it can be a form of as a verb, by language. */
  verbKeys(language: NameLanguage): ReadonlySet<string>;
}

/** A typed question in words. */
export interface Question {
  readonly text: string;
  readonly words: readonly QuestionWord[];
}

function createWord(text: string, token: Token, typed: TypedWord): QuestionWord {
  const known = new Map<NameLanguage, ReadonlySet<string>>();
  return {
    token,
    raw: text.slice(token.start, token.end),
    typed,
    verbKeys(language) {
      const keys = known.get(language) ?? toVerbKeys(token.text, language);
      known.set(language, keys);
      return keys;
    },
  };
}

// cspell:ignore recogn ation ations ational
/** "Organisation", "harmonised": names and phrases are written with a z. */
const BRITISH =
  /(?<=\b(?:organ|standard|recogn|harmon|central|normal|special|real|general))()is(ation|ations|ational|ed|es|e|ing)\b/giu;

/** C.I.S. is CIS, 1947-м is 1947, "1992 г." is "1992 года": what is written short as names write it. */
function toPlainText(text: string): string {
  return text
    .replace(BRITISH, "$1iz$2")
    .replace(/(?<=\d\s?)гг(?:\.|(?!\p{L}))/gu, " годов")
    .replace(/(?<=\d\s?)г(?:\.|(?!\p{L}))/gu, " года")
    .replace(/(?<=\d\s?)жж(?:\.|(?!\p{L}))/gu, " жылдардағы")
    .replace(/(?<=\d\s?)ж(?:\.|(?!\p{L}))/gu, " жылғы")
    .replace(/(?<!\p{L})(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll(".", ""))
    .replace(/(?<=\p{N})[-‐‑](?:м|го|й|е|х|ом|ый|ые|ші|шы)(?!\p{L})/gu, "");
}

/** Words that stress the next one and may stand within a phrase: "at the very top". */
const STRESS = /^(?:very|really|actually|exactly|exact|precise)$/iu;

/** Takes a question apart, English articles and words of stress left out; one without letters and digits has no words. */
export function toQuestion(typed: string): Question {
  const text = toPlainText(typed);
  const { words } = analyseText(text);
  const tokens = tokenise(text);
  return {
    text,
    words: tokens.flatMap((token, index) => {
      const typed = words[index];
      return typed === undefined ||
        ((ARTICLE.test(token.text) || STRESS.test(token.text)) && tokens.length > 1)
        ? []
        : [createWord(text, token, typed)];
    }),
  };
}
