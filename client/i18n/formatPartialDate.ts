import type { Language } from "../graph/Language.ts";
import type { Messages } from "./Messages.ts";
import { messagesOf } from "./messagesOf.ts";

const SHAPE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(~)?$/u;

/** A partial date (`1992-03-13`, `1906~`) as a reader of the language writes it; anything else is given back as it is. */
export function formatPartialDate(date: string, language: Language): string {
  const match = SHAPE.exec(date);
  if (match === null) return date;
  const [, year, month, day, about] = match;
  const texts = messagesOf(language).date;
  const text = formatExact({ year: Number(year), month, day }, texts);
  return about === undefined ? text : texts.about(text);
}

interface Parts {
  readonly year: number;
  readonly month: string | undefined;
  readonly day: string | undefined;
}

function formatExact({ year, month, day }: Parts, texts: Messages["date"]): string {
  if (month === undefined) return texts.year(String(year));
  const ofMonth = { year, month: Number(month) };
  return day === undefined ? texts.month(ofMonth) : texts.day({ ...ofMonth, day: Number(day) });
}
