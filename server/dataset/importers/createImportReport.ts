/** Something that was not taken over as it stands, or not at all: why, how often, and some of the cases. */
export interface Remark {
  readonly reason: string;
  readonly count: number;
  readonly examples: readonly string[];
}

/** Collects remarks by their reason; memory stays the same however many there are. */
export interface ImportReport {
  /** In the order in which their reasons were first met. */
  readonly remarks: readonly Remark[];
  note(reason: string, example: string): void;
}

const EXAMPLES_KEPT = 3;
const LONGEST_EXAMPLE = 80;

function shorten(example: string): string {
  const text = example.replaceAll(/\s+/gu, " ").trim();
  return text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE - 1)}…` : text;
}

export function createImportReport(): ImportReport {
  const byReason = new Map<string, { count: number; examples: string[] }>();
  return {
    get remarks() {
      return [...byReason].map(([reason, { count, examples }]) => ({ reason, count, examples }));
    },
    note(reason, example) {
      const remark = byReason.get(reason) ?? { count: 0, examples: [] };
      byReason.set(reason, remark);
      remark.count += 1;
      const text = shorten(example);
      if (remark.examples.length < EXAMPLES_KEPT && !remark.examples.includes(text))
        remark.examples.push(text);
    },
  };
}

const figures = new Intl.NumberFormat("en-GB");

/** One line for a remark: `340 × liaisons with … – e.g. ISO/TC 22, ISO/TC 39`. */
export function formatRemark({ reason, count, examples }: Remark): string {
  return `${figures.format(count)} × ${reason}${examples.length === 0 ? "" : ` – e.g. ${examples.join("; ")}`}`;
}
