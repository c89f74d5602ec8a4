import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitLabel, maxLabelLines, maxLabelWidth, shorten } from "../../../../client/view/labels/fitLabel.ts";

/** A font in which every character is 8 pixels wide: 20 of them fill a line. */
const measure = (text: string) => Array.from(text).length * 8;
const fit = (caption: string) => fitLabel(caption, measure).lines;

describe("fitLabel", () => {
  it("leaves a short name on one line", () => {
    expect(fitLabel("Минск", measure)).toEqual({ lines: ["Минск"], width: 40 });
  });

  it("breaks long Kazakh and Russian names between words", () => {
    expect(fit("Халықаралық стандарттау ұйымы")).toEqual(["Халықаралық", "стандарттау ұйымы"]);
    expect(fit("Международная электротехническая комиссия")).toEqual([
      "Международная",
      "электротехническая",
      "комиссия",
    ]);
  });

  it("makes lines of about equal width", () => {
    expect(fit("aaaa bbbb cccc dddd ee")).toEqual(["aaaa bbbb", "cccc dddd ee"]);
  });

  it("ends in an ellipsis after the third line", () => {
    const lines = fit("Мәдениет және білім мәселелері жөніндегі халықаралық ұйымдардың үйлестіру кеңесі");
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/\p{L}…$/u);
  });

  it("may break after a hyphen or a slash between letters", () => {
    expect(fit("техникалық-экономикалық ақпарат")[0]).toBe("техникалық-");
    expect(fit("Organisation/Organization")).toEqual(["Organisation/", "Organization"]);
  });

  it("breaks inside a word only when it alone is too wide", () => {
    expect(fit("a".repeat(30))).toEqual(["a".repeat(20), "a".repeat(10)]);
  });

  it("has no lines for no caption", () => {
    expect(fitLabel("  ", measure)).toEqual({ lines: [], width: 0 });
  });

  it("never makes a label too wide or too high, and loses nothing that it doesn't mark", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("ә", "қ", "w", "-", " ", "1"), maxLength: 120 }),
        (caption) => {
          const { lines, width } = fitLabel(caption, measure);
          expect(lines.length).toBeLessThanOrEqual(maxLabelLines);
          expect(width).toBeLessThanOrEqual(maxLabelWidth);
          for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
          const written = lines.join("").replaceAll(" ", "");
          const said = caption.replaceAll(" ", "");
          if (written.endsWith("…")) expect(said.startsWith(written.slice(0, -1))).toBe(true);
          else expect(written).toBe(said);
        },
      ),
    );
  });
});

describe("shorten", () => {
  it("leaves what fits", () => {
    expect(shorten("governs", 80, measure)).toEqual({ text: "governs", width: 56 });
  });

  it("cuts what doesn't, without a dangling space or comma", () => {
    expect(shorten("member, observer", 72, measure).text).toBe("member…");
  });
});
