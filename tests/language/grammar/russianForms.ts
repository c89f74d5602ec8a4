/*
 * Forms of Russian nouns and adjectives, written from a school grammar in Cyrillic: it knows nothing of
 * server/language, so that the search is tried with an opinion that isn't its own.
 */

export type Gender = "m" | "f" | "n";
type RussianNumber = "singular" | "plural";

/** Six cases in the order nominative, genitive, dative, accusative, instrumental, prepositional. */
type Cases = readonly string[];

const HUSHING_OR_VELAR = /[гкхжчшщ]$/u;

/** ы is written и after г к х ж ч ш щ. */
function spell(stem: string, ending: string): string {
  return stem + (HUSHING_OR_VELAR.test(stem) ? ending.replace(/^ы/u, "и").replace(/^я/u, "а") : ending);
}

function decline(stem: string, endings: string): Cases {
  return endings.split(" ").map((ending) => spell(stem, ending === "-" ? "" : ending));
}

interface Paradigm {
  readonly lemma: RegExp;
  readonly gender: Gender;
  readonly strip: number;
  readonly singular: string;
  readonly plural: string;
}

const paradigms: readonly Paradigm[] = [
  { lemma: /ия$/u, gender: "f", strip: 1, singular: "я и и ю ей и", plural: "и й ям и ями ях" },
  { lemma: /ея$/u, gender: "f", strip: 1, singular: "я и е ю ей е", plural: "и й ям и ями ях" },
  { lemma: /а$/u, gender: "f", strip: 1, singular: "а ы е у ой е", plural: "ы - ам ы ами ах" },
  { lemma: /я$/u, gender: "f", strip: 1, singular: "я и е ю ей е", plural: "и ь ям и ями ях" },
  { lemma: /сть$|зь$/u, gender: "f", strip: 1, singular: "ь и и ь ью и", plural: "и ей ям и ями ях" },
  { lemma: /ль$/u, gender: "m", strip: 1, singular: "ь я ю я ем е", plural: "и ей ям ей ями ях" },
  { lemma: /ие$/u, gender: "n", strip: 1, singular: "е я ю е ем и", plural: "я й ям я ями ях" },
  { lemma: /о$/u, gender: "n", strip: 1, singular: "о а у о ом е", plural: "а - ам а ами ах" },
  { lemma: /[^аеиоуыэюяйь]$/u, gender: "m", strip: 0, singular: "- а у - ом е", plural: "ы ов ам ы ами ах" },
];

/** Nouns that go their own way, as far as the names need them: the stem before every ending but none. */
const fleeting: ReadonlyMap<string, string> = new Map([
  ["станок", "станк"],
  ["рынок", "рынк"],
]);
const genitivePlurals: ReadonlyMap<string, string> = new Map([
  ["число", "чисел"],
  ["торговля", "торговель"],
]);
const indeclinable: ReadonlySet<string> = new Set(["бюро"]);

/** All forms of a noun by number, six each, and its gender. */
export function declineNoun(lemma: string): { gender: Gender } & Record<RussianNumber, Cases> {
  const lower = lemma.toLowerCase();
  if (indeclinable.has(lower))
    return { gender: "n", singular: Array(6).fill(lemma), plural: Array(6).fill(lemma) };
  const paradigm = paradigms.find(({ lemma: pattern }) => pattern.test(lower));
  if (!paradigm) throw new Error(`No paradigm for ${lemma}`);
  const short = fleeting.get(lower);
  const stem = short ? lemma.slice(0, 1) + short.slice(1) : lemma.slice(0, lemma.length - paradigm.strip);
  const singular = decline(stem, paradigm.singular).map((form) => (form === stem && short ? lemma : form));
  const plural = decline(stem, paradigm.plural).map((form, index) =>
    index === 1 && genitivePlurals.has(lower)
      ? lemma.slice(0, 1) + (genitivePlurals.get(lower) ?? "").slice(1)
      : form,
  );
  return { gender: paradigm.gender, singular, plural };
}

const adjectiveEndings: Record<"hard" | "soft", Record<Gender | "plural", string>> = {
  hard: {
    m: "ый ого ому ый ым ом",
    f: "ая ой ой ую ой ой",
    n: "ое ого ому ое ым ом",
    plural: "ые ых ым ые ыми ых",
  },
  soft: {
    m: "ий его ему ий им ем",
    f: "яя ей ей юю ей ей",
    n: "ее его ему ее им ем",
    plural: "ие их им ие ими их",
  },
};

/** Whether a word is an adjective in the nominative, singular or plural, going by its ending. */
export function isAdjective(word: string): boolean {
  return /(?:[ыио]й|[ая]я|[ое]е|[ыи]е)$/u.test(word) && !/(?:ение|ание|ствие|ятие|ия|ея)$/u.test(word);
}

/** The six cases of an adjective, given in any nominative form, in agreement. */
export function declineAdjective(word: string, agreement: Gender | "plural"): Cases {
  const stem = word.slice(0, -2);
  const soft = /(?:[^кгх]ий|яя|ее|[^кгх]ие)$/u.test(word);
  return adjectiveEndings[soft ? "soft" : "hard"][agreement].split(" ").map((ending) => {
    // Hushing consonants take the vowels of the hard declension where the soft one has я or ю: общая, общую.
    const hushing = /[жчшщ]$/u.test(stem) ? ending.replace(/^я/u, "а").replace(/^ю/u, "у") : ending;
    return spell(stem, hushing);
  });
}
