const kazakhToRussian: Readonly<Record<string, string>> = {
  ә: "а",
  ғ: "г",
  қ: "к",
  ң: "н",
  ө: "о",
  ұ: "у",
  ү: "у",
  һ: "х",
  і: "и",
  ё: "е",
};

const latinMarks = /\p{Script=Latin}\p{Mark}+/gu;

/**
 * A text as the search inside the view compares it: without case, without Latin accents, with Kazakh letters as
 * their Russian neighbours (й stays й), and with single spaces for everything that is neither letter nor digit.
 */
export function foldForFind(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\p{Script=Cyrillic}/gu, (letter) => kazakhToRussian[letter] ?? letter)
    .replace(/\p{Script=Latin}/gu, (letter) => letter.normalize("NFD"))
    .replace(latinMarks, (letter) => letter.slice(0, 1))
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
}
