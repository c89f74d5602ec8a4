import type { StylesheetJsonBlock } from "cytoscape";
import type { Scene } from "../state/Scene.ts";
import { canvasColours } from "./canvasColours.ts";

/**
 * How relations look. Far from the reader they are straight lines; near ones (`.near`) have arrows in their
 * true direction, and parallel ones part.
 */
export function relationStyle(theme: Scene["theme"]): StylesheetJsonBlock[] {
  const colours = canvasColours[theme];
  return [
    {
      selector: "edge",
      style: {
        "curve-style": "haystack",
        "haystack-radius": 0,
        width: 1.25,
        "line-color": colours.relation,
        "target-arrow-color": colours.relation,
        "overlay-opacity": 0,
      },
    },
    {
      selector: "edge.near",
      style: {
        "curve-style": "bezier",
        "control-point-step-size": 34,
        "loop-direction": "-45deg",
        "loop-sweep": "60deg",
        "target-arrow-shape": "triangle",
        "arrow-scale": 0.8,
        "target-distance-from-node": 3,
        "source-distance-from-node": 2,
      },
    },
    {
      selector: ".hierarchical",
      style: {
        width: 2,
        "line-color": colours.hierarchicalRelation,
        "target-arrow-color": colours.hierarchicalRelation,
      },
    },
    { selector: ".uncited", style: { "line-style": "dashed", "line-dash-pattern": [5, 4] } },
    { selector: ".grouped", style: { "line-style": "dotted" } },
    { selector: "edge.came", style: { width: 3.5 } },
    {
      selector: "edge.ended",
      style: { "line-style": "dotted", "target-arrow-fill": "hollow", opacity: 0.75 },
    },
    { selector: "edge.dimmed", style: { opacity: 0.18 } },
    highlight("edge.strong", colours.accent, 3),
    highlight("edge.neighbour", colours.ink, 2),
    highlight("edge.selected", colours.accent, 3.5),
    highlight("edge.focused", colours.focus, 3.5),
  ];
}

function highlight(selector: string, colour: string, width: number): StylesheetJsonBlock {
  return {
    selector,
    style: { width, "line-color": colour, "target-arrow-color": colour, opacity: 1, "z-index": 2 },
  };
}
