const LONGEST = 300;

/** The first sentence of a scope, cut at a word where it is long. */
export function toDescription(scope: string): string {
  const sentence = /^.*?[.;](?= \p{Lu}|$)/u.exec(scope)?.[0].replace(/;$/u, ".") ?? scope;
  if (sentence.length <= LONGEST) return sentence;
  return `${sentence.slice(0, LONGEST).replace(/[\s,;:(]+\S*$/u, "")} …`;
}
