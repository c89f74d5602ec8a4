import { parsePartialDate, toDayRange } from "./dates.ts";
import type { DayWindow } from "./dayWindow.ts";
import type { Claim } from "./evidence.ts";

const read = (date: string | null) => (date === null ? undefined : parsePartialDate(date));

/** The claims that may hold on some day of the window; one that says no date may hold on any. */
export function claimsAt(claims: readonly Claim[], { dayMin, dayMax }: DayWindow): readonly Claim[] {
  if (dayMin === null) return claims;
  return claims.filter(({ from, until }) => {
    const { validFrom, validUntil } = toDayRange(read(from), read(until));
    return validFrom <= dayMax && validUntil >= dayMin;
  });
}
