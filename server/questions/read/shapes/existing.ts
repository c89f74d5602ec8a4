import { grammars } from "../../lexicon/createLexicon.ts";
import { isYesNo } from "../isYesNo.ts";
import type { Frame } from "../Frame.ts";
import type { Shape } from "./Shape.ts";
import { isOnly } from "./frameTests.ts";

/** Whether a question has a word for there being something. */
export function speaksOfBeing({ question: { words }, language }: Frame): boolean {
  const { being } = grammars[language].asking;
  return words.some(({ token }) => being.test(token.text));
}

/** "Did X exist in 1990": a name, a date and words that say no more. */
export const existing: Shape = (frame) => {
  const { parts, entities, dates } = frame;
  const [first, ...others] = entities;
  const [date, ...more] = dates;
  if (!isYesNo(frame) || !isOnly(frame)) return undefined;
  if (first === undefined || date === undefined || others.length + more.length > 0) return undefined;
  const isPlain = parts.every((part) => part === first || part === date || part.role === "cue");
  if (!isPlain || !speaksOfBeing(frame)) return undefined;
  return {
    plan: { operation: "check", set: { ids: [first.entity.id], validAt: date.period.from } },
    // The verb is what is asked for here.
    cost: -1,
  };
};
