import { sameAs } from "../format/tables.ts";
import { quote } from "../problems.ts";
import { checkedRows, fault, type Place, type Validation } from "./checkedRows.ts";
import { createIdIndex } from "./createIdIndex.ts";
import type { Entities } from "./validateEntities.ts";

/** An entity of this dataset that is the same body as one of another dataset; both may even have the same id. */
export interface Join extends Place {
  /** The id in the other dataset. */
  readonly id: string;
  readonly kind: string;
}

/** Reads and checks `same-as.csv`; the joins by the id in this dataset. The other dataset is asked later. */
export async function validateSameAs(
  validation: Validation,
  entities: Entities,
): Promise<ReadonlyMap<string, Join>> {
  const ids = createIdIndex(validation, sameAs.name);
  const others = createIdIndex(validation, sameAs.name);
  const joins = new Map<string, Join>();
  for await (const line of checkedRows(validation, sameAs)) {
    const { id, same_as: other } = line.row;
    ids.add(id, line);
    others.add(other, line);
    entities.ids.expect([id], "id", line);
    if (other !== id && entities.facts.has(other))
      fault(validation, line, `same_as: ${quote(other)} is in this dataset – name an entity of another one`);
    joins.set(id, { id: other, kind: entities.facts.get(id)?.kind ?? "", file: line.file, line: line.line });
  }
  return joins;
}
