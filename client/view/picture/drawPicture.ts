import type { Scene, SceneNode } from "../../state/Scene.ts";
import { canvasColours } from "../canvasColours.ts";
import { countRelations } from "../countRelations.ts";
import { kindAppearance } from "../kindAppearance.ts";
import { kindShapePath } from "../kindShape.ts";
import { estimateTextWidth } from "../labels/estimateTextWidth.ts";
import { fitLabel } from "../labels/fitLabel.ts";
import { captionFontSize, glyphDiameter, labelMetrics } from "../labels/labelMetrics.ts";
import { placeCaptions } from "../labels/placeCaptions.ts";
import { type LabelCandidate, placeLabels } from "../labels/placeLabels.ts";
import type { Rectangle } from "../labels/TakenRoom.ts";
import { drawRelations, type Glyph } from "./drawRelations.ts";
import { escapeXml } from "./escapeXml.ts";

/** Nothing is cut off at the edge of a picture that grows with what it holds. */
const everywhere: Rectangle = { left: -1e7, top: -1e7, width: 2e7, height: 2e7 };
const margin = 24;

export interface DrawnPicture {
  /** In the coordinates of the map. */
  readonly area: Rectangle;
  readonly svg: string;
}

/**
 * A whole scene as SVG, at a zoom of 1, whatever part of it is on the screen: everybody is named who has room. What the
 * reader has in hand, selection and search, isn't part of the picture.
 */
export function drawPicture(scene: Scene): DrawnPicture {
  const counts = countRelations(scene);
  const glyphs = new Map<string, Glyph>(
    scene.nodes.map(({ id, x, y }) => [id, { x, y, radius: glyphDiameter(counts.get(id) ?? 0) / 2 }]),
  );
  const relations = drawRelations(scene, glyphs);
  const labels = writeLabels(scene, glyphs, counts);
  const captions = relations.map(({ edge, middle }) => ({
    id: edge.id,
    from: glyphs.get(edge.from) ?? middle,
    middle,
    to: glyphs.get(edge.to) ?? middle,
    width: estimateTextWidth(edge.caption, captionFontSize) + 2 * labelMetrics.padding,
    height: 16,
    always: false,
  }));
  const places = placeCaptions(captions, labels.room);
  const { quietInk } = canvasColours[scene.theme];
  const captionTexts = relations.flatMap(({ edge }) => {
    const place = places.get(edge.id);
    return place === undefined
      ? []
      : [writeText(scene, { place, lines: [edge.caption], size: captionFontSize, colour: quietInk })];
  });
  const parts = [
    ...relations.map(({ svg }) => svg),
    ...scene.nodes.map((node) => drawGlyph(scene, node, glyphs.get(node.id))),
    ...captionTexts,
    ...labels.texts,
  ];
  return { area: areaOf([...glyphs.values()].map(toRectangle), labels.rectangles), svg: parts.join("\n") };
}

function drawGlyph(scene: Scene, { kind, collective, change }: SceneNode, glyph: Glyph | undefined): string {
  if (glyph === undefined) return "";
  const colour = kindAppearance[kind][scene.theme];
  const { ink } = canvasColours[scene.theme];
  // The outline's square reaches from -11 to 11 about 12.
  const scale = glyph.radius / 11;
  const opacity = change === "ended" ? 0.12 : collective ? 0.2 : 1;
  const dash = change === "ended" ? ' stroke-dasharray="3 2"' : "";
  const inner = collective
    ? `<path d="${kindShapePath(kind)}" transform="translate(12 12) scale(.72) translate(-12 -12)" fill="none" stroke="${colour}" stroke-width="1.4"/>`
    : "";
  const ring =
    change === "came"
      ? `<path d="${kindShapePath(kind)}" transform="translate(12 12) scale(1.35) translate(-12 -12)" fill="none" stroke="${ink}" stroke-width="1.4"/>`
      : "";
  return `<g transform="translate(${glyph.x} ${glyph.y}) scale(${scale.toFixed(3)}) translate(-12 -12)"><path d="${kindShapePath(kind)}" fill="${colour}" fill-opacity="${opacity}" stroke="${colour}" stroke-width="1.2"${dash}/>${inner}${ring}</g>`;
}

function writeLabels(scene: Scene, glyphs: ReadonlyMap<string, Glyph>, counts: ReadonlyMap<string, number>) {
  const measure = (text: string) => estimateTextWidth(text, labelMetrics.fontSize);
  const fitted = new Map(scene.nodes.map((node) => [node.id, fitLabel(node.caption, measure)]));
  const candidates = scene.nodes.map((node): LabelCandidate => {
    const { lines, width } = fitted.get(node.id) ?? { lines: [], width: 0 };
    return {
      id: node.id,
      x: node.x,
      y: node.y,
      radius: glyphs.get(node.id)?.radius ?? 0,
      forms: [
        {
          width: width + 2 * labelMetrics.padding,
          height: lines.length * labelMetrics.lineHeight + 2 * labelMetrics.padding,
        },
      ],
      neighbours: [],
      rank: counts.get(node.id) ?? 0,
      always: false,
      standing: null,
    };
  });
  const { places, room } = placeLabels(candidates, {
    gap: labelMetrics.gap,
    window: everywhere,
    covered: [],
  });
  const { ink } = canvasColours[scene.theme];
  const texts = scene.nodes.flatMap(({ id }) => {
    const place = places.get(id)?.rectangle;
    const lines = fitted.get(id)?.lines ?? [];
    return place === undefined
      ? []
      : [writeText(scene, { place, lines, size: labelMetrics.fontSize, colour: ink })];
  });
  return { texts, room, rectangles: [...places.values()].map(({ rectangle }) => rectangle) };
}

interface Writing {
  readonly place: Rectangle;
  readonly lines: readonly string[];
  readonly size: number;
  readonly colour: string;
}

/** Lines on a ground of paper, as on the screen. */
function writeText({ theme }: Scene, { place, lines, size, colour }: Writing): string {
  const { left, top, width, height } = place;
  const lineHeight = (height - 2 * labelMetrics.padding) / Math.max(1, lines.length);
  const spans = lines.map(
    (line, index) =>
      `<text x="${round(left + width / 2)}" y="${round(top + labelMetrics.padding + (index + 0.5) * lineHeight + size * 0.35)}" text-anchor="middle" font-size="${size}" fill="${colour}">${escapeXml(line)}</text>`,
  );
  const ground = `<rect x="${round(left)}" y="${round(top)}" width="${round(width)}" height="${round(height)}" rx="3" fill="${canvasColours[theme].paper}" fill-opacity=".88"/>`;
  return ground + spans.join("");
}

function toRectangle({ x, y, radius }: Glyph): Rectangle {
  return { left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius };
}

function areaOf(...groups: readonly (readonly Rectangle[])[]): Rectangle {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const place of groups.flat()) {
    left = Math.min(left, place.left);
    top = Math.min(top, place.top);
    right = Math.max(right, place.left + place.width);
    bottom = Math.max(bottom, place.top + place.height);
  }
  if (left > right) return { left: 0, top: 0, width: 0, height: 0 };
  return {
    left: Math.floor(left - margin),
    top: Math.floor(top - margin),
    width: Math.ceil(right - left + 2 * margin),
    height: Math.ceil(bottom - top + 2 * margin),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
