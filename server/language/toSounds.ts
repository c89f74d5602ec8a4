import { toPlainLetters } from "./foldLetters.ts";

/*
 * Sounds are written in one small alphabet, whatever the script: c is ц, h is х һ, i is и й і ы, j is ж, q is ч, u is
 * у ұ ү, w is ш щ, the rest as in English. It is coarse on purpose: romanizations disagree on exactly the letters that
 * it joins. Sounds by the Cyrillic letters that have them:
 */
const cyrillicLetters = {
  a: "аә",
  b: "б",
  c: "ц",
  d: "д",
  e: "еэє",
  f: "ф",
  g: "гғґ",
  h: "хһ",
  i: "иіый",
  ia: "я",
  iu: "ю",
  j: "ж",
  k: "кқ",
  l: "л",
  m: "м",
  n: "нң",
  o: "оө",
  p: "п",
  q: "ч",
  r: "р",
  s: "с",
  t: "т",
  u: "уұү",
  v: "в",
  w: "шщ",
  z: "з",
  "": "ъь",
};

/**
 * Sounds by Latin letters and groups: ISO 9, BGN/PCGN, GOST 7.79, the scholarly romanization, and the Kazakh Latin
 * alphabets of 2018 and 2021. A letter that isn't here has its own sound, without its mark.
 */
const latinGroups = {
  a: "ə",
  ae: "æ",
  d: "đ ð",
  g: "gh",
  h: "kh x",
  i: "y ı",
  ia: "â",
  iu: "û",
  j: "zh ž",
  k: "q",
  l: "ł",
  n: "ŋ",
  o: "ø",
  oe: "œ",
  q: "tch ch č ç",
  ss: "ß",
  th: "þ",
  u: "ý",
  v: "w",
  w: "shch shh sch sh š ş ș ŝ",
};

const sounds: ReadonlyMap<string, string> = new Map([
  ...Object.entries(cyrillicLetters).flatMap(([sound, letters]) =>
    Array.from(letters, (letter) => [letter, sound] as const),
  ),
  ...Object.entries(latinGroups).flatMap(([sound, groups]) =>
    groups.split(" ").map((group) => [group, sound] as const),
  ),
]);

/** Everything that doesn't simply stand for its own sound; the longest group first. */
const UNIT = /shch|shh|sch|tch|[cgksz]h|[^a-pr-vz0-9]/gu;
const APOSTROPHES = /['’‘ʼʹ′`"ʺ″”]/gu;

function toSound(unit: string): string {
  const bare = unit.normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "");
  return sounds.get(unit) ?? sounds.get(bare) ?? bare;
}

function soundOut(text: string): string {
  return text.replace(UNIT, toSound);
}

/** The sounds of a word as most people would read it: see toSoundKey.ts for what makes two of them equal. */
export function toSounds(word: string): string {
  return soundOut(toPlainLetters(word).replace(APOSTROPHES, ""));
}

/** Latin letters, and the Cyrillic ones that they are read as. */
type Replacement = readonly [letters: string, read: string];

/** One way of reading a text: in which letters it departs from the usual reading. */
export type Reading = readonly Replacement[];

/**
 * Letters that romanizations use for different things, in their rarer reading: j is й in ISO 9, w is у in older Kazakh
 * ones, sh is сх where х is h, ng is ң, and in the Kazakh alphabet of 2017 an apostrophe makes other letters.
 */
const choices: readonly Reading[] = [
  [["j", "й"]],
  [
    ["s'", "ш"],
    ["c'", "ч"],
    ["y'", "у"],
  ],
  [["ng", "ң"]],
  [["w", "у"]],
  [["sh", "сх"]],
];

const MOST_READINGS = 8;

/** The ways in which a typed text can be read, the most usual first. Whoever types keeps to one throughout a text. */
export function listReadings(text: string): Reading[] {
  const plain = toTypedLetters(text);
  const all: Reading[] = [[]];
  for (const choice of choices) {
    if (!choice.some(([letters]) => plain.includes(letters))) continue;
    all.push(...all.map((reading) => reading.concat(choice)));
  }
  return all.toSorted((a, b) => a.length - b.length).slice(0, MOST_READINGS);
}

function toTypedLetters(text: string): string {
  return toPlainLetters(text).replace(APOSTROPHES, "'");
}

/** The sounds of a typed word in one reading. */
export function toSoundsBy(reading: Reading, word: string): string {
  const read = reading.reduce(
    (text, [letters, other]) => text.replaceAll(letters, other),
    toTypedLetters(word),
  );
  return soundOut(read.replaceAll("'", ""));
}
