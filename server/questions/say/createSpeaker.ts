import { chooseText, type Language } from "../../graph/chooseText.ts";
import { parsePartialDate } from "../../graph/dates.ts";
import type { Entity } from "../../graph/Entity.ts";
import type { Claim } from "../../graph/evidence.ts";
import type { Vocabulary } from "../../graph/Vocabulary.ts";
import type { EntityClass, EntitySet, Period, RelatedTo } from "../Plan.ts";
import { englishSayings } from "./english.ts";
import { kazakhSayings } from "./kazakh.ts";
import { russianSayings } from "./russian.ts";
import type { Sayings } from "./Sayings.ts";

const sayingsOf: Readonly<Record<Language, Sayings>> = {
  EN: englishSayings,
  RU: russianSayings,
  KK: kazakhSayings,
};
const suffixes = { EN: "En", RU: "Ru", KK: "Kk" } as const;
const ABBREVIATION = /^[\p{Lu}\p{N}/ ]{2,}$/u;
const LONG_NAME = 40;

/** An entity with what tells it from its namesakes, where a question is to name it. */
export interface SpokenEntity extends Entity {
  readonly qualifier?: string | undefined;
}

/** How one language names what the graph holds. */
export interface Speaker {
  readonly language: Language;
  readonly sayings: Sayings;
  /** The name that an entity bears. */
  readonly nameIn: (entity: Entity) => string;
  readonly nameOf: (id: string) => string;
  readonly shortNameOf: (id: string) => string;
  readonly listNames: (entities: readonly Entity[], total: number) => string;
  readonly join: (texts: readonly string[]) => string;
  /** "a, b or c". */
  readonly eitherOf: (texts: readonly string[]) => string;
  /** A relation as it is said of the entity that is known. */
  readonly phraseOf: (related: RelatedTo) => string;
  readonly phrasesOf: (related: RelatedTo) => readonly string[];
  readonly classesOf: (classes: readonly EntityClass[] | null | undefined) => string;
  readonly propertyOf: (name: string) => string;
  /** A set as a statement without its answer: "ISO is governed by". */
  readonly describeSet: (set: EntitySet) => string;
  readonly sayClaim: (claim: Claim) => string;
  readonly sayDate: (date: string) => string;
  readonly sayPeriod: (period: Period) => string;
  /** " in 1995", or nothing without a date. */
  readonly sayAt: (date: string | null | undefined) => string;
  readonly sayNumber: (value: number) => string;
}

const MOST_NAMES = 12;
const MOST_PHRASES = 3;

function createDateFormat(locale: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: "UTC" });
}

/**
 * Makes the words of a language for what a question is about; entities that aren't among `entities` are called by their ids.
 */
export function createSpeaker(
  language: Language,
  vocabulary: Vocabulary,
  entities: ReadonlyMap<string, SpokenEntity>,
): Speaker {
  const sayings = sayingsOf[language];
  const numbers = new Intl.NumberFormat(sayings.locale);
  const nameIn = (entity: Entity) => chooseText(entity, "name", language)?.text ?? entity.id;
  const knownNameOf = (entity: Entity) => nameIn(entities.get(entity.id) ?? entity);
  const qualify = (id: string, name: string) => {
    const qualifier = entities.get(id)?.qualifier;
    return qualifier === undefined ? name : `${name} (${qualifier})`;
  };
  const bareNameOf = (id: string) => {
    const entity = entities.get(id);
    return entity === undefined ? id : nameIn(entity);
  };
  const nameOf = (id: string) => qualify(id, bareNameOf(id));
  const shortNameOf = (id: string) => qualify(id, bareShortNameOf(id));
  const bareShortNameOf = (id: string) => {
    const entity = entities.get(id);
    const name = bareNameOf(id);
    const short = entity?.[`abbreviations${suffixes[language]}`]?.find((text) => ABBREVIATION.test(text));
    return short !== undefined && (name.length > LONG_NAME || short.length > 4)
      ? short
      : short !== undefined && name.length > 24
        ? short
        : name;
  };
  const joinBy = (word: string) => (texts: readonly string[]) => {
    const last = texts.at(-1) ?? "";
    return texts.length < 2 ? last : `${texts.slice(0, -1).join(", ")} ${word} ${last}`;
  };
  const [join, eitherOf] = [joinBy(sayings.and), joinBy(sayings.or)];
  const listNames = (all: readonly Entity[], total: number) => {
    const names = all.slice(0, MOST_NAMES).map(knownNameOf);
    return total > names.length
      ? `${names.join(", ")} ${sayings.and} ${sayings.more(total - names.length)}`
      : join(names);
  };
  const clean = (label: string) => label.replace(/[\s–—-]+$/u, "");
  const phrasesOf = ({ by }: RelatedTo) => {
    const phrases = by.map(({ type, direction }) => {
      const words = vocabulary.relationTypes.get(type);
      if (words === undefined) return type;
      return clean(chooseText(words, direction === "OUT" ? "inverse" : "label", language)?.text ?? type);
    });
    const unique = [...new Set(phrases)];
    if (unique.length <= MOST_PHRASES) return unique;
    // Everything that a larger body can have is said in one word, and so is everything to which a thing can belong.
    const leadsUp = by.every(({ type, direction }) => {
      const superior = vocabulary.relationTypes.get(type)?.superior ?? null;
      return superior === null ? direction === "OUT" : (superior === "to") === (direction === "IN");
    });
    return [leadsUp ? sayings.belongs : sayings.has];
  };
  const phraseOf = (related: RelatedTo) => eitherOf(phrasesOf(related));
  const classesOf = (classes: readonly EntityClass[] | null | undefined) => {
    const labels = (classes ?? []).map(({ kind, form }) => {
      const words = vocabulary.forms.find((one) => one.kind === kind && one.name === (form ?? null));
      return (words && chooseText(words, "plural", language)?.text) ?? form ?? kind;
    });
    return [...new Set(labels)].join(", ");
  };
  const describeSet = (set: EntitySet): string => {
    const date = set.validAt ?? set.related?.find(({ validAt }) => validAt)?.validAt;
    const classes = set.classes?.length ? classesOf(set.classes) : "";
    const own = set.ids?.length ? join(set.ids.map(shortNameOf)) : "";
    const related = (set.related ?? []).map((one) => {
      const to = describeSet(one.to);
      return own === "" ? `${to} ${phraseOf(one)}` : `${to} ${phraseOf(one)} ${own}`;
    });
    const claims = (set.claims ?? []).map(({ property, value }) =>
      `${propertyOf(property)} ${value ?? ""}`.trim(),
    );
    const conditions = [...related, ...claims].join("; ");
    // Beside words that may end in a preposition of their own.
    const at = date ? ` (${sayDate(date)})` : "";
    if (conditions === "") return `${own}${own !== "" && classes !== "" ? " – " : ""}${classes}${at}`;
    return classes === "" || own !== "" ? `${conditions}${at}` : `${classes} (${conditions})${at}`;
  };
  const propertyOf = (name: string) => {
    const property = vocabulary.properties.get(name);
    return (property && chooseText(property, "label", language)?.text) ?? name;
  };
  const sayDate = (text: string) => {
    const date = parsePartialDate(text);
    if (date === undefined) return text;
    const about = date.about ? sayings.comparators["≈"] : "";
    if (date.month === undefined) return `${about}${date.year}`;
    const day = new Date(Date.UTC(date.year, date.month - 1, date.day ?? 1));
    const parts: Intl.DateTimeFormatOptions = { year: "numeric", month: "long" };
    return `${about}${createDateFormat(sayings.locale, date.day === undefined ? parts : { ...parts, day: "numeric" }).format(day)}`;
  };
  const sayAt = (date: string | null | undefined) => (date ? sayings.atDate(sayDate(date)) : "");
  const sayPeriod = ({ from, until }: Period) =>
    from === until ? sayDate(from) : `${sayDate(from)}–${sayDate(until)}`;
  const sayNumber = (value: number) => numbers.format(value);
  const sayClaim = (claim: Claim) => {
    const { value, property, unit, comparator, from, until } = claim;
    const raw = value ?? chooseText(claim, "value", language)?.text ?? "";
    const isNumber = property.valueType === "number" || property.valueType === "percent";
    const said =
      isNumber && Number.isFinite(Number(raw))
        ? sayNumber(Number(raw))
        : property.valueType === "date"
          ? sayDate(raw)
          : raw;
    const unitText = unit === null ? "" : (chooseText(unit, "label", language)?.text ?? unit.name);
    const glue = unitText.startsWith("%") ? "" : " ";
    const period =
      from === null && until === null
        ? ""
        : ` (${sayPeriod({ from: from ?? until ?? "", until: until ?? from ?? "" })})`;
    return `${sayings.comparators[comparator]}${said}${unitText === "" ? "" : glue + unitText}${isNumber ? period : ""}`;
  };
  return {
    language,
    sayings,
    nameIn,
    nameOf,
    shortNameOf,
    listNames,
    join,
    eitherOf,
    phraseOf,
    phrasesOf,
    classesOf,
    propertyOf,
    describeSet,
    sayClaim,
    sayDate,
    sayPeriod,
    sayAt,
    sayNumber,
  };
}
