import type { Kind } from "../../graph/Kind.ts";
import type { Scene } from "../../state/Scene.ts";
import { canvasColours } from "../canvasColours.ts";
import { kindAppearance } from "../kindAppearance.ts";
import { kindShapePath } from "../kindShape.ts";
import { estimateTextWidth } from "../labels/estimateTextWidth.ts";
import { drawPicture } from "./drawPicture.ts";
import { escapeXml } from "./escapeXml.ts";

/** Everything that is written around a picture, in the reader's language. */
export interface PictureWords {
  readonly language: string;
  readonly title: string;
  /** As of when; null for all dates. */
  readonly moment: string | null;
  readonly legendTitle: string;
  readonly kinds: readonly { readonly kind: Kind; readonly label: string }[];
  /** What lines and signs mean. */
  readonly notes: readonly string[];
  readonly sourcesTitle: string;
  readonly sources: readonly string[];
  /** Data and their versions, and when the picture was made. */
  readonly footer: readonly string[];
}

export interface PictureFile {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const leastWidth = 640;
const margin = 24;
const lineHeight = 18;

interface Line {
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly quiet: boolean;
  readonly kind?: Kind;
}

/** A file that stands by itself: picture, title, date, legend and sources, without anything from elsewhere. */
export function exportSvg(scene: Scene, words: PictureWords): PictureFile {
  const picture = drawPicture(scene);
  const width = Math.max(leastWidth, picture.area.width) + 2 * margin;
  const wrap = (lines: readonly Line[]) => lines.flatMap((line) => wrapLine(line, width - 2 * margin));
  const head = wrap([
    { text: words.title, size: 18, weight: 600, quiet: false },
    ...(words.moment === null ? [] : [{ text: words.moment, size: 13, weight: 400, quiet: false } as const]),
  ]);
  const foot = wrap(footLines(words));
  const pictureTop = margin + head.length * (lineHeight + 4) + 8;
  const footTop = pictureTop + picture.area.height + 16;
  const height = Math.ceil(footTop + foot.length * lineHeight + margin);
  const { paper } = canvasColours[scene.theme];
  const shiftX = margin + (width - 2 * margin - picture.area.width) / 2 - picture.area.left;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xml:lang="${escapeXml(words.language)}" role="img" font-family="'Noto Sans','Segoe UI','Helvetica Neue',Arial,sans-serif">`,
    `<title>${escapeXml(words.title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    writeLines(scene, head, { top: margin, step: lineHeight + 4 }),
    `<g transform="translate(${shiftX} ${pictureTop - picture.area.top})">`,
    picture.svg,
    "</g>",
    writeLines(scene, foot, { top: footTop, step: lineHeight }),
    "</svg>",
  ].join("\n");
  return { svg, width, height };
}

function footLines({
  legendTitle,
  kinds,
  notes,
  sourcesTitle,
  sources,
  footer,
}: PictureWords): readonly Line[] {
  const heading = (text: string): Line => ({ text, size: 12, weight: 600, quiet: false });
  const plain = (text: string): Line => ({ text, size: 12, weight: 400, quiet: false });
  return [
    heading(legendTitle),
    ...kinds.map(({ kind, label }) => ({ ...plain(label), kind })),
    ...notes.map(plain),
    ...(sources.length === 0 ? [] : [heading(sourcesTitle), ...sources.map(plain)]),
    ...footer.map((text): Line => ({ ...plain(text), quiet: true })),
  ];
}

function wrapLine(line: Line, width: number): readonly Line[] {
  const texts: string[] = [];
  for (const word of line.text.split(/\s+/u)) {
    const last = texts.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && estimateTextWidth(longer, line.size) <= width) texts[texts.length - 1] = longer;
    else texts.push(word);
  }
  return texts.map((text, index) => {
    const { kind, ...rest } = line;
    return index === 0 && kind !== undefined ? { ...rest, text, kind } : { ...rest, text };
  });
}

function writeLines(
  { theme }: Scene,
  lines: readonly Line[],
  { top, step }: { readonly top: number; readonly step: number },
): string {
  const { ink, quietInk } = canvasColours[theme];
  return lines
    .map(({ text, size, weight, quiet, kind }, index) => {
      const y = top + (index + 0.75) * step;
      const glyph =
        kind === undefined
          ? ""
          : `<path d="${kindShapePath(kind)}" transform="translate(${margin} ${y - 11}) scale(.58)" fill="${kindAppearance[kind][theme]}"/>`;
      const x = margin + (kind === undefined ? 0 : 22);
      return `${glyph}<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${quiet ? quietInk : ink}">${escapeXml(text)}</text>`;
    })
    .join("\n");
}
