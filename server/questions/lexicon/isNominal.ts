import type { NameLanguage } from "../../language/EntityNames.ts";

/** What the labels of a relation type say about its nouns: "is a member of", "has as members". */
const englishHead =
  /^(?:(?:(?:is|are) (?:a|an|the|one)|holds the) (?<head>.+?) (?:of|to)|has as (?:its )?(?<heads>.+))$/u;
const englishVerb = /^(?:is|has|are|have)\b|^\w+ed\b/u;
const russianVerb =
  /(?:[еиую]т|[аяую]т|[аиеяы]ть|тся|ться|л|ла|ло|ли|.{4}[аеё]н|.{4}[аеё]н[аоы]|издан[аоы]?|нят|нят[аоы]|жит|дит|чинён|ьн[аоы]|елен|атен)$/u;
const russianPreposition = /^(?:при|в|во|под|из|с)$/u;
const kazakhVerb = /(?:[аеий]ды|[аеий]ді|[дт][ыі]|ған|ген|қан|кен|[аеий]тын|[аеий]тін|у|істейді|тиіс)$/u;

/** Without the plural ending: "parties" and "party" meet. */
function toSingular(text: string): string {
  return text.replace(/ies$/u, "y").replace(/s$/u, "");
}

function isEnglishNoun(phrase: string, labels: readonly (string | null)[]): boolean {
  if (englishVerb.test(phrase)) return false;
  const bare = phrase.replace(/ (?:of|to|on|in)$/u, "");
  if (/ (?:organ|body)$/u.test(bare)) return true;
  const heads = labels.flatMap((label) => {
    const groups = label === null ? undefined : englishHead.exec(label)?.groups;
    const head = groups?.["head"] ?? groups?.["heads"];
    return head === undefined ? [] : [head, head.split(" ").at(-1) ?? ""];
  });
  return heads.some((head) => toSingular(head) === toSingular(bare));
}

/**
 * Whether a phrase names an end of a relation rather than says what it does; told by its shape and, in English, by the
 * labels of its type.
 */
export function isNominal(
  phrase: string,
  language: NameLanguage,
  labels: readonly (string | null)[],
): boolean {
  const words = phrase.split(" ");
  if (language === "en") return isEnglishNoun(phrase, labels);
  if (language === "ru")
    return !words.some((word) => russianVerb.test(word)) && !russianPreposition.test(words[0] ?? "");
  return !kazakhVerb.test(words.at(-1) ?? "");
}
