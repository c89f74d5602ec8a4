/*
 * Ways in which people type Kazakh and Russian without the right keyboard: tables from the alphabets and standards
 * themselves, apart from server/language. Each gives one letter or group for each Cyrillic letter.
 */

type Table = Readonly<Record<string, string>>;

function toTable(letters: string, groups: string): Table {
  const list = groups.split(" ");
  return Object.fromEntries(
    Array.from(letters, (letter, index) => [letter, (list[index] ?? "").replace("_", "")]),
  );
}

const KAZAKH = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
const RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";

/** "_" stands for nothing. */
const tables: Readonly<Record<string, Table>> = {
  kazakhWithoutItsLetters: toTable(
    KAZAKH,
    "а а б в г г д е ё ж з и й к к л м н н о о п р с т у у у ф х х ц ч ш щ ъ ы и ь э ю я",
  ),
  kazakh2021: toTable(
    KAZAKH,
    "a ä b v g ğ d e io j z i i k q l m n ñ o ö p r s t u ū ü f h h ts ch ş ş _ y ı _ e iu ia",
  ),
  kazakh2018: toTable(
    KAZAKH,
    "a á b v g ǵ d e ıo j z ı ı k q l m n ń o ó p r s t ý u ú f h h ts ch sh sh _ y i _ e ıý ıa",
  ),
  kazakh2017: toTable(
    KAZAKH,
    "a a' b v g g' d e i'o j z i' i' k q l m n n' o o' p r s t y' u u' f h h ts c' s' s' _ y i _ e i'y' i'a",
  ),
  kazakhInformal: toTable(
    KAZAKH,
    "a a b v g g d e yo zh z i y k k l m n n o o p r s t u u u f h h ts ch sh sh _ y i _ e yu ya",
  ),
  kazakhBgn: toTable(
    KAZAKH,
    "a ä b v g gh d e yo zh z ī y k q l m n ng o ö p r s t ū u ü f kh h ts ch sh shch _ y i _ e yu ya",
  ),
  russianBgn: toTable(
    RUSSIAN,
    "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch ” y ’ e yu ya",
  ),
  russianIso9: toTable(RUSSIAN, "a b v g d e ë ž z i j k l m n o p r s t u f h c č š ŝ ʺ y ʹ è û â"),
  russianGost: toTable(
    RUSSIAN,
    "a b v g d e yo zh z i j k l m n o p r s t u f x cz ch sh shh `` y' ` e' yu ya",
  ),
  russianScholarly: toTable(RUSSIAN, "a b v g d e ë ž z i j k l m n o p r s t u f x c č š šč ʺ y ʹ è ju ja"),
  russianInformal: toTable(
    RUSSIAN,
    "a b v g d e e zh z i y k l m n o p r s t u f h ts ch sh sch _ y _ e yu ya",
  ),
  russianPassport: toTable(
    RUSSIAN,
    "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y _ e iu ia",
  ),
};

export type Typing = keyof typeof tables;

/** The text with every Cyrillic letter of it typed in another way; capitals stay capital. */
export function typeAs(typing: Typing, text: string): string {
  const table = tables[typing] ?? {};
  return Array.from(text, (letter) => {
    const typed = table[letter.toLowerCase()];
    if (typed === undefined) return letter;
    return letter === letter.toLowerCase() ? typed : typed.slice(0, 1).toUpperCase() + typed.slice(1);
  }).join("");
}

export const kazakhTypings: readonly Typing[] = Object.keys(tables).filter((name) =>
  name.startsWith("kazakh"),
);
export const russianTypings: readonly Typing[] = Object.keys(tables).filter((name) =>
  name.startsWith("russian"),
);
