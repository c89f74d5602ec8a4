import type { Core } from "cytoscape";
import type { Scene } from "../../state/Scene.ts";
import { countRelations } from "../countRelations.ts";
import { toEdgeElementId } from "../elements.ts";
import type { CaptionedEdge } from "./arrangeCaptions.ts";
import type { NamedNode } from "./arrangeLabels.ts";
import { createTextMeasure } from "./createTextMeasure.ts";
import { fitLabel, type FittedLabel, type MeasureText, shorten } from "./fitLabel.ts";
import { captionFontSize, isMajor, labelMetrics } from "./labelMetrics.ts";

/** Breaks and measures what is written, each text once, however many scenes it stands in. */
export interface Words {
  readonly ofNodes: (cy: Core, scene: Scene) => NamedNode[];
  readonly ofEdges: (cy: Core, scene: Scene) => CaptionedEdge[];
}

const maxCaptionWidth = 170;
const maxShortWidth = 100;
/** Around a hub there is no side without relations. */
const mostNeighbours = 12;
/** Half a name helps to find the well-known; of others it says nothing. */
const fewestForShort = 5;

export function createWords(context: CanvasRenderingContext2D, fontFamily: string): Words {
  const fitters = new Map<string, (caption: string) => readonly FittedLabel[]>();
  const fitterFor = (font: string) =>
    remember(fitters, font, () => {
      const measure = createTextMeasure(context, font);
      const labels = new Map<string, readonly FittedLabel[]>();
      return (caption: string) => remember(labels, caption, () => formsOf(caption, measure));
    });
  const captionMeasure = createTextMeasure(context, `400 ${captionFontSize}px ${fontFamily}`);
  const captions = new Map<string, { text: string; width: number }>();

  return {
    ofNodes: (cy, scene) => {
      const counts = countRelations(scene);
      const neighbours = findNeighbours(scene);
      return scene.nodes.map((node): NamedNode => {
        const rank = counts.get(node.id) ?? 0;
        const fontSize = isMajor(rank) ? labelMetrics.majorFontSize : labelMetrics.fontSize;
        const weight = node.selected ? 600 : 400;
        const forms = fitterFor(`${weight} ${fontSize}px ${fontFamily}`)(node.caption);
        return {
          node,
          element: cy.getElementById(node.id),
          neighbours: (neighbours.get(node.id) ?? []).map((id) => cy.getElementById(id)),
          forms: rank >= fewestForShort ? forms : forms.slice(0, 1),
          fontSize,
          weight,
          rank,
        };
      });
    },
    ofEdges: (cy, scene) =>
      scene.edges.map((edge): CaptionedEdge => ({
        edge,
        element: cy.getElementById(toEdgeElementId(edge.id)),
        ...remember(captions, edge.caption, () => shorten(edge.caption, maxCaptionWidth, captionMeasure)),
      })),
  };
}

function findNeighbours(scene: Scene): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map(scene.nodes.map((node) => [node.id, new Set<string>()]));
  const add = (id: string, other: string) => {
    const known = neighbours.get(id);
    if (known !== undefined && known.size < mostNeighbours) known.add(other);
  };
  for (const { from, to } of scene.edges) {
    if (from === to) continue;
    add(from, to);
    add(to, from);
  }
  return new Map([...neighbours].map(([id, others]) => [id, [...others]]));
}

function formsOf(caption: string, measure: MeasureText): readonly FittedLabel[] {
  const full = fitLabel(caption, measure);
  const short = shorten(caption, maxShortWidth, measure);
  const isShorter = full.lines.length > 1 || full.width > short.width;
  return isShorter ? [full, { lines: [short.text], width: short.width }] : [full];
}

function remember<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
