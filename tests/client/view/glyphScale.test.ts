import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { glyphScaleAt, scaleGlyphs } from "../../../client/view/glyphScale.ts";
import { openCytoscape } from "../../../client/view/openCytoscape.ts";

describe("glyphScaleAt", () => {
  it("leaves glyphs as they are on a map that can be read", () => {
    expect([glyphScaleAt(4), glyphScaleAt(1), glyphScaleAt(0.5)]).toEqual([1, 1, 1]);
  });

  it("never shrinks a glyph as the map is zoomed out, and at most trebles it", () => {
    const zoom = fc.double({ min: 0.01, max: 4, noNaN: true });
    fc.assert(
      fc.property(zoom, zoom, (a, b) => {
        const [far, near] = [glyphScaleAt(Math.min(a, b)), glyphScaleAt(Math.max(a, b))];
        expect(far).toBeGreaterThanOrEqual(near);
        expect(far).toBeLessThanOrEqual(3);
        expect(near).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe("scaleGlyphs", () => {
  it("gives all glyphs the size of the zoom, and takes it back", () => {
    const cy = openCytoscape(null);
    cy.add({ group: "nodes", data: { id: "iso", diameter: 24, size: 24 } });
    cy.zoom(0.1);
    scaleGlyphs(cy);
    expect(cy.getElementById("iso").width()).toBeCloseTo(24 * glyphScaleAt(0.1));
    cy.zoom(1);
    scaleGlyphs(cy);
    expect(cy.getElementById("iso").width()).toBe(24);
  });
});
