import { expect, it } from "vitest";
import { findEntities } from "../../../client/graph/findEntities.ts";
import { entity } from "./build.ts";

const entities = [
  entity("easc", {
    names: { en: "Interstate Council", kk: "Мемлекетаралық кеңес" },
    abbreviations: { ru: ["МГС"] },
    otherNames: { en: ["Euro-Asian Council"] },
  }),
  entity("iso", { names: { en: "International Organization for Standardization" } }),
];

const find = (text: string) => [...findEntities(entities, text)];

it.each(["interstate", "КЕНЕС", "мгс", "euro asian"])(
  "finds by a name, abbreviation or other name: %s",
  (text) => {
    expect(find(text)).toEqual(["easc"]);
  },
);

it("finds several, and nothing for what nobody is called", () => {
  expect(find("inter")).toEqual(["easc", "iso"]);
  expect(find("iec")).toEqual([]);
});

it("finds nothing for a blank text", () => {
  expect(find(" – ")).toEqual([]);
});
