import { describe, expect, it } from "vitest";
import type { NotebookPage } from "../../../../client/panels/files/NotebookPage.ts";
import { writeNotebook } from "../../../../client/panels/files/writeNotebook.ts";
import { tools } from "./reader.ts";

const hostile = `"><script>alert(1)</script><img src=x onerror='alert(2)'>&amp;`;
const page: NotebookPage = {
  id: "1",
  title: "Relations of ISO",
  note: "",
  language: "en",
  question: null,
  moment: null,
  hash: "#show=iso",
  svg: "<svg></svg>",
  summary: "1 entity",
  statements: [],
  steps: [],
  footer: [],
};
const write = (pages: readonly NotebookPage[], title = "Notes") =>
  writeNotebook({ title, pages }, { language: "en", tools, address: "https://kelisim.example/" });

describe("a notebook", () => {
  it("is one file that loads and runs nothing", () => {
    const text = write([page]);
    expect(text).toContain("default-src 'none'");
    expect(text).toContain('<a href="https://kelisim.example/#show=iso" rel="noreferrer">');
    expect(text.match(/src="(?<scheme>\w+):/u)?.groups?.["scheme"]).toBe("data");
    expect(text).not.toMatch(/<script|<link/u);
  });

  it("escapes every text of every part", () => {
    const passages = [
      {
        text: hostile,
        language: "kk" as const,
        translation: hostile,
        source: hostile,
        address: `https://x/${hostile}`,
      },
      { text: "t", language: "kk" as const, translation: null, source: "s", address: "javascript:alert(1)" },
      { text: "t", language: "kk" as const, translation: null, source: "s", address: null },
    ];
    const text = write(
      [
        {
          ...page,
          title: hostile,
          note: hostile,
          question: hostile,
          moment: hostile,
          hash: `#${hostile}`,
          svg: hostile,
          summary: hostile,
          statements: [{ text: hostile, passages }],
          steps: [hostile],
          footer: [hostile],
        },
      ],
      hostile,
    );
    expect(text).not.toMatch(/<script|<img src=x|javascript:/u);
    expect(text.match(/&lt;script&gt;/gu)?.length).toBeGreaterThan(10);
  });

  it("leaves out the parts that a page hasn't got, and says where nothing proves a statement", () => {
    const bare = write([{ ...page, statements: [{ text: "A – governs → B", passages: [] }] }]);
    expect(bare).toContain(tools.notebook.uncited);
    expect(bare).not.toContain(tools.notebook.question);
    expect(bare).not.toContain("<ol>");
    expect(bare).not.toContain('class="note"');
    expect(write([], "")).toContain(`<h1>${tools.notebook.untitled}</h1>`);
  });
});
