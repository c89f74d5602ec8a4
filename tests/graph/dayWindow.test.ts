import { describe, expect, it } from "vitest";
import { toDayWindow } from "../../server/graph/dayWindow.ts";

describe("toDayWindow", () => {
  it.each([
    { validAt: "1995", dayMin: 19950101, dayMax: 19951231 },
    { validAt: "1996-02", dayMin: 19960201, dayMax: 19960229 },
    { validAt: "1992-03-13", dayMin: 19920313, dayMax: 19920313 },
    { validAt: "1906~", dayMin: 19060101, dayMax: 19061231 },
    { validAt: null, dayMin: null, dayMax: null },
    { validAt: undefined, dayMin: null, dayMax: null },
  ])("$validAt", ({ validAt, ...window }) => {
    expect(toDayWindow(validAt)).toEqual(window);
  });

  it.each(["", "yesterday", "2021-02-30", "95", "1995-13", "1995/1996"])("refuses %j", (validAt) => {
    expect(() => toDayWindow(validAt)).toThrow(
      expect.objectContaining({ code: "BAD_USER_INPUT", facts: { argument: "validAt" } }),
    );
  });
});
