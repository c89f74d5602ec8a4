/**
 * Letters that people type for one another, seen from within one script: Kazakh letters become the Russian ones that
 * a keyboard without them offers, marks above Latin letters go. й stays apart from и.
 */
const foldedLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ә: "а",
    ғ: "г",
    ґ: "г",
    қ: "к",
    ң: "н",
    ө: "о",
    ұ: "у",
    ү: "у",
    һ: "х",
    і: "и",
    є: "е",
    ı: "i",
    ə: "a",
    æ: "ae",
    ø: "o",
    œ: "oe",
    ß: "ss",
    ł: "l",
    đ: "d",
    ð: "d",
    þ: "th",
    ŋ: "n",
  }),
);

/** Latin letters that look like Cyrillic ones, as they slip into Cyrillic words. */
const lookalikes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: "а",
    b: "в",
    c: "с",
    e: "е",
    h: "н",
    i: "і",
    k: "к",
    m: "м",
    o: "о",
    p: "р",
    t: "т",
    x: "х",
    y: "у",
  }),
);

const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Most words hold nothing but these, which are plain already: a short way past the normal forms. */
const ORDINARY = /^(?:[a-z0-9]+|[а-яёәғқңөұүһі]+)$/u;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060]/gu;

/** A word with Cyrillic letters whose Latin ones are all lookalikes is Cyrillic; any other keeps its letters. */
function mendScript(text: string): string {
  if (!LATIN.test(text) || !CYRILLIC.test(text)) return text;
  const mended = Array.from(text, (letter) => lookalikes.get(letter) ?? letter).join("");
  return LATIN.test(mended) ? text : mended;
}

/** Lower case, composed, without invisible characters, in one script where a lookalike slipped in. */
export function toPlainLetters(text: string): string {
  const lower = text.toLowerCase();
  if (ORDINARY.test(lower)) return lower;
  return mendScript(lower.normalize("NFKC").toLowerCase().normalize("NFC").replace(INVISIBLE, ""));
}

function foldLetter(letter: string): string {
  if (letter === "й") return letter;
  const bare = letter.normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "");
  return foldedLetters.get(bare) ?? bare;
}

/** A word in lower case with the letters that people exchange folded together; scripts stay apart. */
export function foldLetters(text: string): string {
  const plain = toPlainLetters(text);
  if (/^[a-z0-9а-я]*$/u.test(plain)) return plain;
  let folded = "";
  for (const letter of plain) folded += foldLetter(letter);
  return folded;
}
