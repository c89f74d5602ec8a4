import type { Claim } from "../graph/Evidence.ts";
import type { Language } from "../graph/Language.ts";
import { formatPartialDate } from "../i18n/formatPartialDate.ts";
import type { Messages } from "../i18n/Messages.ts";
import { messagesOf } from "../i18n/messagesOf.ts";
import { numberLocales } from "../i18n/numberLocales.ts";

function formatNumber(value: string, language: Language): string {
  return new Intl.NumberFormat(numberLocales[language]).format(Number(value));
}

function formatValue({ values, valueType, unitLabels }: Claim, language: Language): string {
  const value = values[language];
  const unit = unitLabels[language];
  switch (valueType) {
    case "DATE":
      return formatPartialDate(value, language);
    case "TEXT":
      return value;
    case "PERCENT":
      return `${formatNumber(value, language)}\u00A0${unit ?? "%"}`;
    case "NUMBER":
      return unit === null ? formatNumber(value, language) : `${formatNumber(value, language)} ${unit}`;
  }
}

/** A claim's value as its reader writes it, with comparator and unit: "about 140 committees". */
export function formatClaimValue(claim: Claim, language: Language): string {
  return messagesOf(language).comparator[claim.comparator](formatValue(claim, language));
}

/** The date or period that a claim speaks of, or null. */
export function formatClaimPeriod(claim: Pick<Claim, "from" | "until">, language: Language): string | null {
  const { date } = messagesOf(language);
  const from = claim.from === null ? null : formatPartialDate(claim.from, language);
  const until = claim.until === null ? null : formatPartialDate(claim.until, language);
  if (from === null) return until === null ? null : date.until(until);
  if (until === null) return date.from(from);
  return from === until ? from : date.period(from, until);
}

/** Which claim to prefer, in words; null for one like any other. */
export function rankOf({ rank }: Claim, { entity }: Messages): string | null {
  switch (rank) {
    case "PREFERRED":
      return entity.rankPreferred;
    case "DEPRECATED":
      return entity.rankDeprecated;
    case "NORMAL":
      return null;
  }
}
