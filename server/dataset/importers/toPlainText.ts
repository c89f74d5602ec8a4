const references: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  eacute: "é",
  egrave: "è",
  agrave: "à",
  ccedil: "ç",
};

const tag = /<\/?[a-z][^<>]*>|<!--.*?-->/giu;
const reference = /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>[a-z]+));/giu;

function fromCodePoint(code: number): string {
  return code > 0 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff)
    ? String.fromCodePoint(code)
    : "";
}

function decode(match: string, ...rest: readonly unknown[]): string {
  const [decimal, hex, name] = rest;
  if (typeof decimal === "string") return fromCodePoint(Number(decimal));
  if (typeof hex === "string") return fromCodePoint(Number.parseInt(hex, 16));
  return (typeof name === "string" ? references[name.toLowerCase()] : undefined) ?? match;
}

/** Whether a text holds tags or references of HTML. */
export function hasMarkup(text: string): boolean {
  return text.search(tag) !== -1 || text.search(reference) !== -1;
}

/** A text in one line without HTML: items of lists follow one another, references are the characters they stand for. */
export function toPlainText(text: string): string {
  const bare = hasMarkup(text)
    ? text
        .replaceAll(tag, " ")
        .replaceAll(/\s+(?=[,;:.])/gu, "")
        .replaceAll(reference, decode)
    : text;
  return bare.replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
}

/** A text as an item of a list cell, which `|` would cut in two. */
export function toListItem(text: string): string {
  return toPlainText(text).replaceAll("|", "/");
}
