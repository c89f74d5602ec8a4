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

export function createWords(fontFamily: string): Words {
  const captionMeasure = createTextMeasure(`400 ${captionFontSize}px ${fontFamily}`);
  const measures = new Map<string, MeasureText>();
  const forms = new Map<string, readonly FittedLabel[]>();
  const captions = new Map<string, { text: string; width: number }>();

  const formsOf = (caption: string, font: string, isShortened: boolean) => {
    const measure = remember(measures, font, () => createTextMeasure(font));
    const full = remember(forms, `${font}\n${caption}`, () => [fitLabel(caption, measure)]);
    if (!isShortened) return full;
    return remember(forms, `${font}\n${caption}\nshort`, () => [
      ...full,
      ...shortForms(full, caption, measure),
    ]);
  };

  return {
    ofNodes: (cy, scene) => {
      const counts = countRelations(scene);
      const neighbours = findNeighbours(scene);
      const elements = new Map(cy.nodes().map((element) => [element.id(), element]));
      return scene.nodes.flatMap((node): NamedNode[] => {
        const element = elements.get(node.id);
        if (element === undefined) return [];
        const rank = counts.get(node.id) ?? 0;
        const fontSize = isMajor(rank) ? labelMetrics.majorFontSize : labelMetrics.fontSize;
        const weight = node.selected ? 600 : 400;
        const font = `${weight} ${fontSize}px ${fontFamily}`;
        return [
          {
            node,
            element,
            forms: formsOf(node.caption, font, rank >= fewestForShort),
            neighbours: (neighbours.get(node.id) ?? []).flatMap((id) => elements.get(id) ?? []),
            fontSize,
            weight,
            rank,
          },
        ];
      });
    },
    ofEdges: (cy, scene) => {
      const elements = new Map(cy.edges().map((element) => [element.id(), element]));
      return scene.edges.flatMap((edge): CaptionedEdge[] => {
        const element = elements.get(toEdgeElementId(edge.id));
        if (element === undefined) return [];
        const caption = remember(captions, edge.caption, () =>
          shorten(edge.caption, maxCaptionWidth, captionMeasure),
        );
        return [{ edge, element, ...caption }];
      });
    },
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

/** A label of one line, where that is shorter than the full one. */
function shortForms([full]: readonly FittedLabel[], caption: string, measure: MeasureText): FittedLabel[] {
  const { text, width } = shorten(caption, maxShortWidth, measure);
  const isShorter = full !== undefined && (full.lines.length > 1 || full.width > width);
  return isShorter ? [{ lines: [text], width }] : [];
}

function remember<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
