import { expect, it } from "vitest";
import { captionOf } from "../../../client/graph/captionOf.ts";

it.each([
  [
    "the language asked for",
    { kk: "Кеңес", ru: "Совет", en: "Council" },
    "kk",
    { text: "Кеңес", language: "kk" },
  ],
  [
    "English first where it is missing",
    { ru: "Совет", en: "Council" },
    "kk",
    { text: "Council", language: "en" },
  ],
  ["then Russian", { kk: "Кеңес", ru: "Совет" }, "en", { text: "Совет", language: "ru" }],
  ["then Kazakh", { kk: "Кеңес" }, "en", { text: "Кеңес", language: "kk" }],
  ["passing over an empty name", { kk: "", en: "Council" }, "kk", { text: "Council", language: "en" }],
  ["the id where there is no name at all", {}, "ru", { text: "easc", language: "en" }],
] as const)("gives %s", (...[, names, language, caption]) => {
  expect(captionOf({ id: "easc", names }, language)).toEqual(caption);
});
