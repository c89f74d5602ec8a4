/** Sizes of what stands at a node, in pixels at a zoom of 1; shared by the drawing and the layouts. */
export const labelMetrics = {
  fontSize: 12,
  /** Of entities with many relations. */
  majorFontSize: 13,
  lineHeight: 15,
  /** Between the glyph and its label. */
  gap: 5,
  /** Around the text, inside its background. */
  padding: 3,
} as const;

export const captionFontSize = 10.5;

const diameters = { minor: 24, middle: 29, major: 36 } as const;

export const largestDiameter = diameters.major;

/** Entities with many relations stand out, by the size of their glyph and of their name. */
export function isMajor(relationCount: number): boolean {
  return relationCount >= 15;
}

/** Of the glyph of an entity with so many relations, at a zoom of 1. */
export function glyphDiameter(relationCount: number): number {
  if (isMajor(relationCount)) return diameters.major;
  return relationCount >= 5 ? diameters.middle : diameters.minor;
}
