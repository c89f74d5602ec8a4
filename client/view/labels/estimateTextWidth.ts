/** Shares of the font size, averages over common sans-serif fonts, a little on the wide side. */
const narrow = /[\sil.,:;'’|!іїjtf()[\]«»"-]/u;
const wide = /[mwмшщжюфыёMWМШЩЖЮФЫ@%№–—]/u;
const capital = /\p{Lu}/u;

/**
 * How wide a text is about, in pixels, without a font: layouts must come out the same on every machine.
 * Errs on the wide side, so that boxes made from it hold the text.
 */
export function estimateTextWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) {
    if (narrow.test(character)) ems += 0.34;
    else if (wide.test(character)) ems += 0.86;
    else if (capital.test(character)) ems += 0.7;
    else ems += 0.57;
  }
  return ems * fontSize;
}
