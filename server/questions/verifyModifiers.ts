import type { ExploreContext } from "../explore/ExploreContext.ts";
import type { Passage } from "../graph/evidence.ts";
import { analyseNameWord, type NameWord } from "../language/analyseWord.ts";
import type { NameLanguage } from "../language/EntityNames.ts";
import { matchWord } from "../language/matchWord.ts";
import { tokenise } from "../language/tokenise.ts";
import { toVerbKeys } from "./lexicon/analysePhrase.ts";
import type { QuestionWord } from "./link/Question.ts";
import type { Frame } from "./read/Frame.ts";
import type { Outcome } from "./run/Outcome.ts";

const suffixes = { en: "En", ru: "Ru", kk: "Kk" } as const;
/** What a denial leaves out of a sentence is in the sentence as well. */
const DENIAL = /^(?:not|no|never|n't|except|не|нет|ни|кроме|емес|жоқ|ешқандай|ешкім)$/iu;
const MOST_FORM_COST = 7;

/** A sentence in the language of a question, if there is one. */
function textIn({ source, text, ...passage }: Passage, language: NameLanguage): string {
  const translated = passage[`translation${suffixes[language]}`] ?? "";
  return source.language === { en: "EN", ru: "RU", kk: "KK" }[language]
    ? `${text} ${translated}`
    : translated;
}

interface SentenceWord {
  readonly name: NameWord;
  readonly verbs: ReadonlySet<string>;
}

function listWords(text: string, language: NameLanguage): SentenceWord[] {
  const words = new Set(tokenise(text).map((token) => token.text));
  return Array.from(words, (word) => ({
    name: analyseNameWord(word, language),
    verbs: toVerbKeys(word, language),
  }));
}

function isIn(sentence: readonly SentenceWord[], word: QuestionWord, language: NameLanguage): boolean {
  return sentence.some(({ name, verbs }) => {
    const match = matchWord(word.typed, name, { mayStart: false, maySlip: false });
    if (match !== undefined && match.cost <= MOST_FORM_COST) return true;
    return (
      word.token.text.length > 3 &&
      [...word.verbKeys(language)].some((key) => key.length > 3 && verbs.has(key))
    );
  });
}

/**
 * Whether words of a question that stand for nothing in the graph are said by the very sentences on which the answer rests:
 * "between the sessions of the General Assembly". Each relation and claim of the answer must rest on such a sentence.
 */
export async function verifyModifiers(
  { lookUps }: Pick<ExploreContext, "lookUps">,
  { question, language, unverified }: Frame,
  { relations, claims, holds }: Outcome,
): Promise<boolean> {
  if (unverified.length === 0) return true;
  const words = unverified.flatMap((place) => question.words[place] ?? []);
  const rested = [...relations, ...claims];
  if (!holds || rested.length === 0 || words.some(({ token }) => DENIAL.test(token.text))) return false;
  const sentences = await Promise.all(
    rested.map(async (one) => {
      const passages = await Promise.all((one.citations ?? []).map((id) => lookUps.passages.load(id)));
      // What is claimed in words says it as well.
      const said = "property" in one ? (one[`value${suffixes[language]}`] ?? "") : "";
      return passages.map((passage) => (passage === null ? "" : `${textIn(passage, language)} ${said}`));
    }),
  );
  return sentences.every((texts) =>
    texts.some((text) => {
      const sentence = listWords(text, language);
      return words.every((word) => isIn(sentence, word, language));
    }),
  );
}
