import type { Claim } from "./Evidence.ts";
import { languages } from "./Language.ts";
import { type DayRange, daysBetween, daysOf, overlap } from "./PartialDate.ts";

/** What a value may be, as numbers or days; where it is open, its limits don't belong to it. */
interface Span {
  readonly low: number;
  readonly high: number;
  readonly isOpen: boolean;
}

/**
 * Those of an entity's claims of one property that another of them contradicts, in the order given. Two claims
 * contradict each other when they come from different sources, may speak of the same time, and no value satisfies both:
 * "1947" and "23 February 1947" don't, "more than 3,000" and "6,210" don't, "15" and "12" do. Figures of different
 * units and different texts do too, but for properties of which one source states several texts: those are lists.
 */
export function findDisagreeing(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter((claim) =>
    claims.some(
      (other) =>
        haveOwnSources(claim, other) && mayBeSimultaneous(claim, other) && !mayAgree(claim, other, claims),
    ),
  );
}

function sourcesOf({ citations }: Claim): readonly string[] {
  return citations.map(({ source }) => source.id);
}

function haveOwnSources(one: Claim, other: Claim): boolean {
  const sources = sourcesOf(one);
  const others = sourcesOf(other);
  return sources.length > 0 && others.length > 0 && !others.some((id) => sources.includes(id));
}

/** A claim without dates may speak of any time; one with a beginning alone speaks of that date. */
function timeOf({ from, until }: Claim): DayRange {
  return daysBetween(from, until ?? from);
}

function mayBeSimultaneous(one: Claim, other: Claim): boolean {
  return overlap(timeOf(one), timeOf(other));
}

function mayAgree(one: Claim, other: Claim, all: readonly Claim[]): boolean {
  if (one.valueType !== other.valueType || one.unit !== other.unit) return false;
  if (one.valueType === "TEXT") return haveSameText(one, other) || isListed(one, all) || isListed(other, all);
  const [span, otherSpan] = [spanOf(one), spanOf(other)];
  return span === null || otherSpan === null || haveCommonValue(span, otherSpan);
}

function haveSameText(one: Claim, other: Claim): boolean {
  const fold = (text: string) => text.trim().toLocaleLowerCase();
  return languages.some((language) => fold(one.values[language]) === fold(other.values[language]));
}

/** Whether a source of the claim states another text too. */
function isListed(claim: Claim, all: readonly Claim[]): boolean {
  const sources = sourcesOf(claim);
  return all.some((other) => other !== claim && sourcesOf(other).some((id) => sources.includes(id)));
}

function haveCommonValue(one: Span, other: Span): boolean {
  const low = Math.max(one.low, other.low);
  const high = Math.min(one.high, other.high);
  return low < high || (low === high && holds(one, low) && holds(other, low));
}

function holds({ low, high, isOpen }: Span, value: number): boolean {
  return isOpen ? low < value && value < high : low <= value && value <= high;
}

/** Null for a value that is neither a date nor a number. */
function spanOf({ values, valueType, comparator }: Claim): Span | null {
  const stated = valueType === "DATE" ? daysOf(values.en) : toNumbers(values.en, comparator === "ABOUT");
  if (stated === null) return null;
  const { first, last } = stated;
  switch (comparator) {
    case "EQUAL":
    case "ABOUT":
      return { low: first, high: last, isOpen: false };
    case "AT_LEAST":
      return { low: first, high: Infinity, isOpen: false };
    case "MORE_THAN":
      return { low: last, high: Infinity, isOpen: true };
    case "AT_MOST":
      return { low: -Infinity, high: last, isOpen: false };
    case "LESS_THAN":
      return { low: -Infinity, high: first, isOpen: true };
  }
}

/** "About" a number is all that rounds to it at its last digit that isn't 0: about 80 is 75 to 85, about 12,500 is 12,450 to 12,550. */
function toNumbers(text: string, about: boolean): DayRange | null {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value)) return null;
  if (!about) return { first: value, last: value };
  const [, decimals = ""] = text.split(".");
  const zeros = /0*$/u.exec(text.replace(".", ""))?.[0].length ?? 0;
  const half = 10 ** (zeros - decimals.length) / 2;
  return { first: value - half, last: value + half };
}
