import type { Grammar } from "../grammar/Cue.ts";
import type { Item } from "./Item.ts";
import type { Question } from "./Question.ts";
import { foldLetters } from "../../language/foldLetters.ts";
import { toSoundKey } from "../../language/toSoundKey.ts";
import { toSounds } from "../../language/toSounds.ts";

const YEAR = /^(?:1[5-9]|20)\d\d$/u;
const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/u;

const two = (number: number) => String(number).padStart(2, "0");

/** The number of the month that a word names, from 1. */
function toMonth(word: string, { months }: Grammar): number | undefined {
  const folded = foldLetters(word);
  const key = toSoundKey(toSounds(word));
  const index = months.findIndex((names) =>
    names.split("|").some((name) => {
      const whole = foldLetters(name);
      return whole.length > 3
        ? folded.startsWith(whole) || key.startsWith(toSoundKey(toSounds(name)))
        : folded === whole;
    }),
  );
  return index < 0 ? undefined : index + 1;
}

interface Found {
  readonly end: number;
  readonly date: string;
}

/** The words between a day, a month and a year that say nothing: "13 March of 1992", "1992 жылғы 13 наурыз". */
const YEAR_WORDS = /^(?:of|the|st|nd|rd|th|г|год|года|году|годы|ж|жыл\p{L}*)$/iu;

function readDate({ words }: Question, start: number, grammar: Grammar): Found | undefined {
  let year: string | undefined;
  let month: number | undefined;
  let day: string | undefined;
  let end = start;
  for (let index = start; index < words.length && index < start + 6; index += 1) {
    const text = words[index]?.token.text ?? "";
    const named = toMonth(text, grammar);
    if (year === undefined && YEAR.test(text)) year = text;
    else if (month === undefined && named !== undefined && !/^\d/u.test(text)) month = named;
    else if (day === undefined && DAY.test(text) && (month === undefined || index === end)) day = text;
    else if (index > start && YEAR_WORDS.test(text)) continue;
    else break;
    end = index + 1;
  }
  if (year === undefined) return undefined;
  if (month === undefined) {
    const first = words[start]?.token.text ?? "";
    return YEAR.test(first) ? { end: start + 1, date: first } : undefined;
  }
  return { end, date: `${year}-${two(month)}${day === undefined ? "" : `-${two(Number(day))}`}` };
}

/** 1992-03-13 and 13.03.1992, whose parts are words of their own. */
function readWritten({ text, words }: Question, start: number): Found | undefined {
  const [first, second, third] = [words[start], words[start + 1], words[start + 2]];
  if (!first || !second) return undefined;
  const rest = text.slice(first.token.start, (third ?? second).token.end);
  const iso = /^(?<year>\d{4})-(?<month>\d\d)(?:-(?<day>\d\d))?/u.exec(rest)?.groups;
  if (iso !== undefined) {
    const { year = "", month = "", day } = iso;
    if (Number(month) < 1 || Number(month) > 12) return undefined;
    return day === undefined
      ? { end: start + 2, date: `${year}-${month}` }
      : { end: start + 3, date: `${year}-${month}-${day}` };
  }
  const dotted = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})/u.exec(rest)?.groups;
  if (dotted === undefined) return undefined;
  const { year = "", month = "", day = "" } = dotted;
  return { end: start + 3, date: `${year}-${two(Number(month))}-${two(Number(day))}` };
}

/** The dates of a question: years, months and days as people write them. */
export function findDates(question: Question, grammar: Grammar): Item[] {
  return question.words.flatMap((_word, start) => {
    const found = readWritten(question, start) ?? readDate(question, start, grammar);
    if (found === undefined) return [];
    const { end, date } = found;
    return [
      { start, end, cost: 0, senses: [{ role: "date", period: { from: date, until: date } }] } satisfies Item,
    ];
  });
}
