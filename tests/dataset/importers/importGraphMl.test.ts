import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { importFixture } from "./importFixture.ts";

async function importText(text: string) {
  const folder = await mkdtemp(join(tmpdir(), "kelisim-graphml-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, "given.graphml"), text);
  return importFixture("graphml", join(folder, "given.graphml"));
}

describe("GraphML of other programs", () => {
  it("is read from Gephi: labels, categories, undirected edges with weights", async () => {
    const { rows, remarks } = await importFixture("graphml", "graphMl/gephi.graphml");
    expect(await rows("entities")).toEqual([
      { id: "gephi-1", kind: "BODY", name_ru: "Бюро" },
      { id: "gephi-2", kind: "COUNCIL", name_kk: "Кеңес & Со" },
    ]);
    expect(await rows("relations")).toEqual([
      {
        id: "gephi-e1",
        type: "RELATED_TO",
        from: "gephi-1",
        to: "gephi-2",
        qualifiers: "weight: 2.5",
        basis: "stated",
      },
      { id: "gephi-e2", type: "RELATED_TO", from: "gephi-1", to: "gephi-2", basis: "stated" },
    ]);
    expect(remarks).toEqual([
      "2 × the attribute label of nodes: taken as name – e.g. Бюро; Кеңес & Со",
      "1 × the attribute r of nodes: no column, left out – e.g. 1: 12",
      "2 × the attribute Category of nodes: taken as kind – e.g. Body; council",
      "1 × undirected edges: taken in the direction in which they are written – e.g. e1",
      "1 × the attribute weight of edges: taken as qualifier – e.g. 2.5",
    ]);
  });

  it("is read from yEd: drawn labels, groups as wholes with parts", async () => {
    const { rows, remarks } = await importFixture("graphml", "graphMl/yed.graphml", { id: "y" });
    const entities = await rows("entities");
    expect(entities.map(({ id, name_en, description_en }) => [id, name_en, description_en])).toEqual([
      ["y-n0-n0", "Inside", "The of them"],
      ["y-n0", "Group", undefined],
      ["y-n1", "Outside", undefined],
    ]);
    expect((await rows("relations")).map(({ from, type, to }) => `${from} ${type} ${to}`)).toEqual([
      "y-n0-n0 PART_OF y-n0",
      "y-n1 REPORTS_TO y-n0-n0",
    ]);
    expect(remarks).toContain("1 × nodes inside a node: taken as PART_OF – e.g. n0::n0 in n0");
    expect(remarks).toContain("2 × elements that no graph of entities has: left out – e.g. port; hyperedge");
  });

  it("is read from NetworkX: keys in any order, edges before their nodes, ids of edges that repeat", async () => {
    const { rows, remarks } = await importFixture("graphml", "graphMl/networkx.graphml", { id: "n" });
    expect(await rows("relations")).toEqual([
      {
        id: "n-0",
        type: "MEMBER_OF",
        from: "n-a",
        to: "n-b",
        qualifiers: "since: 1999",
        basis: "stated",
      },
      { id: "n-0-2", type: "RELATED_TO", from: "n-b", to: "n-a", basis: "stated" },
    ]);
    expect(remarks).toContain("1 × dates that no calendar has: left out – e.g. a: 1999-02-30");
    expect(remarks).toContain("1 × relations with a node that isn't there: left out – e.g. b RELATED_TO c");
  });
});

describe("what is no GraphML", () => {
  it.each([
    ["<graphml><graph><node id='a'></graph></graphml>", /can't be read as GraphML: Unexpected close tag/u],
    ["<svg/>", /the first element is svg, not graphml/u],
    ["", /can't be read as GraphML/u],
    ["<graphml/>", /is GraphML without a node/u],
  ])("is refused with what is wrong: %s", async (text, message) => {
    await expect(importText(text)).rejects.toThrow(message);
  });

  it("is refused where an entity is declared to blow up", async () => {
    const text = `<!DOCTYPE g [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><graphml><graph><node id="&b;"/></graph></graphml>`;
    await expect(importText(text)).rejects.toThrow(/Invalid character entity/u);
  });
});
