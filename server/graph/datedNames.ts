import type { InLanguages, Language } from "./chooseText.ts";
import { readDayRange } from "./dates.ts";
import { type DateWindow, type DayWindow, touchesWindow } from "./dayWindow.ts";

/** A name that an entity had for some time. `null` stands for a time that isn't known or hasn't come. */
export interface DatedName {
  readonly text: string;
  readonly language: Language;
  readonly from: string | null;
  readonly until: string | null;
}

/** What a node holds of a dated name: its language, the time as an EDTF interval with `..` for an open side, the name. */
const shape = /^(?<language>en|ru|kk) (?<from>\S+)\/(?<until>\S+) (?<text>.+)$/u;
const OPEN = "..";

const languages: Readonly<Record<string, Language>> = { en: "EN", ru: "RU", kk: "KK" };
const properties = { EN: "nameEn", RU: "nameRu", KK: "nameKk" } as const;
const allLanguages: readonly Language[] = ["EN", "RU", "KK"];

/** "en ../1933-12-31 International Telegraph Union" */
export function formatDatedName({ text, language, from, until }: DatedName): string {
  return `${language.toLowerCase()} ${from ?? OPEN}/${until ?? OPEN} ${text}`;
}

/**
 * The inverse of {@link formatDatedName}.
 * @throws Error for any other text: only the loader writes them
 */
export function parseDatedName(stored: string): DatedName {
  const { language = "", from, until, text = "" } = shape.exec(stored)?.groups ?? {};
  const known = languages[language];
  if (known === undefined) throw new Error(`Not a dated name: ${stored}`);
  const toDate = (side: string | undefined) => (side === undefined || side === OPEN ? null : side);
  return { text, language: known, from: toDate(from), until: toDate(until) };
}

/** What has names of its own and perhaps others at some time. */
export interface Named extends InLanguages<"name"> {
  readonly datedNames: readonly DatedName[] | null;
}

const daysOf = ({ from, until }: DatedName) => readDayRange(from, until);

/** The dated name that may be in use on some day of the window, the latest of several. */
function findNameAt({ datedNames }: Named, language: Language, window: DateWindow): DatedName | undefined {
  const held = (datedNames ?? []).filter(
    (name) => name.language === language && touchesWindow(daysOf(name), window),
  );
  return held.toSorted((one, other) => daysOf(other).validFrom - daysOf(one).validFrom)[0];
}

/** The same entity under the names that it had at a date; itself where it has no others, or at any date. */
export function namedAt<Entity extends Named>(entity: Entity, window: DayWindow): Entity {
  if (window.dayMin === null || entity.datedNames === null) return entity;
  const names = allLanguages.flatMap((language) => {
    const name = findNameAt(entity, language, window);
    return name === undefined ? [] : [[properties[language], name.text]];
  });
  return names.length === 0 ? entity : { ...entity, ...Object.fromEntries(names) };
}

/** A change of name between two dates. */
export interface Renaming<Entity> {
  /** The entity under its names at the earlier and at the later date. */
  readonly before: Entity;
  readonly after: Entity;
  /** The day from which the later name is in use, or else the last of the earlier one. */
  readonly date: string;
}

/** How the name of an entity changed between two dates, in whatever language; undefined where it didn't. */
export function findRenaming<Entity extends Named>(
  entity: Entity,
  windows: { readonly before: DateWindow; readonly after: DateWindow },
): Renaming<Entity> | undefined {
  const before = namedAt(entity, windows.before);
  const after = namedAt(entity, windows.after);
  const changed = allLanguages.find(
    (language) => before[properties[language]] !== after[properties[language]],
  );
  if (changed === undefined) return undefined;
  const date =
    findNameAt(entity, changed, windows.after)?.from ?? findNameAt(entity, changed, windows.before)?.until;
  return date === null || date === undefined ? undefined : { before, after, date };
}
