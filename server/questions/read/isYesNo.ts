import type { Frame } from "./Frame.ts";

const beginning = /^(?:is|are|was|were|do|does|did|has|have|had|must|may|should)$/iu;
const asker = /^(?:who|whom|whose|what|which|where|when|why|how)$/iu;

const particles = {
  en: undefined,
  ru: /^(?:ли|правда|верно|разве|неужели)$/iu,
  kk: /^(?:ма|ме|ба|бе|па|пе|рас)$/iu,
};

/** Whether a question wants to know if something is so: "Does X cover Y" is no question for what X covers. */
export function isYesNo({ question: { words }, language }: Pick<Frame, "question" | "language">): boolean {
  const particle = particles[language];
  if (particle === undefined)
    return beginning.test(words[0]?.token.text ?? "") && !words.some(({ token }) => asker.test(token.text));
  return words.some(({ token }) => particle.test(token.text));
}
