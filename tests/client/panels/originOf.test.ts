import { describe, expect, it } from "vitest";
import type { Entity } from "../../../client/graph/Entity.ts";
import { findNamesakes } from "../../../client/graph/findNamesakes.ts";
import type { Vocabulary } from "../../../client/graph/Vocabulary.ts";
import { messagesOf } from "../../../client/i18n/messagesOf.ts";
import { originOf } from "../../../client/panels/originOf.ts";
import { entity } from "../graph/build.ts";
import { vocabulary as words } from "../state/vocabulary.ts";

const datasets = new Map([
  ["ours", { kk: "Біздікі", ru: "Наш", en: "Ours" }],
  ["theirs", { kk: "Олардікі", ru: "Их", en: "Theirs" }],
]);
const inAll = (text: string) => ({ kk: text, ru: text, en: text });
const body = { kind: "BODY", name: null, labels: inAll("body"), plurals: inAll("bodies") } as const;
const vocabulary: Vocabulary = { ...words, datasets, forms: new Map([["BODY", body]]) };
const named = (id: string, particulars: Partial<Entity>) =>
  entity(id, { names: { en: "Council" }, dataset: "ours", ...particulars });
const originsOf = (...entities: readonly Entity[]) => {
  const reader = { language: "en", messages: messagesOf("en"), vocabulary } as const;
  const namesakes = findNamesakes(entities, "en");
  return entities.map((each) => originOf(each, namesakes, reader));
};

describe("what tells namesakes apart", () => {
  it("is nothing where a name is one entity's alone", () => {
    expect(originsOf(named("a", {}), named("b", { names: { en: "Bureau" } }))).toEqual([null, null]);
  });

  it("is the kind inside one dataset, and the dataset's title where there are several", () => {
    expect(originsOf(named("a", {}), named("b", { kind: "PLACE" }))).toEqual(["organization", "place"]);
    expect(originsOf(named("a", {}), named("b", { dataset: "theirs" }))).toEqual([
      "organization · Ours",
      "organization · Theirs",
    ]);
  });

  it("is that one is a class of what the other is", () => {
    const kind = "BODY";
    expect(originsOf(named("a", { kind }), named("b", { kind, collective: true }))).toEqual([
      "body",
      "bodies",
    ]);
  });

  it("is the id of a dataset that nobody describes", () => {
    expect(originsOf(named("a", {}), named("b", { dataset: "gone" }))[1]).toBe("organization · gone");
  });

  it("is the beginning, and last the id, where all else is the same", () => {
    expect(originsOf(named("a", { begin: "1992" }), named("b", { begin: "1995" }))).toEqual([
      "organization · 1992",
      "organization · 1995",
    ]);
    expect(originsOf(named("a", { begin: "1992" }), named("b", { begin: "1992" }), named("c", {}))).toEqual([
      "organization · 1992 · a",
      "organization · 1992 · b",
      "organization · c",
    ]);
  });
});
