import { endsBeforeItBegins, parsePartialDate } from "../../graph/dates.ts";
import { fault, type Place, type Validation } from "./checkedRows.ts";

/** The two columns of a period and what they hold. */
export interface Period {
  readonly begin: readonly [column: string, cell: string];
  readonly end: readonly [column: string, cell: string];
}

/** A period must not be over before it begins; dates that can't be read were reported with their cells. */
export function checkPeriod(validation: Validation, place: Place, { begin, end }: Period): void {
  const first = parsePartialDate(begin[1]);
  const last = parsePartialDate(end[1]);
  if (first !== undefined && last !== undefined && endsBeforeItBegins(first, last))
    fault(
      validation,
      place,
      `${end[0]}: ${end[1]} is before ${begin[0]}, ${begin[1]} – correct one of the two dates`,
    );
}
