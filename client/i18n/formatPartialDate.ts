import type { Language } from "../graph/Language.ts";
import { messagesOf } from "./messagesOf.ts";

const SHAPE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(~)?$/u;

function optionsOf(month: string | undefined, day: string | undefined): Intl.DateTimeFormatOptions {
  if (month === undefined) return { year: "numeric" };
  return day === undefined
    ? { year: "numeric", month: "long" }
    : { year: "numeric", month: "long", day: "numeric" };
}

/** A partial date (`1992-03-13`, `1906~`) as a reader of the language writes it; anything else is given back as it is. */
export function formatPartialDate(date: string, language: Language): string {
  const match = SHAPE.exec(date);
  if (match === null) return date;
  const [, year, month, day, about] = match;
  const moment = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const locale = language === "en" ? "en-GB" : language;
  const text =
    month === undefined
      ? messagesOf(language).date.year(String(Number(year)))
      : new Intl.DateTimeFormat(locale, { ...optionsOf(month, day), timeZone: "UTC" }).format(moment);
  return about === undefined ? text : messagesOf(language).date.about(text);
}
