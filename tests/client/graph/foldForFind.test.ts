import { expect, it } from "vitest";
import { foldForFind } from "../../../client/graph/foldForFind.ts";

it.each([
  ["Мемлекетаралық Кеңес", "мемлекетаралык кенес"],
  ["ӘҒҚҢӨҰҮҺІ", "агкноууxи".replace("x", "х")],
  ["Ещё", "еще"],
  ["Минский", "минский"],
  ["Café", "cafe"],
  ["ISO/TC 184/SC 4", "iso tc 184 sc 4"],
  ["  —  ", ""],
  ["ＩＳＯ", "iso"],
])("folds %s", (text, folded) => {
  expect(foldForFind(text)).toBe(folded);
});

it("folds й written as two characters like the one letter, and not as и", () => {
  expect(foldForFind("Минский".normalize("NFD"))).toBe(foldForFind("Минский"));
  expect(foldForFind("й")).not.toBe(foldForFind("и"));
});
