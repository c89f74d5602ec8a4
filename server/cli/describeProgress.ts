import type { LoadProgress } from "../dataset/LoadProgress.ts";

const numbers = new Intl.NumberFormat("en-GB");
const BAR_WIDTH = 20;

function toBar(rows: number, totalRows: number): string {
  const filled = Math.min(BAR_WIDTH, Math.floor((rows / totalRows) * BAR_WIDTH));
  return `[${"█".repeat(filled)}${"░".repeat(BAR_WIDTH - filled)}] `;
}

/**
 * How far a load is, in a few words: "writing 1,500 of 2,500 rows, 900 a second, 2 s left", with a bar before them
 * where a terminal rewrites the line.
 */
export function describeProgress(progress: LoadProgress, { hasBar }: { readonly hasBar: boolean }): string {
  const { stage, rows, totalRows, rowsPerSecond, secondsLeft } = progress;
  const total = totalRows === undefined ? "" : ` of ${numbers.format(totalRows)}`;
  const words = [`${stage} ${numbers.format(rows)}${total} rows`];
  if (rowsPerSecond > 0) words.push(`${numbers.format(rowsPerSecond)} a second`);
  if (secondsLeft !== undefined && secondsLeft > 0) words.push(`${secondsLeft} s left`);
  const bar = hasBar && totalRows !== undefined && totalRows > 0 ? toBar(rows, totalRows) : "";
  return `${bar}${words.join(", ")}`;
}
