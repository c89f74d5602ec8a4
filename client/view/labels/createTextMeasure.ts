import type { MeasureText } from "./fitLabel.ts";

/** Measures text in a font as a canvas draws it. Remembers what it has measured: words come again and again. */
export function createTextMeasure(context: CanvasRenderingContext2D, font: string): MeasureText {
  const widths = new Map<string, number>();
  return (text) => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    context.font = font;
    const { width } = context.measureText(text);
    widths.set(text, width);
    return width;
  };
}
