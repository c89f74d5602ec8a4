import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { loadDataset } from "../../../server/dataset/loadDataset.ts";
import { DatasetError } from "../../../server/dataset/problems.ts";
import { validFolder } from "../../dataset/withFault.ts";
import { emptyGraph, openTestDatabase } from "../database.ts";
import { describeGraph } from "./describeGraph.ts";
import { copyFolder, createFolder, removeCopiesAfterwards } from "./folders.ts";

const database = openTestDatabase();
const report = () => undefined;

/** Another dataset: a quarter of Minsk and its own idea of the council. */
const files = {
  "dataset.json": `{"id":"other","version":"1.0.0","title":{"en":"Other"},"licence":"CC0-1.0","languages":["en"]}`,
  "kinds-and-forms.csv": `kind,form,label_en,label_ru,label_kk,plural_en,plural_ru,plural_kk,words_en,words_ru,words_kk
COUNCIL,,board,,,boards,,,,,
PLACE,,place,,,places,,,,,
PLACE,quarter,quarter,,,quarters,,,,,
`,
  "relation-types.csv": `type,from_kinds,to_kinds,label_en,label_ru,label_kk,inverse_en,inverse_ru,inverse_kk,meaning_en,meaning_ru,meaning_kk,superior,weight,verbs_en,verbs_ru,verbs_kk,term
LOCATED_IN,,,lies in,,,has,,,,,,,7,,,,
NEAR,,,is near,,,is near,,,,,,,1,,,,
`,
  "properties.csv": `property,value_type,label_en,label_ru,label_kk,meaning_en,meaning_ru,meaning_kk,words_en,words_ru,words_kk
seats,number,seats,,,,,,,,
`,
  "units.csv": "unit,label_en,label_ru,label_kk\n",
  "sources.csv": "id,title,author,publisher,language,date,address,licence,standing,file\n",
  "passages.csv": "id,source,ordinal,start,end,text,translation_en,translation_ru,translation_kk,remark\n",
  "entities.csv": `id,kind,form,collective,name_en,name_ru,name_kk,abbreviations_en,abbreviations_ru,abbreviations_kk,other_names_en,other_names_ru,other_names_kk,description_en,description_ru,description_kk,begin,end,homepage,wikidata,citations
board,COUNCIL,,,The Board,,,,,,,,,,,,,,,,
minsk,PLACE,,,The City,,,,,,,,,,,,,,,,
quarter,PLACE,quarter,,The Quarter,,,,,,,,,,,,,,,,
`,
  "relations.csv": `id,type,from,to,begin,end,qualifiers,basis,rule,citations
quarter-in-minsk,LOCATED_IN,quarter,minsk,,,,stated,,
board-in-quarter,LOCATED_IN,board,quarter,,,,stated,,
quarter-near-minsk,NEAR,quarter,minsk,,,,stated,,
`,
  "claims.csv": `id,entity,property,value,value_en,value_ru,value_kk,unit,comparator,from,until,rank,citations
board-seats,board,seats,9,,,,,=,,,normal,
`,
  "examples.csv": `id,question_en,question_ru,question_kk,show,select,layout
where-is-the-board,Where is the Board?,,,board|quarter,entity:board,
`,
};

const joined = "id,same_as\nboard,council\nminsk,minsk\n";

async function createOther(sameAs: string = joined, change = (text: string) => text): Promise<string> {
  const folder = await createFolder();
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), change(text));
  if (sameAs !== "") await writeFile(join(folder, "same-as.csv"), sameAs);
  return folder;
}

function load(folder: string, options = {}) {
  return loadDataset({ database, folder, report, ...options });
}

async function query(text: string): Promise<Record<string, unknown>[]> {
  return database.write((run) => run(text));
}

/** What a load that must be refused says is wrong; the graph must be left as it was. */
async function readRefusal(folder: string): Promise<string[]> {
  const before = await describeGraph(database);
  const message = await load(folder).then(
    () => "it was loaded",
    (error: unknown) => (error instanceof DatasetError ? error.message : String(error)),
  );
  expect(await describeGraph(database)).toEqual(before);
  return message.split("\n").slice(1);
}

function renameMinsk(text: string): string {
  return text.replaceAll("minsk", "city");
}

removeCopiesAfterwards();

afterAll(async () => {
  await emptyGraph(database);
  await database.close();
});

beforeEach(async () => {
  await emptyGraph(database);
  await load(validFolder);
});

describe("two datasets side by side", () => {
  it("hang the second's relations and claims on the first's entities where same-as.csv joins them", async () => {
    await load(await createOther());
    const relations = await query(`
      MATCH (a:Entity)-[r {dataset: 'other'}]->(b:Entity)
      RETURN a.id AS from, type(r) AS type, b.id AS to ORDER BY r.id`);
    expect(relations).toEqual([
      { from: "council", type: "LOCATED_IN", to: "quarter" },
      { from: "quarter", type: "LOCATED_IN", to: "minsk" },
      { from: "quarter", type: "NEAR", to: "minsk" },
    ]);
    await expect(
      query("MATCH (e:Entity)-->(c:Claim {id: 'board-seats'}) RETURN e.id AS id, c.entity AS entity"),
    ).resolves.toEqual([{ id: "council", entity: "council" }]);
    await expect(
      query("MATCH (x:Example {dataset: 'other'}) RETURN x.show AS show, x.select AS select"),
    ).resolves.toEqual([{ show: ["council", "quarter"], select: "entity:council" }]);
    await expect(query("MATCH (e:Entity {dataset: 'other'}) RETURN e.id AS id")).resolves.toEqual([
      { id: "quarter" },
    ]);
    await expect(
      query("MATCH (e:Entity {id: 'minsk'}) RETURN e.nameEn AS name, e.dataset AS dataset"),
    ).resolves.toEqual([{ name: "Minsk", dataset: "tiny" }]);
  });

  it("count the relations of both", async () => {
    await load(await createOther());
    const wrong = `MATCH (e:Entity)
      WHERE e.degree <> COUNT { (e)--() } - COUNT { (e)-[:HAS_CLAIM]->() }
      RETURN e.id AS id`;
    await expect(query(wrong)).resolves.toEqual([]);
    await expect(query("MATCH (e:Entity {id: 'minsk'}) RETURN e.degree AS degree")).resolves.toEqual([
      { degree: 5 },
    ]);
    await load(validFolder);
    await expect(query(wrong)).resolves.toEqual([]);
    await expect(
      query("MATCH (t:RelationType) RETURN t.name AS name, t.count AS count ORDER BY name"),
    ).resolves.toEqual([
      { name: "LOCATED_IN", count: 5 },
      { name: "NEAR", count: 1 },
      { name: "PART_OF", count: 2 },
    ]);
  });

  it("share words: the first dataset decides what they say, the second takes over when it leaves them", async () => {
    await load(await createOther());
    const located =
      "MATCH (t:RelationType {name: 'LOCATED_IN'}) RETURN t.labelEn AS label, t.weight AS weight, t.datasets AS datasets";
    await expect(query(located)).resolves.toEqual([
      { label: "is located in", weight: 2.5, datasets: ["tiny", "other"] },
    ]);
    await load(
      await copyFolder({
        "relation-types.csv": [["LOCATED_IN,", "SITS_IN,"]],
        "relations.csv": [
          ["LOCATED_IN", "SITS_IN"],
          ["LOCATED_IN", "SITS_IN"],
          ["LOCATED_IN", "SITS_IN"],
        ],
      }),
    );
    await expect(query(located)).resolves.toEqual([
      { label: "is located in", weight: 2.5, datasets: ["other"] },
    ]);
    await load(await createOther());
    await expect(query(located)).resolves.toEqual([{ label: "lies in", weight: 7, datasets: ["other"] }]);
  });

  it.each([{ rowsInOneTransaction: 20_000 }, { rowsInOneTransaction: 0 }])(
    "stay as they are when either is loaded again, $rowsInOneTransaction rows in one transaction",
    async (options) => {
      const other = await createOther();
      await load(other, options);
      const before = await describeGraph(database);
      await load(other, options);
      expect(await describeGraph(database)).toEqual(before);
      await load(validFolder, options);
      expect(await describeGraph(database)).toEqual(before);
    },
  );

  it("leave no trace of a join that is given up", async () => {
    await load(await createOther());
    await load(await createOther("", renameMinsk));
    const together = await describeGraph(database);
    await emptyGraph(database);
    await load(validFolder);
    await load(await createOther("", renameMinsk));
    expect(await describeGraph(database)).toEqual(together);
  });
});

describe("a conflict between datasets", () => {
  it("is an id that the other one owns, of whatever table", async () => {
    const folder = await createOther("id,same_as\nboard,council\n", (text) =>
      text.replaceAll("quarter-in-minsk", "bureau-in-minsk").replaceAll("board-seats", "council-members"),
    );
    const advice = "choose another id, or name it in same-as.csv if it is the same body";
    expect(await readRefusal(folder)).toEqual([
      `entities.csv:3: id: "minsk" belongs to the dataset tiny – ${advice}`,
      `relations.csv:2: id: "bureau-in-minsk" belongs to the dataset tiny – ${advice}`,
      `claims.csv:2: id: "council-members" belongs to the dataset tiny – ${advice}`,
    ]);
  });

  it("is a join to what isn't there, or to another kind", async () => {
    expect(
      await readRefusal(await createOther("id,same_as\nboard,soviet\nminsk,minsk\nquarter,bureau\n")),
    ).toEqual([
      `same-as.csv:2: same_as: no other dataset has loaded an entity "soviet" – load that dataset first, or correct the id`,
      `same-as.csv:4: same_as: bureau is a BODY in the dataset tiny, here a PLACE – correct the kind, or remove the row`,
    ]);
  });

  it("is a word of contrary meaning", async () => {
    const folder = await createOther(joined, (text) =>
      text
        .replace("NEAR,,,is near,,,is near,,,,,,,1", "PART_OF,,,is near,,,is near,,,,,,from,1")
        .replace("NEAR,", "PART_OF,")
        .replace("seats,number", "share,number")
        .replace("board,seats", "board,share"),
    );
    expect(await readRefusal(folder)).toEqual([
      `relation-types.csv:3: superior: to in the dataset tiny, which shares PART_OF – write the same, or choose another type`,
      `properties.csv:2: value_type: percent in the dataset tiny, which shares share – write the same, or choose another property`,
    ]);
  });

  it("is an entity that leaves its dataset while the other one joins it", async () => {
    await load(await createOther());
    const folder = await copyFolder({
      "entities.csv": [["council,COUNCIL", "soviet,COUNCIL"]],
      "relations.csv": [
        ["bureau,council", "bureau,soviet"],
        ["LOCATED_IN,council", "LOCATED_IN,soviet"],
      ],
      "claims.csv": [
        ["founded,council", "founded,soviet"],
        ["members,council", "members,soviet"],
        ["share,council", "share,soviet"],
        ["function,council", "function,soviet"],
        ["name,council", "name,soviet"],
      ],
      "examples.csv": [["council,entity:council", "soviet,entity:soviet"]],
    });
    expect(await readRefusal(folder)).toEqual([
      `entities.csv:1: the entity "council" left the dataset, but other joins it – load that dataset without the join first, or keep the entity`,
    ]);
  });
});
