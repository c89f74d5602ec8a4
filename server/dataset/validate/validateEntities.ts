import { splitList } from "../format/splitList.ts";
import { entities } from "../format/tables.ts";
import { checkedRows, type Validation } from "./checkedRows.ts";
import { checkPeriod } from "./checkPeriod.ts";
import { createIdIndex, type IdIndex } from "./createIdIndex.ts";
import { expectLanguage } from "./expectLanguage.ts";
import { expectForm, type Vocabulary } from "./validateVocabulary.ts";

/** What relations and the graph need to know of an entity. */
export interface EntityFacts {
  readonly id: string;
  readonly kind: string;
  /** The number of its relations in this dataset; counted while relations are checked. */
  degree: number;
}

export interface Entities {
  readonly ids: IdIndex;
  readonly facts: ReadonlyMap<string, EntityFacts>;
}

/** Reads and checks the entities; needs the vocabulary and the ids of passages. */
export async function validateEntities(
  validation: Validation,
  vocabulary: Vocabulary,
  passages: IdIndex,
): Promise<Entities> {
  const ids = createIdIndex(validation, entities.name);
  const facts = new Map<string, EntityFacts>();
  for await (const line of checkedRows(validation, entities)) {
    const { id, kind, form, begin, end, citations } = line.row;
    const kept = ids.add(id, line);
    if (kept !== undefined) facts.set(kept, { id: kept, kind, degree: 0 });
    expectForm(validation, line, { kind, form, vocabulary });
    expectLanguage(validation, line, "name");
    checkPeriod(validation, line, { begin: ["begin", begin], end: ["end", end] });
    passages.expect(splitList(citations), "citations", line);
  }
  return { ids, facts };
}
