/*
 * Forms of Kazakh nouns, written from a school grammar in Kazakh letters: it knows nothing of server/language, so that
 * the search is tried with an opinion that isn't its own.
 */

const BACK = "аоұыяюё";
const FRONT = "әөүіеэ";
const VOWELS = `${BACK}${FRONT}уи`;
const VOICELESS = "пфкқтсшщчцхһбвгд";
const NASAL = "мнң";

/** Harmony goes by the last vowel that has a side; у and и take the side of what stands before them. */
function isBack(word: string): boolean {
  const vowel = Array.from(word.toLowerCase()).findLast((letter) => `${BACK}${FRONT}`.includes(letter));
  return vowel === undefined || BACK.includes(vowel);
}

function lastOf(word: string): string {
  return word.at(-1)?.toLowerCase() ?? "";
}

/** у and й end a word as consonants do. */
function endsInVowel(word: string): boolean {
  return VOWELS.includes(lastOf(word)) && lastOf(word) !== "у";
}

/** Writes an ending for a word: A is а/е, I is ы/і, G is ғ/г or қ/к. */
function add(word: string, ending: string): string {
  const back = isBack(word);
  const letters: Record<string, string> = {
    A: back ? "а" : "е",
    I: back ? "ы" : "і",
    G: back ? "ғ" : "г",
    K: back ? "қ" : "к",
  };
  return word + Array.from(ending, (letter) => letters[letter] ?? letter).join("");
}

function toPlural(word: string): string {
  const last = lastOf(word);
  if (VOICELESS.includes(last)) return add(word, "тAр");
  return add(word, "лмнңзж".includes(last) ? "дAр" : "лAр");
}

function voice(word: string): string {
  const voiced: Record<string, string> = { п: "б", к: "г", қ: "ғ" };
  return word.slice(0, -1) + (voiced[lastOf(word)] ?? word.slice(-1));
}

type Possessor = "none" | "1sg" | "2sg" | "2polite" | "3" | "1pl";

function toPossessed(word: string, possessor: Exclude<Possessor, "none">): string {
  const endings = endsInVowel(word)
    ? { "1sg": "м", "2sg": "ң", "2polite": "ңIз", "3": "сI", "1pl": "мIз" }
    : { "1sg": "Iм", "2sg": "Iң", "2polite": "IңIз", "3": "I", "1pl": "IмIз" };
  return add(endsInVowel(word) ? word : voice(word), endings[possessor]);
}

/** Nominative, genitive, dative, accusative, locative, ablative, instrumental of a word without a possessor. */
function declinePlain(word: string): string[] {
  const last = lastOf(word);
  const voiceless = VOICELESS.includes(last);
  const vowel = endsInVowel(word);
  const nasal = NASAL.includes(last);
  return [
    word,
    add(word, voiceless ? "тIң" : vowel || nasal ? "нIң" : "дIң"),
    add(word, voiceless ? "KA" : "GA"),
    add(word, voiceless ? "тI" : vowel ? "нI" : "дI"),
    add(word, voiceless ? "тA" : "дA"),
    add(word, voiceless ? "тAн" : nasal ? "нAн" : "дAн"),
    `${word}${voiceless ? "пен" : "зж".includes(last) ? "бен" : "мен"}`,
  ];
}

function declinePossessed(word: string, possessor: Exclude<Possessor, "none">): string[] {
  if (possessor === "3")
    return [word, ...["нIң", "нA", "н", "ндA", "нAн"].map((ending) => add(word, ending)), `${word}мен`];
  if (possessor === "2polite" || possessor === "1pl") return declinePlain(word);
  return [word, ...["нIң", "A", "дI", "дA", "нAн"].map((ending) => add(word, ending)), `${word}мен`];
}

const POSSESSORS = ["1sg", "2sg", "2polite", "3", "1pl"] as const;

function listFormsOfNumber(base: string): string[] {
  const possessed = POSSESSORS.flatMap((possessor) =>
    declinePossessed(toPossessed(base, possessor), possessor),
  );
  return declinePlain(base).concat(possessed);
}

/** Every form of a noun that has no possessor: two numbers, six possessors, seven cases. */
export function listKazakhForms(word: string): string[] {
  return [word, toPlural(word)].flatMap(listFormsOfNumber);
}

/** The seven cases of a noun that has a possessor of the third person already (кеңесі). */
export function listPossessedForms(word: string): string[] {
  return declinePossessed(word, "3");
}
