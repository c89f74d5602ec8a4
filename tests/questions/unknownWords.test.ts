import { expect, it } from "vitest";
import { englishSayings } from "../../server/questions/say/english.ts";
import { kazakhSayings } from "../../server/questions/say/kazakh.ts";
import { russianSayings } from "../../server/questions/say/russian.ts";

it.each([
  [englishSayings, "“cheese”, “rind”"],
  [russianSayings, "«cheese», «rind»"],
  [kazakhSayings, "«cheese», «rind»"],
])("words that nothing is called stand in the quotation marks of the language", (sayings, quoted) => {
  expect(sayings.unknownWords(["cheese", "rind"])).toContain(quoted);
});
