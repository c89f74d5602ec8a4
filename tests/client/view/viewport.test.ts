import { describe, expect, it } from "vitest";
import { openCytoscape } from "../../../client/view/openCytoscape.ts";
import {
  areaOf,
  centreAt,
  fitArea,
  fitInto,
  goTo,
  revealArea,
  zoomAboutMiddle,
} from "../../../client/view/viewport.ts";

// Without a screen, the window is 800 × 600, and glyphs may stand from 90 to 710 and from 32 to 532.
const window = { left: 90, right: 710, top: 32, bottom: 532 };

const openAt = (zoom: number, x: number, y: number) => {
  const cy = openCytoscape(null);
  cy.viewport({ zoom, pan: { x, y } });
  return cy;
};

describe("fitArea", () => {
  it("brings the whole area into the middle of the window", () => {
    const cy = openAt(1, 0, 0);
    const area = { left: -1000, right: 1000, top: 0, bottom: 100 };
    const viewport = fitArea(cy, area);
    expect(viewport?.zoom).toBeCloseTo(620 / 2000);
    expect((viewport?.pan.x ?? 0) + area.left * (viewport?.zoom ?? 0)).toBeCloseTo(window.left);
    expect((viewport?.pan.y ?? 0) + 50 * (viewport?.zoom ?? 0)).toBeCloseTo((window.top + window.bottom) / 2);
  });

  it("doesn't blow up a few nodes", () => {
    expect(fitArea(openAt(1, 0, 0), areaOf([{ x: 5, y: 5 }]))?.zoom).toBe(1.2);
  });

  it("never zooms out further than the map allows", () => {
    expect(fitArea(openAt(1, 0, 0), { left: 0, right: 1e6, top: 0, bottom: 1e6 })?.zoom).toBe(0.01);
  });
});

describe("fitInto", () => {
  const area = { left: 0, right: 100, top: 0, bottom: 1000 };

  it("leaves a narrow window's upper edge to legend and zoom, and its lower one to what lies over it", () => {
    const viewport = fitInto({ width: 390, height: 700 }, area);
    expect(viewport?.pan.y).toBeCloseTo(96);
    expect((viewport?.pan.y ?? 0) + 1000 * (viewport?.zoom ?? 0)).toBeCloseTo(700 - 96);
  });

  it("still shows a picture where a sheet leaves little of a narrow window", () => {
    const viewport = fitInto({ width: 390, height: 120 }, area);
    expect(viewport?.pan.y).toBeCloseTo(30);
    expect(viewport?.zoom).toBeCloseTo(0.06);
  });

  it("waits while the window has no size", () => {
    expect(fitInto({ width: 390, height: 0 }, area)).toBeNull();
  });
});

describe("revealArea", () => {
  it("doesn't move for what is in view", () => {
    const cy = openAt(1, 0, 0);
    expect(revealArea(cy, { left: 100, right: 200, top: 100, bottom: 200 })).toEqual({
      zoom: 1,
      pan: { x: 0, y: 0 },
    });
  });

  it("moves no further than it must", () => {
    const cy = openAt(2, 0, 0);
    const viewport = revealArea(cy, { left: 500, right: 520, top: 100, bottom: 120 });
    expect(viewport).toEqual({ zoom: 2, pan: { x: window.right - 1040, y: 0 } });
  });

  it("zooms out only for what is larger than the window", () => {
    const viewport = revealArea(openAt(2, 0, 0), { left: 0, right: 620, top: 0, bottom: 10 });
    expect(viewport?.zoom).toBeCloseTo(1);
  });
});

describe("zoomAboutMiddle", () => {
  it("keeps what is in the middle in the middle", () => {
    const { zoom, pan } = zoomAboutMiddle(openAt(1, 0, 0), 3);
    expect([pan.x + 400 * zoom, pan.y + 300 * zoom]).toEqual([400, 300]);
  });

  it("stops at the limits", () => {
    expect(zoomAboutMiddle(openAt(1, 0, 0), 100).zoom).toBe(4);
    expect(zoomAboutMiddle(openAt(1, 0, 0), 0.0001).zoom).toBe(0.01);
  });
});

describe("goTo", () => {
  it("goes to where a place is in the middle", () => {
    const cy = openAt(2, 0, 0);
    goTo(cy, centreAt(cy, { x: 7, y: 9 }), false);
    expect(cy.zoom()).toBe(2);
    expect(cy.pan()).toEqual({ x: 400 - 14, y: 282 - 18 });
  });
});
