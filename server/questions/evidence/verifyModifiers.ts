import type { ExploreContext } from "../../explore/ExploreContext.ts";
import type { Frame } from "../read/Frame.ts";
import type { Outcome } from "../run/Outcome.ts";
import { DENIAL, isIn, isLike, listWords, suffixes, textIn } from "./sentences.ts";

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
      return words.every((word) => isIn(sentence, word, language) || isLike(sentence, word));
    }),
  );
}
