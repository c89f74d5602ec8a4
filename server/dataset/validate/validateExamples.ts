import { splitList } from "../format/splitList.ts";
import { examples } from "../format/tables.ts";
import { checkedRows, type Validation } from "./checkedRows.ts";
import { createIdIndex, type IdIndex } from "./createIdIndex.ts";
import { expectLanguage } from "./expectLanguage.ts";

/** Reads and checks the example questions: whatever they show must be in the dataset. */
export async function validateExamples(
  validation: Validation,
  { entities, relations }: { readonly entities: IdIndex; readonly relations: IdIndex },
): Promise<void> {
  const ids = createIdIndex(validation, examples.name);
  for await (const line of checkedRows(validation, examples)) {
    const { id, show, select } = line.row;
    ids.add(id, line);
    expectLanguage(validation, line, "question");
    entities.expect(splitList(show), "show", line);
    const [what, selected] = select.split(":");
    if (selected !== undefined) (what === "entity" ? entities : relations).expect([selected], "select", line);
  }
}
