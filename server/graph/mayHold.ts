import type { DayWindow } from "./dayWindow.ts";
import { at, type GraphSnapshot } from "./GraphSnapshot.ts";

/** Whether a relation may hold on some day of the window: what `validAt` asks for. */
export function mayHold(
  { validFrom, validUntil }: Pick<GraphSnapshot, "validFrom" | "validUntil">,
  relation: number,
  { dayMin, dayMax }: DayWindow,
): boolean {
  if (dayMin === null) return true;
  return at(validFrom, relation) <= dayMax && at(validUntil, relation) >= dayMin;
}
