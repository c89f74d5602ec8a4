import { describe, expect, it } from "vitest";
import { canvasColours } from "../../../client/view/canvasColours.ts";
import { contrastBetween } from "./colours.ts";
import { readToken } from "./readToken.ts";

describe.each(["light", "dark"] as const)("canvas colours in the %s theme", (theme) => {
  const colours = canvasColours[theme];

  it("are those of the page around the canvas", () => {
    expect(colours).toMatchObject({
      paper: readToken("paper", theme),
      ink: readToken("ink", theme),
      quietInk: readToken("ink-quiet", theme),
      accent: readToken("accent", theme),
      focus: readToken("focus", theme),
    });
  });

  it("let text be read and lines be seen", () => {
    for (const text of [colours.ink, colours.quietInk, colours.accent, colours.focus]) {
      expect(contrastBetween(text, colours.paper)).toBeGreaterThanOrEqual(4.5);
    }
    for (const line of [colours.relation, colours.hierarchicalRelation]) {
      expect(contrastBetween(line, colours.paper)).toBeGreaterThanOrEqual(3);
    }
  });
});
