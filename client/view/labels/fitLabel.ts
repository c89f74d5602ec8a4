/** Gives the width of a text in pixels. */
export type MeasureText = (text: string) => number;

export interface FittedLabel {
  readonly lines: readonly string[];
  /** Width of the widest line, in the units of the measure. */
  readonly width: number;
}

interface Piece {
  readonly text: string;
  readonly width: number;
  /** What stands before it on the same line: a space, or nothing after a hyphen. */
  readonly glue: "" | " ";
}

export interface Line {
  text: string;
  width: number;
}

export const maxLabelWidth = 160;
export const maxLabelLines = 3;
const ellipsis = "…";

/**
 * Breaks a caption into at most three lines of at most 160 pixels, of about equal width: at spaces, after
 * hyphens and slashes, and inside a word only when it alone is too wide. What doesn't fit ends in an ellipsis.
 */
export function fitLabel(caption: string, measure: MeasureText): FittedLabel {
  const pieces = toPieces(caption, measure);
  const space = measure(" ");
  const lines = fillLines(pieces, maxLabelWidth, space);
  const kept = lines.length > maxLabelLines ? truncate(lines, measure) : balance(pieces, lines, space);
  return { lines: kept.map((line) => line.text), width: Math.max(0, ...kept.map((line) => line.width)) };
}

function toPieces(caption: string, measure: MeasureText): Piece[] {
  return caption
    .split(/\s+/u)
    .filter((word) => word !== "")
    .flatMap((word) =>
      word
        .split(/(?<=\p{L}[-–/])(?=\p{L})/u)
        .flatMap((part) => splitWide(part, measure))
        .map((text, index): Piece => ({ text, width: measure(text), glue: index === 0 ? " " : "" })),
    );
}

function splitWide(part: string, measure: MeasureText): string[] {
  if (measure(part) <= maxLabelWidth) return [part];
  const parts: string[] = [];
  let [current, width] = ["", 0];
  for (const character of toCharacters(part)) {
    const added = measure(character);
    if (current !== "" && width + added > maxLabelWidth) {
      parts.push(current);
      [current, width] = ["", 0];
    }
    current += character;
    width += added;
  }
  return [...parts, current];
}

const segmenter = new Intl.Segmenter();

/** As a reader counts them: a letter with its marks is one. */
function toCharacters(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function fillLines(pieces: readonly Piece[], maxWidth: number, space: number): Line[] {
  const lines: Line[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    const gap = piece.glue === " " ? space : 0;
    if (line !== undefined && line.width + gap + piece.width <= maxWidth) {
      line.text += piece.glue + piece.text;
      line.width += gap + piece.width;
    } else {
      lines.push({ text: piece.text, width: piece.width });
    }
  }
  return lines;
}

function truncate(lines: readonly Line[], measure: MeasureText): Line[] {
  const kept = lines.slice(0, maxLabelLines - 1);
  const rest = lines.slice(maxLabelLines - 1).map((line) => line.text);
  return [...kept, shorten(rest.join(" "), maxLabelWidth, measure)];
}

/** A text of one line; what is too wide ends in an ellipsis. */
export function shorten(text: string, maxWidth: number, measure: MeasureText): Line {
  const width = measure(text);
  if (width <= maxWidth) return { text, width };
  let room = maxWidth - measure(ellipsis);
  const kept = toCharacters(text).filter((character) => {
    room -= measure(character);
    return room >= 0;
  });
  const shortened = kept.join("").replace(/[\s,.;:–-]+$/u, "") + ellipsis;
  return { text: shortened, width: measure(shortened) };
}

/** Narrows the lines as far as their number stays: no line of one short word under two long ones. */
function balance(pieces: readonly Piece[], lines: readonly Line[], space: number): readonly Line[] {
  let best = lines;
  let tooNarrow = Math.max(0, ...pieces.map((piece) => piece.width)) - 1;
  let wideEnough = maxLabelWidth;
  while (wideEnough - tooNarrow > 2) {
    const width = (tooNarrow + wideEnough) / 2;
    const narrower = fillLines(pieces, width, space);
    if (narrower.length > lines.length) tooNarrow = width;
    else {
      best = narrower;
      wideEnough = width;
    }
  }
  return best;
}
