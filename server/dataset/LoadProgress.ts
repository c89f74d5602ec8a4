/** How far a load is. */
export interface LoadProgress {
  readonly stage: "reading" | "checking" | "writing";
  readonly rows: number;
  /** Known once the folder is checked. */
  readonly totalRows?: number;
  readonly rowsPerSecond: number;
  readonly secondsLeft?: number;
}

export type ReportProgress = (progress: LoadProgress) => void;

/** Rows are counted one by one; reports are rarer. */
const ROWS_PER_REPORT = 500;

/** Turns counts of rows into reports: how many, how fast, how long still. */
export function createProgressMeter(
  report: ReportProgress,
  { stage, totalRows }: { readonly stage: LoadProgress["stage"]; readonly totalRows?: number },
): (rows: number) => void {
  const since = performance.now();
  let reported = 0;
  return (rows) => {
    if (rows - reported < ROWS_PER_REPORT && rows !== totalRows) return;
    reported = rows;
    const rowsPerSecond = Math.round((rows / (performance.now() - since)) * 1_000);
    const rest =
      totalRows === undefined
        ? {}
        : { totalRows, secondsLeft: Math.ceil((totalRows - rows) / rowsPerSecond) };
    report({ stage, rows, rowsPerSecond, ...rest });
  };
}
