import { describe, expect, it } from "vitest";
import { kinds } from "../../../client/graph/Kind.ts";
import { kindAppearance } from "../../../client/view/kindAppearance.ts";
import { contrastBetween, distanceBetween, sights } from "./colours.ts";
import { readToken } from "./readToken.ts";

const themes = ["light", "dark"] as const;

describe.each(themes)("colours of kinds in the %s theme", (theme) => {
  it.each(kinds)("%s stands out from paper and surface", (kind) => {
    const colour = kindAppearance[kind][theme];
    expect(contrastBetween(colour, readToken("paper", theme))).toBeGreaterThanOrEqual(3);
    expect(contrastBetween(colour, readToken("surface", theme))).toBeGreaterThanOrEqual(3);
  });

  it.each(["full", "protanopia", "deuteranopia", "tritanopia"] as const)("differ under %s sight", (sight) => {
    for (const [index, kind] of kinds.entries()) {
      for (const other of kinds.slice(0, index)) {
        const [a, b] = [kindAppearance[kind][theme], kindAppearance[other][theme]];
        expect(distanceBetween(a, b, sights[sight]), `${kind} and ${other}`).toBeGreaterThan(0.075);
      }
    }
  });
});
