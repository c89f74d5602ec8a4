import type { Vocabulary } from "../../graph/Vocabulary.ts";
import type { NameLanguage } from "../../language/EntityNames.ts";
import type { Cue } from "../grammar/Cue.ts";
import type { EntitySense, Item, ItemSense } from "../link/Item.ts";
import type { Question } from "../link/Question.ts";
import type { LanguageLexicon } from "../lexicon/Lexicon.ts";
import type { Sense } from "../lexicon/Sense.ts";
import type { Period, RelatedTo } from "../Plan.ts";

export type RelationSense = Extract<Sense, { role: "relation" }>;
export type ClassSense = Extract<Sense, { role: "class" }>;
export type PropertySense = Extract<Sense, { role: "property" }>;

export interface Place {
  readonly start: number;
  readonly end: number;
  readonly cost: number;
}

/** Words of a question with what they were taken for. */
export type Part = Place &
  (
    | {
        readonly role: "entity";
        readonly entity: EntitySense;
        readonly others: readonly EntitySense[];
        /** The class that the same words name: "council" is a name and a class. */
        readonly classes: readonly ClassSense[];
      }
    | { readonly role: "relation"; readonly senses: readonly RelationSense[] }
    | {
        readonly role: "class";
        readonly senses: readonly ClassSense[];
        /** The relation types whose ends the same words name: "organs" and "has the organ". */
        readonly types: readonly string[];
        /** Whose it is: "the bureau of the Council". */
        readonly within?: readonly RelatedTo[];
      }
    | { readonly role: "property"; readonly senses: readonly PropertySense[] }
    | { readonly role: "cue"; readonly cue: Cue; readonly isLight?: boolean }
    | { readonly role: "date"; readonly period: Period }
    | { readonly role: "number"; readonly value: string }
  );

export type PartOf<Role extends Part["role"]> = Extract<Part, { role: Role }>;

/** One way of taking the words of a question, ready to be read. */
export interface Frame {
  readonly question: Question;
  readonly language: NameLanguage;
  readonly vocabulary: Vocabulary;
  readonly lexicon: LanguageLexicon;
  readonly parts: readonly Part[];
  readonly cues: ReadonlySet<Cue>;
  readonly entities: readonly PartOf<"entity">[];
  readonly relations: readonly PartOf<"relation">[];
  readonly classes: readonly PartOf<"class">[];
  readonly properties: readonly PartOf<"property">[];
  readonly dates: readonly PartOf<"date">[];
  readonly cost: number;
  /** Words that stand for nothing here: what the answer rests on must say them. */
  readonly unverified: readonly number[];
}

type FrameWords = Pick<Frame, "question" | "language" | "vocabulary" | "lexicon" | "cost" | "unverified">;

function isRole<Role extends Part["role"]>(role: Role) {
  return (part: Part): part is PartOf<Role> => part.role === role;
}

function createFrame(parts: readonly Part[], rest: FrameWords): Frame {
  return {
    ...rest,
    parts,
    cues: new Set([
      ...parts.filter(isRole("cue")).map(({ cue }) => cue),
      // "Without X" is an ending in Kazakh.
      ...(rest.language === "kk" &&
      parts.some((part) => part.role === "entity" && part.entity.cases.kk === "abessive")
        ? (["impact"] as const)
        : []),
    ]),
    entities: parts.filter(isRole("entity")),
    relations: parts.filter(isRole("relation")),
    classes: parts.filter(isRole("class")),
    properties: parts.filter(isRole("property")),
    dates: parts.filter(isRole("date")),
  };
}

function sensesOf<Role extends ItemSense["role"]>(
  { senses }: Item,
  role: Role,
): Extract<ItemSense, { role: Role }>[] {
  return senses.filter((sense): sense is Extract<ItemSense, { role: Role }> => sense.role === role);
}

/** Names that fit equally well are equally meant. */
const SAME_FIT = 0.05;

/** Everything that the words of an item can be taken for, a part each. */
function listParts(item: Item): Part[] {
  const { start, end, cost } = item;
  const place = { start, end, cost };
  const parts: Part[] = [];
  const entities = sensesOf(item, "entity");
  const classes = sensesOf(item, "class");
  const [best] = entities;
  if (best !== undefined) {
    const others = entities.slice(1).filter((entity) => entity.cost - best.cost < SAME_FIT);
    parts.push({ ...place, role: "entity", entity: best, others, classes });
  }
  const relations = sensesOf(item, "relation");
  if (relations.length > 0) parts.push({ ...place, role: "relation", senses: relations });
  if (classes.length > 0) {
    const types = relations.filter(({ nominal }) => nominal).map(({ type }) => type);
    parts.push({ ...place, role: "class", senses: classes, types });
  }
  const properties = sensesOf(item, "property");
  if (properties.length > 0) parts.push({ ...place, role: "property", senses: properties });
  for (const { period } of sensesOf(item, "date")) parts.push({ ...place, role: "date", period });
  for (const { value } of sensesOf(item, "number")) parts.push({ ...place, role: "number", value });
  const cues = new Set(sensesOf(item, "cue").map(({ cue }) => cue));
  for (const cue of cues)
    parts.push(
      cue === "light"
        ? { ...place, role: "cue", cue: "filler", isLight: true }
        : { ...place, role: "cue", cue },
    );
  return parts;
}

const MOST_FRAMES = 200;

/** Every way of taking the items, a part for each: the product, as far as it goes. */
export function listFrames(items: readonly Item[], rest: FrameWords): Frame[] {
  let ways: Part[][] = [[]];
  for (const item of items) {
    const parts = listParts(item);
    ways = ways.flatMap((way) => parts.map((part) => [...way, part])).slice(0, MOST_FRAMES);
  }
  return ways.map((parts) => createFrame(parts, rest));
}
