import { describe, expect, it } from "vitest";
import { estimateTextWidth } from "../../../../client/view/labels/estimateTextWidth.ts";

describe("estimateTextWidth", () => {
  it("grows with the size and with the text", () => {
    expect(estimateTextWidth("кеңес", 24)).toBeCloseTo(2 * estimateTextWidth("кеңес", 12));
    expect(estimateTextWidth("кеңестер", 12)).toBeGreaterThan(estimateTextWidth("кеңес", 12));
    expect(estimateTextWidth("", 12)).toBe(0);
  });

  it("knows wide letters from narrow ones", () => {
    expect(estimateTextWidth("ШЖМ", 12)).toBeGreaterThan(estimateTextWidth("КНП", 12));
    expect(estimateTextWidth("ill", 12)).toBeLessThan(estimateTextWidth("non", 12));
  });

  it("is near the width in a wide system font", () => {
    // 160 px: "Стандарттау, метрология" in DejaVu Sans 12 px, as Chromium measures it.
    expect(estimateTextWidth("Стандарттау, метрология", 12)).toBeGreaterThan(145);
    expect(estimateTextWidth("Стандарттау, метрология", 12)).toBeLessThan(175);
  });
});
