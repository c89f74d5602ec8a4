import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { validFolder } from "./withFault.ts";

export interface Size {
  readonly entities: number;
  readonly relations: number;
  readonly claims: number;
}

const columns = {
  entities:
    "id,kind,form,collective,name_en,name_ru,name_kk,abbreviations_en,abbreviations_ru,abbreviations_kk,other_names_en,other_names_ru,other_names_kk,description_en,description_ru,description_kk,begin,end,homepage,wikidata,citations",
  relations: "id,type,from,to,begin,end,qualifiers,basis,rule,citations",
  claims: "id,entity,property,value,value_en,value_ru,value_kk,unit,comparator,from,until,rank,citations",
};

function toTable(header: string, count: number, toRow: (index: number) => string): string {
  return `${header}\n${Array.from({ length: count }, (_none, index) => `${toRow(index)}\n`).join("")}`;
}

/**
 * Writes a dataset of any size into a folder, always the same for the same size: the valid folder with other
 * entities (councils in a tree), relations and claims. A tenth of the relations hangs on one entity.
 */
export async function generateFolder(folder: string, size: Size): Promise<void> {
  await cp(validFolder, folder, { recursive: true });
  const to = (index: number) => (index % 10 === 0 ? 0 : (index * 7_919) % size.entities);
  const tables = {
    entities: toTable(
      columns.entities,
      size.entities,
      (index) =>
        `council-${index},COUNCIL,,,Council number ${index},Совет номер ${index},Кеңес нөмірі ${index},C ${index},,,,,,"One of many, made for a test.",,,${1900 + (index % 100)},,,,n-${1 + (index % 2)}`,
    ),
    relations: toTable(columns.relations, size.relations, (index) =>
      index > 0 && index < size.entities
        ? `relation-${index},PART_OF,council-${index},council-${Math.floor(index / 10)},${1900 + (index % 100)}-05,,,stated,,n-1`
        : `relation-${index},BESIDE,council-${index % size.entities},council-${to(index)},,,side: left,derived,generated,`,
    ),
    claims: toTable(
      columns.claims,
      size.claims,
      (index) => `claim-${index},council-${index % size.entities},members,${index},,,,states,≈,,,normal,p-1`,
    ),
    examples: "id,question_en,question_ru,question_kk,show,select,layout\n",
  };
  for (const [name, text] of Object.entries(tables)) await writeFile(join(folder, `${name}.csv`), text);
  await writeFile(
    join(folder, "relation-types.csv"),
    `type,from_kinds,to_kinds,label_en,label_ru,label_kk,inverse_en,inverse_ru,inverse_kk,meaning_en,meaning_ru,meaning_kk,superior,weight,verbs_en,verbs_ru,verbs_kk,term
PART_OF,,,is part of,,,contains,,,,,,to,1,,,,
BESIDE,,,is beside,,,is beside,,,,,,,3,,,,
`,
  );
}
