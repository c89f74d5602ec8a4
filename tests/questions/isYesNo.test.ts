import { expect, it } from "vitest";
import { toQuestion } from "../../server/questions/link/Question.ts";
import { isYesNo } from "../../server/questions/read/isYesNo.ts";

it.each([
  ["en", "Does the council meet?", true],
  ["en", "Were there standards?", true],
  ["en", "Does the council know which city it is in?", false],
  ["en", "The council does meet", false],
  ["en", "What does the council do?", false],
  ["ru", "Заседает ли совет?", true],
  ["ru", "Верно, что совет заседает?", true],
  ["ru", "Где заседает совет?", false],
  ["ru", "Ливень над советом", false],
  ["kk", "Кеңес жиналды ма?", true],
  ["kk", "Кеңес қайда жиналды?", false],
  ["kk", "Маңызды кеңес қайсы?", false],
] as const)("%s: whether %s wants to know if something is so", (language, text, expected) => {
  expect(isYesNo({ question: toQuestion(text), language })).toBe(expected);
});
