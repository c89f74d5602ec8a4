/** How many words of a name are looked up when it is begun; more hardly tell names apart. */
export const MOST_START_WORDS = 4;

function toStart(count: number, joined: string): string {
  return `${count}_${joined}`;
}

/**
 * The key of a name that begins with these words: how many they are, and all of them joined. The number keeps the keys
 * that begin alike few, even where thousands of names share their first word.
 */
export function toNameStart(words: readonly string[]): string {
  return toStart(words.length, words.join(""));
}

/** The keys of everything that a name of these words begins with, a word at a time; not up to one without sounds. */
export function listNameStarts(words: readonly string[]): string[] {
  const starts: string[] = [];
  let joined = "";
  for (const [index, word] of words.slice(0, MOST_START_WORDS).entries()) {
    joined += word;
    if (word !== "") starts.push(toStart(index + 1, joined));
  }
  return starts;
}
