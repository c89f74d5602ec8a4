/** Something wrong with a dataset: where, and what to change. */
export interface Problem {
  /** Relative to the folder. */
  readonly file: string;
  /** From 1; where a row goes over several lines, its first. */
  readonly line: number;
  /** What is wrong, a dash, what to change. */
  readonly message: string;
}

/** Collects what is wrong. Only the first {@link PROBLEMS_SHOWN} are kept, the rest is counted. */
export interface Problems {
  readonly count: number;
  readonly shown: readonly Problem[];
  add(problem: Problem): void;
  /** Adds a problem that loses rows of a table: whatever refers to it can't be judged any more. */
  addLoss(table: string, problem: Problem): void;
  hasLost(table: string): boolean;
}

const PROBLEMS_SHOWN = 100;

export function createProblems(): Problems {
  const shown: Problem[] = [];
  const lost = new Set<string>();
  let count = 0;
  function add(problem: Problem): void {
    count += 1;
    if (shown.length < PROBLEMS_SHOWN) shown.push(problem);
  }
  return {
    shown,
    get count() {
      return count;
    },
    add,
    addLoss(table, problem) {
      lost.add(table);
      add(problem);
    },
    hasLost: (table) => lost.has(table),
  };
}

/** One line for each problem, `file:line: message`, and how many more there are. */
export function formatProblems({ shown, count }: Pick<Problems, "shown" | "count">): string {
  const lines = shown.map(({ file, line, message }) => `${file}:${line}: ${message}`);
  const more = count - shown.length;
  return more > 0 ? [...lines, `… and ${more} more`].join("\n") : lines.join("\n");
}

/** A cell as a message shows it: in quotation marks, never longer than a line. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);
}

/** A dataset that can't be loaded. Nothing of it has been written. */
export class DatasetError extends Error {
  override readonly name = "DatasetError";
  readonly problems: readonly Problem[];

  constructor(folder: string, problems: Pick<Problems, "shown" | "count">) {
    const amount = problems.count === 1 ? "1 problem" : `${problems.count} problems`;
    super(`${amount} in ${folder}; nothing was written.\n${formatProblems(problems)}`);
    this.problems = problems.shown;
  }
}
