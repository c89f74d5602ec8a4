import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCrossed, isWithin, type Rectangle, TakenRoom } from "../../../../client/view/labels/TakenRoom.ts";

const square: Rectangle = { left: 0, top: 0, width: 10, height: 10 };
const at = (left: number, top: number): Rectangle => ({ ...square, left, top });

describe("TakenRoom", () => {
  it("knows what is taken, and lets neighbours touch", () => {
    const room = new TakenRoom();
    room.take(square);
    expect(room.isFree(at(5, 5))).toBe(false);
    expect(room.isFree(at(10, 0))).toBe(true);
  });

  it("sees what its base holds, and leaves it alone", () => {
    const base = new TakenRoom();
    base.take(square);
    const room = new TakenRoom(base);
    room.take(at(100, 100));
    expect(room.isFree(square)).toBe(false);
    expect(base.isFree(at(100, 100))).toBe(true);
  });

  it("finds an overlap wherever it is, also across cells and below zero", () => {
    const rectangle = fc.record({
      left: fc.integer({ min: -500, max: 500 }),
      top: fc.integer({ min: -500, max: 500 }),
      width: fc.integer({ min: 1, max: 300 }),
      height: fc.integer({ min: 1, max: 300 }),
    });
    fc.assert(
      fc.property(rectangle, rectangle, (a, b) => {
        const room = new TakenRoom();
        room.take(a);
        const apart =
          a.left + a.width <= b.left ||
          b.left + b.width <= a.left ||
          a.top + a.height <= b.top ||
          b.top + b.height <= a.top;
        expect(room.isFree(b)).toBe(apart);
      }),
    );
  });
});

describe("isWithin", () => {
  it("wants every edge inside", () => {
    expect(isWithin(square, at(0, 0))).toBe(true);
    expect(isWithin(at(1, 0), square)).toBe(false);
    expect(isWithin(at(0, -1), square)).toBe(false);
  });
});

describe("isCrossed", () => {
  const line = (x1: number, y1: number, x2: number, y2: number) => ({
    from: { x: x1, y: y1 },
    to: { x: x2, y: y2 },
  });

  it.each([
    ["through", line(-5, 5, 15, 5)],
    ["diagonally", line(-1, -1, 11, 11)],
    ["ending inside", line(-5, 5, 5, 5)],
    ["all inside", line(2, 2, 3, 3)],
  ])("a line %s", (_, crossing) => {
    expect(isCrossed(square, crossing)).toBe(true);
  });

  it.each([
    ["beside", line(-5, -5, 15, -5)],
    ["too short", line(-5, 5, -1, 5)],
    ["past a corner", line(-5, 8, 8, 21)],
    ["upright beside", line(11, -5, 11, 15)],
  ])("not a line %s", (_, passing) => {
    expect(isCrossed(square, passing)).toBe(false);
  });
});
