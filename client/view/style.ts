import type { StylesheetJson, StylesheetJsonBlock } from "cytoscape";
import { kinds } from "../graph/Kind.ts";
import type { Scene } from "../state/Scene.ts";
import { canvasColours } from "./canvasColours.ts";
import { relationStyle } from "./relationStyle.ts";
import { kindAppearance } from "./kindAppearance.ts";
import { kindShapePoints } from "./kindShape.ts";

/**
 * How entities and relations look. Names, captions, badges and rings aren't here: the label layer paints them
 * at the size of the screen. What is plain comes first, what a reader has done to it later.
 */
export function createStyle(theme: Scene["theme"]): StylesheetJson {
  return [...entityStyle(theme), ...kindStyles(theme), ...stateStyles(theme), ...relationStyle(theme)];
}

function entityStyle(theme: Scene["theme"]): StylesheetJsonBlock[] {
  const { paper } = canvasColours[theme];
  return [
    {
      selector: "core",
      style: {
        "active-bg-color": paper,
        "active-bg-opacity": 0,
        "active-bg-size": 0,
        "selection-box-color": paper,
        "selection-box-border-color": paper,
        "selection-box-border-width": 0,
        "selection-box-opacity": 0,
        "outside-texture-bg-color": paper,
        "outside-texture-bg-opacity": 1,
      },
    },
    {
      selector: "node",
      style: {
        shape: "polygon",
        width: "data(size)",
        height: "data(size)",
        "overlay-opacity": 0,
        "z-index": 1,
      },
    },
  ];
}

function kindStyles(theme: Scene["theme"]): StylesheetJsonBlock[] {
  return kinds.flatMap((kind) => {
    const colour = kindAppearance[kind][theme];
    return [
      {
        selector: `.${kind}`,
        style: {
          "shape-polygon-points": kindShapePoints(kind).join(" "),
          "background-color": colour,
          "border-color": colour,
        },
      },
    ];
  });
}

function stateStyles(theme: Scene["theme"]): StylesheetJsonBlock[] {
  const { accent, ink } = canvasColours[theme];
  return [
    {
      selector: ".collective",
      style: {
        "background-opacity": 0.2,
        "border-width": 5,
        "border-style": "double",
        "border-position": "inside",
      },
    },
    // A stack: the glyph and its shadow.
    {
      selector: ".group",
      style: { ghost: "yes", "ghost-offset-x": 5, "ghost-offset-y": -5, "ghost-opacity": 0.45 },
    },
    // Between two dates: what came is ringed, what ended is an outline, broken.
    {
      selector: "node.came",
      style: { "outline-width": 3, "outline-color": ink, "outline-offset": 3, "outline-style": "solid" },
    },
    {
      selector: "node.ended",
      style: { "background-opacity": 0.12, "border-width": 2, "border-style": "dashed" },
    },
    { selector: "node.neighbour", style: { "border-width": 2, "border-color": ink } },
    { selector: "node.hovered", style: { "border-width": 2, "border-color": ink } },
    { selector: "node.collective.strong", style: { "border-width": 5 } },
    { selector: "node.collective.neighbour", style: { "border-width": 5 } },
    { selector: "node.collective.hovered", style: { "border-width": 5 } },
    { selector: "node.strong", style: { "border-width": 3, "border-color": accent } },
    { selector: "node.dimmed", style: { opacity: 0.25 } },
  ];
}
