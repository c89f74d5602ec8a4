/** How many words of a name are looked up when it is begun; more hardly tell names apart. */
export const MOST_START_WORDS = 4;

/**
 * The key of a name that begins with these words: how many they are, and all of them joined. The number keeps the keys
 * that begin alike few, even where thousands of names share their first word.
 */
export function toNameStart(words: readonly string[]): string {
  return `${words.length}_${words.join("")}`;
}

/** The keys of everything that a name of these words begins with, a word at a time; not up to one without sounds. */
export function listNameStarts(words: readonly string[]): string[] {
  return words
    .slice(0, MOST_START_WORDS)
    .flatMap((word, index) => (word === "" ? [] : [toNameStart(words.slice(0, index + 1))]));
}
