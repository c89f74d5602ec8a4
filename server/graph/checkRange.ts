import { AppError } from "./AppError.ts";

export interface Range {
  readonly minimum: number;
  readonly maximum: number;
}

/** @throws AppError `BAD_USER_INPUT` that names the argument and the bounds, unless `value` is a whole number between them. */
export function checkRange(argument: string, value: number, { minimum, maximum }: Range): void {
  if (Number.isInteger(value) && value >= minimum && value <= maximum) return;
  const message = `\`${argument}\` must be a whole number from ${minimum} to ${maximum}.`;
  throw new AppError("BAD_USER_INPUT", message, { facts: { argument, minimum, maximum } });
}

/** @throws AppError `BAD_USER_INPUT` that names the argument and the bounds, unless the list has as many items. */
export function checkCount(argument: string, list: readonly unknown[], { minimum, maximum }: Range): void {
  if (list.length >= minimum && list.length <= maximum) return;
  const message = `\`${argument}\` must have ${minimum} to ${maximum} items; it has ${list.length}.`;
  throw new AppError("BAD_USER_INPUT", message, { facts: { argument, minimum, maximum } });
}
