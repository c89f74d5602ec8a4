import { describe, expect, it } from "vitest";
import type { Scene } from "../../../client/state/Scene.ts";
import { applyChanges } from "../../../client/view/applyChanges.ts";
import { diffScenes } from "../../../client/view/diffScenes.ts";
import { kindAppearance } from "../../../client/view/kindAppearance.ts";
import { openCytoscape } from "../../../client/view/openCytoscape.ts";
import { createStyle } from "../../../client/view/style.ts";
import { sampleEdge, sampleNode, sampleScene } from "./sampleScene.ts";

function draw(scene: Scene) {
  const cy = openCytoscape(null);
  cy.style(createStyle(scene.theme));
  const changes = diffScenes(sampleScene([]), scene);
  applyChanges(cy, { scene, changes, isFull: true, animated: false });
  return cy;
}

const rgb = (hex: string) =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(",")})`;

describe("createStyle", () => {
  it.each(["light", "dark"] as const)("tells kinds by colour and outline in the %s theme", (theme) => {
    const nodes = [sampleNode("iso"), sampleNode("bureau", { kind: "BODY" })];
    const cy = draw({ ...sampleScene(nodes), theme });
    const [iso, bureau] = [cy.getElementById("iso"), cy.getElementById("bureau")];
    expect(iso.style("background-color")).toBe(rgb(kindAppearance.ORGANIZATION[theme]));
    expect(bureau.style("background-color")).toBe(rgb(kindAppearance.BODY[theme]));
    expect(iso.style("shape-polygon-points")).not.toBe(bureau.style("shape-polygon-points"));
  });

  it("gives classes of bodies a double border", () => {
    const cy = draw(sampleScene([sampleNode("committees", { collective: true }), sampleNode("iso")]));
    expect(cy.getElementById("committees").style("border-style")).toBe("double");
    expect(cy.getElementById("iso").style("border-width")).toBe("0px");
  });

  const lineOf = (facts: Parameters<typeof sampleEdge>[2]) =>
    draw(sampleScene([sampleNode("a"), sampleNode("b")], [sampleEdge("a", "b", facts)])).edges();

  it("points arrows in the true direction", () => {
    const edge = lineOf({});
    expect([edge.style("target-arrow-shape"), edge.style("source-arrow-shape")]).toEqual([
      "triangle",
      "none",
    ]);
  });

  it("breaks the line of a relation that no passage backs", () => {
    expect(lineOf({ cited: false }).style("line-style")).toBe("dashed");
    expect(lineOf({ cited: true }).style("line-style")).toBe("solid");
  });

  it("makes hierarchical, selected and focused relations stronger, each in its own way", () => {
    const lines = [{}, { hierarchical: true }, { selected: true }, { focused: true }].map(lineOf);
    const widths = lines.map((line) => Number.parseFloat(String(line.style("width"))));
    expect(widths[1]).toBeGreaterThan(widths[0] ?? Number.NaN);
    expect(widths[2]).toBeGreaterThan(widths[1] ?? Number.NaN);
    expect(new Set(lines.map((line) => line.style("line-color"))).size).toBe(4);
  });

  it("steps back what doesn't matter at the moment, but never what is selected", () => {
    expect(Number(lineOf({ dimmed: true }).style("opacity"))).toBeLessThan(0.3);
    expect(Number(lineOf({ dimmed: true, selected: true }).style("opacity"))).toBe(1);
  });
});
