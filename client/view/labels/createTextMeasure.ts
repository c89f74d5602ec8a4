import type { MeasureText } from "./fitLabel.ts";

/**
 * Measures text in a font as a canvas draws it, letter by letter: names are many and letters few, and asking
 * the canvas is dear. What letters gain or lose beside each other is less than a label's padding.
 */
export function createTextMeasure(font: string): MeasureText {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new Error("this browser can't draw on a canvas");
  context.font = font;
  const widths = new Map<string, number>();
  return (text) => {
    let sum = 0;
    for (const letter of text) {
      let width = widths.get(letter);
      if (width === undefined) {
        ({ width } = context.measureText(letter));
        widths.set(letter, width);
      }
      sum += width;
    }
    return sum;
  };
}
