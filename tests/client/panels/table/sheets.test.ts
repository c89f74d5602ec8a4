import { describe, expect, it } from "vitest";
import type { Changes } from "../../../../client/graph/graphAt.ts";
import { languages } from "../../../../client/graph/Language.ts";
import { messagesOf } from "../../../../client/i18n/messagesOf.ts";
import { toolMessagesOf } from "../../../../client/i18n/toolMessagesOf.ts";
import type { Reader } from "../../../../client/panels/Reader.tsx";
import type { Row, SheetContent } from "../../../../client/panels/table/Sheet.ts";
import { sheets } from "../../../../client/panels/table/sheets.ts";
import { entity, graphOf, relation } from "../../graph/build.ts";
import { vocabulary } from "../../state/vocabulary.ts";

const visible = graphOf(
  [
    entity("iso", { names: { en: "ISO", kk: "СХҰ" }, begin: "1947" }),
    entity("council", { kind: "COUNCIL", names: { kk: "Кеңес" }, begin: "1952-03", end: "1990~" }),
  ],
  [
    relation(["council", "GOVERNS", "iso"], { begin: "1953" }),
    relation(["iso", "UNKNOWN_TYPE", "iso"], { cited: false }),
    relation(["iso", "GOVERNS", "elsewhere"]),
  ],
);
const namesakes = new Map();
const reader: Reader = { language: "en", messages: messagesOf("en"), vocabulary };
const rowsOf = (name: keyof typeof sheets, content: Partial<SheetContent> = {}) =>
  sheets[name].rows({ visible, changes: null, namesakes, reader, ...content });
const textsOf = ({ cells }: Row) => cells.map(({ text }) => text);

describe("every sheet", () => {
  it.each(Object.entries(sheets))("%s has a head, a width and a cell for each column", (_name, sheet) => {
    expect(sheet.widths.reduce((sum, width) => sum + width, 0)).toBe(100);
    for (const language of languages) {
      const tools = toolMessagesOf(language);
      expect(sheet.title(tools)).not.toBe("");
      expect(sheet.columns(tools)).toHaveLength(sheet.widths.length);
    }
    const changes: Changes = { entities: new Map(), relations: new Map() };
    for (const { cells } of sheet.rows({ visible, changes, namesakes, reader }))
      expect(cells).toHaveLength(sheet.widths.length);
  });
});

describe("entities", () => {
  it("are rows with kind, dates and the number of relations that are drawn", () => {
    expect(rowsOf("entities").map(textsOf)).toEqual([
      ["ISO", expect.any(String), "1947", "", "3"],
      ["Кеңес", expect.any(String), "March 1952", expect.stringContaining("1990"), "1"],
    ]);
  });

  it("say in which language a name is, where it isn't the reader's", () => {
    const [iso, council] = rowsOf("entities").map(({ cells }) => cells[0]);
    expect(iso).not.toHaveProperty("lang");
    expect(council).toMatchObject({ lang: "kk", kind: "COUNCIL" });
  });

  it("are selected by their row", () => {
    expect(rowsOf("entities").map(({ selection }) => selection)).toEqual([
      { on: "entity", id: "iso" },
      { on: "entity", id: "council" },
    ]);
  });
});

describe("relations", () => {
  it("are rows in their true direction; one without its ends is none", () => {
    const rows = rowsOf("relations");
    expect(rows.map(textsOf)).toEqual([
      ["Кеңес", "GOVERNS →", "ISO", "1953", "", toolMessagesOf("en").table.cited],
      ["ISO", "UNKNOWN_TYPE", "ISO", "", "", toolMessagesOf("en").table.uncited],
    ]);
    expect(rows.map(({ cells }) => cells.at(-1)?.isWarning)).toEqual([false, true]);
  });
});

describe("changes", () => {
  it("are none while nothing is compared", () => {
    expect(rowsOf("changes")).toEqual([]);
  });

  it("come first, then what ended, then what stayed, each signed", () => {
    const changes: Changes = {
      entities: new Map([
        ["iso", "stayed"],
        ["council", "ended"],
      ]),
      relations: new Map([["council GOVERNS iso", "came"]]),
    };
    const rows = rowsOf("changes", { changes });
    expect(rows.map(({ selection }) => selection.id).slice(0, 3)).toEqual([
      "council GOVERNS iso",
      "council",
      "iso",
    ]);
    expect(rows.map(({ cells }) => cells[0]?.text.charAt(0)).slice(0, 3)).toEqual(["+", "−", "="]);
    expect(rows[0]?.cells[2]?.text).toBe("Кеңес – GOVERNS → – ISO");
    // What isn't there is called by its id.
    expect(rows.map(({ cells }) => cells[2]?.text)).toContain("ISO – GOVERNS → – elsewhere");
  });
});
