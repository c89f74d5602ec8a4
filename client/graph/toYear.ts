const shape = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/u;

/** A partial date as a year with a fraction: `1992-03-13` is 1992.2. Its earliest day counts; null for what isn't a date. */
export function toYear(date: string | null): number | null {
  const match = date === null ? null : shape.exec(date);
  if (match === null) return null;
  const [, year, month = "01", day = "01"] = match;
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 372;
}
