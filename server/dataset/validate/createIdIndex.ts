import { quote } from "../problems.ts";
import { keepText } from "../read/keepText.ts";
import { fault, type Place, type Validation } from "./checkedRows.ts";

/** The ids of one table and the lines where they stand. */
export interface IdIndex {
  /** Reports an id that is already there; gives a new one, which may be kept. */
  add(id: string, place: Place): string | undefined;
  /** A problem for each id that isn't there; none where rows of the table were lost. */
  expect(ids: readonly string[], column: string, place: Place): void;
}

/** @param table the name of the table whose ids are kept */
export function createIdIndex(validation: Pick<Validation, "problems">, table: string): IdIndex {
  const lines = new Map<string, number>();
  return {
    add(id, place) {
      const line = lines.get(id);
      if (line === undefined) {
        const kept = keepText(id);
        lines.set(kept, place.line);
        return kept;
      }
      fault(
        validation,
        place,
        `${quote(id)} is already in line ${line} – ids must differ: change or remove one`,
      );
      return undefined;
    },
    expect(ids, column, place) {
      if (validation.problems.hasLost(table)) return;
      for (const id of ids)
        if (!lines.has(id))
          fault(
            validation,
            place,
            `${column}: ${quote(id)} is not in ${table}.csv – correct it or add its row there`,
          );
    },
  };
}
