/** The year at the origin of a timeline. */
const originYear = 2000;

/** Of the room of a timeline, width to height. */
const aspect = 2;
/** About the room of an entity with its caption, in square pixels. */
const areaOfEntity = 180 * 100;
const widest = 4096;

/** Where a year stands on a timeline whose years are so wide. */
export function xOfYear(year: number, pixelsPerYear: number): number {
  return Math.round((year - originYear) * pixelsPerYear) + 0;
}

/** The year that stands at an x. */
export function yearAtX(x: number, pixelsPerYear: number): number {
  return originYear + x / pixelsPerYear;
}

/**
 * How wide a year must be for so many dated entities to fill a window of a usual shape: a power of two, so that
 * two views of about the same entities have the same scale.
 */
export function choosePixelsPerYear(years: readonly number[]): number {
  let [first, last] = [Infinity, -Infinity];
  for (const year of years) {
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  const span = Math.max(1, last - first);
  const wanted = Math.sqrt(aspect * areaOfEntity * Math.max(1, years.length)) / span;
  return Math.min(widest, Math.max(1, 2 ** Math.round(Math.log2(wanted))));
}
