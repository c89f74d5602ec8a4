import { passages } from "../format/tables.ts";
import { quote } from "../problems.ts";
import { fault, type Validation } from "./checkedRows.ts";

/** Where a passage stands in its source's text, in UTF-16 code units, and in which line of the table. */
export interface Span {
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

interface CoveredText {
  readonly file: string;
  readonly content: string;
  readonly spans: readonly Span[];
}

function lineAt(content: string, position: number): number {
  return content.slice(0, position).split("\n").length;
}

/** In the order of their ordinals passages must cover a text without overlap; only white space may stand between them. */
export function checkCoverage(validation: Validation, { file, content, spans }: CoveredText): void {
  const tableFile = validation.folder.files.get(passages.name) ?? `${passages.name}.csv`;
  let covered = 0;
  function expectNoText(until: number): void {
    const gap = content.slice(covered, until);
    if (gap.trim() === "") return;
    const at = covered + gap.search(/\S/u);
    const message = `no passage covers ${quote(gap.trim())}, from ${at} – add a passage or mend the offsets of its neighbours`;
    fault(validation, { file, line: lineAt(content, at) }, message);
  }
  for (const { start, end, line } of spans.toSorted((one, other) => one.ordinal - other.ordinal)) {
    if (start < covered) {
      const message = `start: ${start} is before ${covered}, where the passage before it ends – passages must not overlap, and their ordinals must follow the text`;
      fault(validation, { file: tableFile, line }, message);
    }
    expectNoText(start);
    covered = Math.max(covered, end);
  }
  expectNoText(content.length);
}
