import { expect, it } from "vitest";
import { romanise } from "../../server/language/romanise.ts";

it.each([
  ["Кеңес", "kenes"],
  ["Өңір", "onir"],
  ["Щит", "shchit"],
  ["Ä é Ñ", "a e n"],
  ["日本 ISO", "日本 iso"],
  ["", ""],
])("%s → %s", (text, expected) => {
  expect(romanise(text)).toBe(expected);
});
