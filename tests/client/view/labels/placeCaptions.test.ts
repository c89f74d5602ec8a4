import { describe, expect, it } from "vitest";
import { type CaptionCandidate, placeCaptions } from "../../../../client/view/labels/placeCaptions.ts";
import { TakenRoom } from "../../../../client/view/labels/TakenRoom.ts";

const level: CaptionCandidate = {
  id: "r",
  from: { x: 0, y: 0 },
  middle: { x: 200, y: 0 },
  to: { x: 400, y: 0 },
  width: 60,
  height: 16,
  always: false,
};

describe("placeCaptions", () => {
  it("writes in the middle of the line", () => {
    expect(placeCaptions([level], new TakenRoom()).get("r")).toEqual({
      left: 170,
      top: -8,
      width: 60,
      height: 16,
    });
  });

  it("follows the bend of a curved line", () => {
    const bent = { ...level, middle: { x: 200, y: 50 } };
    expect(placeCaptions([bent], new TakenRoom()).get("r")).toMatchObject({ left: 170, top: 42 });
  });

  it("goes along the line where the middle is taken", () => {
    const labels = new TakenRoom();
    labels.take({ left: 190, top: -5, width: 20, height: 10 });
    expect(placeCaptions([level], labels).get("r")?.left).toBeCloseTo(0.62 * 400 - 30);
  });

  it("leaves out what has no room, but never what must be there", () => {
    const labels = new TakenRoom();
    labels.take({ left: -500, top: -500, width: 1000, height: 1000 });
    expect(placeCaptions([level], labels).size).toBe(0);
    expect(placeCaptions([{ ...level, always: true }], labels).size).toBe(1);
  });

  it("keeps captions apart, those that must be there first, and takes nothing from the labels' room", () => {
    const labels = new TakenRoom();
    const rivals = [level, { ...level, id: "chosen", always: true }];
    const placed = placeCaptions(rivals, labels);
    expect(placed.get("chosen")?.left).toBe(170);
    expect(placed.get("r")?.left).not.toBe(170);
    expect(labels.isFree({ left: 170, top: -8, width: 60, height: 16 })).toBe(true);
  });
});
