import { expect, it } from "vitest";
import { toEnglishPlural } from "../../../server/dataset/importers/toEnglishPlural.ts";

it.each([
  ["committee", "committees"],
  ["national body", "national bodies"],
  ["survey", "surveys"],
  ["branch", "branches"],
  ["class", "classes"],
  ["standards", "standards"],
  ["комитет", "комитет"],
  ["", ""],
])("%s in the plural is %s", (label, plural) => {
  expect(toEnglishPlural(label)).toBe(plural);
});
