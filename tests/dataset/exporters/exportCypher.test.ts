import { expect, it } from "vitest";
import { exportCypher } from "../../../server/dataset/exporters/cypher/exportCypher.ts";
import { collectText, toEntityRow, toGraphReader } from "./toGraphReader.ts";

function exportText(graph: Parameters<typeof toGraphReader>[0]): Promise<string> {
  return collectText(exportCypher.write(toGraphReader(graph)));
}

it("begins with where it comes from and ends with a mark that it is whole", async () => {
  const lines = (await exportText({})).trimEnd().split("\n");
  expect(lines[0]).toBe(
    "// Dataset: Standards <between> states & bodies (standardization), version 1.2.0. Licence: CC-BY-4.0.",
  );
  expect(lines.at(-1)).toBe("// The end: the file is whole.");
});

it("keeps a title with line ends inside its comment", async () => {
  const title = "One\n MATCH (n) DETACH DELETE n;\r\nTwo";
  const text = await exportText({ datasets: [{ id: "d", version: "1", licence: "x", titleEn: title }] });
  expect(text.split("\n").filter((line) => line.trimStart().startsWith("MATCH"))).toEqual([]);
});

it("writes a row as one text on one line, quotes and backslashes escaped, and says how to read it", async () => {
  const text = await exportText({
    entities: [
      toEntityRow({
        id: "x",
        nameEn: "O'Neil\\\n; DROP",
        abbreviationsEn: ["a'b", "c"],
        collective: true,
        score: 0.5,
      }),
    ],
  });
  expect(text).toContain(String.raw`\u001Fx\u001FO\'Neil\\\n; DROP\u001Fa\'b\u001Ec\u001Ftrue\u001F0.5'`);
  expect(text).toContain("validFrom: toInteger(nullIf(cells[2], ''))");
  expect(text).toContain(String.raw`abbreviationsEn: split(nullIf(cells[6], ''), '\u001E')`);
  expect(text).toContain("MERGE (e:Entity {id: row.id})\nSET e = row, e:Entity:Organization;");
});

it.each([
  ["an empty text", { nameEn: "" }, "nameEn: ''"],
  ["an empty list", { citations: [] }, "citations: []"],
  ["numbers in a list", { years: [1992, 1993] }, "years: [1992, 1993]"],
  ["a separator in a text", { nameEn: "a\u001Fb" }, String.raw`nameEn: 'a\u001Fb'`],
])("writes a row as a map for %s", async (_what, properties, written) => {
  expect(await exportText({ entities: [toEntityRow({ id: "x", ...properties })] })).toContain(written);
});

it("quotes names that Cypher wouldn't take as they are", async () => {
  const relation = { id: "r1", type: "ODD`TYPE", from: "a", to: "b", "odd key": 1 };
  const text = await exportText({ relations: [relation] });
  expect(text).toContain("MERGE (a)-[r:`ODD``TYPE` {id: row.id}]->(b)");
  expect(text).toContain("`odd key`: toInteger(nullIf(cells[3], ''))");
});
