/** Cyrillic letters of Russian, Kazakh, Ukrainian and Belarusian as plain Latin ones, for ids and names of files. */
const latinLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: "a",
    ә: "a",
    б: "b",
    в: "v",
    г: "g",
    ғ: "g",
    ґ: "g",
    д: "d",
    е: "e",
    ё: "e",
    є: "ie",
    ж: "zh",
    з: "z",
    и: "i",
    і: "i",
    ї: "i",
    й: "i",
    к: "k",
    қ: "q",
    л: "l",
    м: "m",
    н: "n",
    ң: "n",
    о: "o",
    ө: "o",
    п: "p",
    р: "r",
    с: "s",
    т: "t",
    у: "u",
    ұ: "u",
    ү: "u",
    ў: "u",
    ф: "f",
    х: "kh",
    һ: "h",
    ц: "ts",
    ч: "ch",
    ш: "sh",
    щ: "shch",
    ъ: "",
    ы: "y",
    ь: "",
    э: "e",
    ю: "iu",
    я: "ia",
  }),
);

/** Lower case in the letters a to z where a letter has one there; marks above letters go, other letters stay. */
export function romanise(text: string): string {
  const lower = text.normalize("NFC").toLowerCase();
  const latin = Array.from(lower, (letter) => latinLetters.get(letter) ?? letter).join("");
  return latin.normalize("NFKD").replaceAll(/\p{M}/gu, "");
}
