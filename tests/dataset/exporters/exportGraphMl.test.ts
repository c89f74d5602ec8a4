import { array, assert, asyncProperty, integer } from "fast-check";
import { expect, it } from "vitest";
import { exportGraphMl } from "../../../server/dataset/exporters/exportGraphMl.ts";
import { collectText, toEntityRow, toGraphReader } from "./toGraphReader.ts";

function exportText(graph: Parameters<typeof toGraphReader>[0]): Promise<string> {
  return collectText(exportGraphMl.write(toGraphReader(graph)));
}

/** Every code point may occur, half of a surrogate pair included. */
const anyText = array(integer({ min: 0, max: 0x10ffff }), { minLength: 1 }).map((points) =>
  String.fromCodePoint(...points),
);

const references: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#13": "\r" };

it("says what it holds and under which terms", async () => {
  const text = await exportText({});
  expect(text).toContain(
    "<desc>Dataset: Standards &lt;between&gt; states &amp; bodies (standardization), version 1.2.0. Licence: CC-BY-4.0.</desc>",
  );
});

it("writes entities before relations, with typed keys that are all declared once", async () => {
  const text = await exportText({
    entities: [
      toEntityRow({
        id: "iso",
        nameEn: "ISO",
        nameKk: "СХҰ",
        abbreviationsEn: ["ISO", "I.S.O."],
        collective: true,
      }),
      toEntityRow({ id: "iec", nameRu: "МЭК" }),
    ],
    relations: [
      { id: "r1", type: "WORKS_WITH", from: "iso", to: "iec", basis: "stated", citations: ["p1", "p2"] },
    ],
  });
  const declared = [
    ...text.matchAll(
      /<key id="([^"]+)" for="(?:node|edge)" attr.name="[^"]+" attr.type="(?:string|boolean)"\/>/gu,
    ),
  ];
  const ids = declared.map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, key] of text.matchAll(/<data key="([^"]+)">/gu)) expect(ids).toContain(key);
  expect(text).toContain('<data key="node-collective">true</data>');
  expect(text).toContain('<data key="node-abbreviationsEn">ISO|I.S.O.</data>');
  expect(text).toContain('<data key="node-label">МЭК</data>');
  expect(text).toContain('<edge id="r1" source="iso" target="iec">');
  expect(text).toContain('<data key="edge-citations">p1|p2</data>');
  expect(text.lastIndexOf("<node ")).toBeLessThan(text.indexOf("<edge "));
  expect(text.endsWith("</graphml>\n")).toBe(true);
});

it("escapes any text so that it reads back as it was, but for what no XML can hold", async () => {
  await assert(
    asyncProperty(anyText, async (name) => {
      const text = await exportText({ entities: [toEntityRow({ id: "x", nameEn: name })] });
      const [, data = ""] = /<data key="node-nameEn">([^]*?)<\/data>/u.exec(text) ?? [];
      expect(data).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|#13);)/u);
      const back = data.replaceAll(
        /&([#\w]+);/gu,
        (_reference, reference: string) => references[reference] ?? "",
      );
      const expected = Array.from(name, (character) =>
        /[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(character)
          ? character
          : "\u{FFFD}",
      );
      expect(back).toBe(expected.join(""));
    }),
  );
});
