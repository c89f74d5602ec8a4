import { describe, expect, it } from "vitest";
import { toolMessagesOf } from "../../../../client/i18n/toolMessagesOf.ts";
import type { NotebookPage } from "../../../../client/panels/files/NotebookPage.ts";
import { writeNotebook } from "../../../../client/panels/files/writeNotebook.ts";

const page: NotebookPage = {
  id: "1",
  title: "Relations of ISO",
  note: "",
  language: "en",
  question: "Who governs <ISO>?",
  moment: null,
  hash: "#show=iso",
  svg: "<svg/>",
  summary: "1 entity",
  statements: [],
  steps: [],
  footer: [],
};

const tools = toolMessagesOf("en");
const write = (changes: Partial<NotebookPage>) =>
  writeNotebook(
    { title: "", pages: [{ ...page, ...changes }] },
    { language: "en", tools, address: "https://example.org/" },
  );

describe("writeNotebook", () => {
  it("answers the question that was asked, before the picture, with every text escaped", () => {
    const passage = {
      text: "Кеңес <басқарады>.",
      language: "kk",
      translation: null,
      source: "Text · 3",
      address: null,
    } as const;
    const html = write({
      answer: {
        title: "Answer",
        sentence: "The <Council> governs it.",
        language: "ru",
        reading: "Who governs <ISO>",
        lines: ["ISO <Council>"],
        passages: [passage],
      },
    });
    const order = [
      "Who governs &lt;ISO&gt;?",
      '<p lang="ru"><strong>The &lt;Council&gt; governs it.</strong></p>',
      '<ul lang="ru"><li>ISO &lt;Council&gt;</li></ul>',
      `${tools.ask.reading}: <span lang="ru">Who governs &lt;ISO&gt;</span>`,
      tools.ask.citations,
      '<p lang="kk">Кеңес &lt;басқарады&gt;.</p>',
      "<img",
    ].map((text) => html.indexOf(text));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((one, other) => one - other));
  });

  it("leaves out what an answer doesn't have, and reads pages that were kept without one", () => {
    const bare = {
      title: "Answer",
      sentence: "No.",
      language: "en",
      reading: null,
      lines: [],
      passages: [],
    } as const;
    expect(write({ answer: bare })).not.toContain("<ul");
    expect(write({ answer: bare })).not.toContain(tools.ask.reading);
    expect(write({ answer: null })).not.toContain('class="answer"');
    expect(write({})).not.toContain('class="answer"');
  });
});
