import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LabelCandidate, placeLabels } from "../../../../client/view/labels/placeLabels.ts";
import { isWithin, type Rectangle, TakenRoom } from "../../../../client/view/labels/TakenRoom.ts";

const window: Rectangle = { left: -1000, top: -1000, width: 2000, height: 2000 };
const surroundings = { gap: 4, window, covered: [] };

function candidate(
  id: string,
  [x, y]: readonly [number, number],
  facts: Partial<LabelCandidate> = {},
): LabelCandidate {
  return {
    id,
    x,
    y,
    radius: 10,
    forms: [{ width: 80, height: 20 }],
    neighbours: [],
    rank: 0,
    always: false,
    standing: null,
    ...facts,
  };
}

const sideOf = (candidates: readonly LabelCandidate[], id: string) =>
  placeLabels(candidates, surroundings).places.get(id)?.side;

describe("placeLabels", () => {
  it("writes beneath a glyph that stands alone", () => {
    const { places } = placeLabels([candidate("iso", [0, 0])], surroundings);
    expect(places.get("iso")).toMatchObject({
      side: "below",
      rectangle: { left: -40, top: 14, width: 80, height: 20 },
    });
  });

  it("writes beside a glyph that has another one beneath", () => {
    expect(sideOf([candidate("iso", [0, 0]), candidate("iec", [0, 28], { rank: -1 })], "iso")).toBe("right");
  });

  it("writes where a node has no relations, if there is such a side", () => {
    const neighbours = [
      { x: 0, y: 200 },
      { x: 200, y: 0 },
    ];
    expect(sideOf([candidate("iso", [0, 0], { neighbours })], "iso")).toBe("left");
  });

  it("gives room to the important before the others", () => {
    const crowd = [candidate("minor", [0, 0]), candidate("major", [1, 0], { rank: 9 })];
    const surrounded = [0, 1, 2, 3, 4, 5].map((index) =>
      candidate(`n${index}`, [index * 3, 1], { rank: index }),
    );
    expect(sideOf(crowd, "major")).toBe("below");
    const { places } = placeLabels(surrounded, surroundings);
    expect(places.has("n5")).toBe(true);
    expect(places.has("n0")).toBe(false);
  });

  it("takes a shorter form where the full one has no room", () => {
    const forms = [
      { width: 300, height: 20 },
      { width: 30, height: 20 },
    ];
    const fence = [-60, 60].flatMap((x) =>
      [-40, -20, 0, 20, 40].map((y) => candidate(`${x},${y}`, [x, y], { forms: [], rank: -1 })),
    );
    expect(
      placeLabels([candidate("iso", [0, 0], { forms }), ...fence], surroundings).places.get("iso"),
    ).toMatchObject({
      form: 1,
    });
  });

  it("leaves a label where it stands, and before others", () => {
    const standing = { side: "above", form: 0 } as const;
    expect(sideOf([candidate("iso", [0, 0], { standing })], "iso")).toBe("above");
    const rival = candidate("rival", [0, -48], { rank: 9 });
    expect(sideOf([candidate("iso", [0, 0], { standing }), rival], "rival")).not.toBe("below");
  });

  it("doesn't write what would be cut off, unless the node is cut off as well", () => {
    const narrow = { ...surroundings, window: { left: -15, top: -100, width: 30, height: 200 } };
    expect(placeLabels([candidate("iso", [0, 0])], narrow).places.size).toBe(0);
    expect(placeLabels([candidate("iso", [16, 0])], narrow).places.size).toBe(1);
    expect(placeLabels([candidate("iso", [0, 0], { always: true })], narrow).places.size).toBe(1);
    const standing = { side: "right", form: 0 } as const;
    expect(placeLabels([candidate("iso", [0, 0], { standing })], narrow).places.size).toBe(0);
  });

  it("doesn't write beneath what lies over the picture, but for what must be there", () => {
    const covered = [{ left: 30, top: 20, width: 200, height: 200 }];
    const under = placeLabels([candidate("iso", [0, 0])], { ...surroundings, covered });
    expect(under.places.get("iso")?.side).toBe("right");
    const forced = placeLabels(
      [candidate("iso", [0, 0], { always: true, forms: [{ width: 900, height: 900 }] })],
      {
        ...surroundings,
        covered,
      },
    );
    expect(forced.places.size).toBe(1);
  });

  it("never covers a glyph or another label, but for those that must be there", () => {
    const coordinate = fc.integer({ min: -150, max: 150 });
    const crowd = fc.array(fc.tuple(coordinate, coordinate, fc.nat(5)), { maxLength: 40 });
    fc.assert(
      fc.property(crowd, (nodes) => {
        const candidates = nodes.map(([x, y, rank], index) => candidate(`n${index}`, [x, y], { rank }));
        const { places } = placeLabels(candidates, surroundings);
        const taken = new TakenRoom();
        for (const { x, y } of candidates) taken.take({ left: x - 10, top: y - 10, width: 20, height: 20 });
        for (const { rectangle } of places.values()) {
          expect(taken.isFree(rectangle)).toBe(true);
          expect(isWithin(rectangle, window)).toBe(true);
          taken.take(rectangle);
        }
        const forced = candidates.map((one) => ({ ...one, always: true }));
        expect(placeLabels(forced, surroundings).places.size).toBe(candidates.length);
      }),
    );
  });

  it("gives the same places whatever the order of the nodes", () => {
    const coordinate = fc.integer({ min: -100, max: 100 });
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { maxLength: 20 }), (nodes) => {
        const candidates = nodes.map(([x, y], index) => candidate(`n${index}`, [x, y]));
        const forwards = placeLabels(candidates, surroundings).places;
        const backwards = placeLabels(candidates.toReversed(), surroundings).places;
        expect(Object.fromEntries(backwards)).toEqual(Object.fromEntries(forwards));
      }),
    );
  });
});
