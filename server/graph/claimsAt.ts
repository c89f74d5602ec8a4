import { readDayRange } from "./dates.ts";
import { type DayWindow, touchesWindow } from "./dayWindow.ts";
import type { Claim } from "./evidence.ts";

/** The claims that may hold on some day of the window; one that says no date may hold on any. */
export function claimsAt(claims: readonly Claim[], window: DayWindow): readonly Claim[] {
  if (window.dayMin === null) return claims;
  return claims.filter(({ from, until }) => touchesWindow(readDayRange(from, until), window));
}
