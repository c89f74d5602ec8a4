import { z } from "zod";
import { kinds } from "../graph/kinds.ts";
import type { Form, Vocabulary } from "../graph/Vocabulary.ts";
import type { Database } from "../neo4j/createDatabase.ts";
import { defineQuery } from "../neo4j/defineQuery.ts";
import { text } from "./rows.ts";

const label = { labelEn: text, labelRu: text, labelKk: text };
const plural = { pluralEn: text, pluralRu: text, pluralKk: text };
const texts = z.array(z.string());
const words = z.object({ en: texts, ru: texts, kk: texts });

const relationTypesQuery = defineQuery<object>()(
  "queries/relationTypes",
  z.object({
    name: z.string(),
    ...label,
    inverseEn: text,
    inverseRu: text,
    inverseKk: text,
    meaningEn: text,
    meaningRu: text,
    meaningKk: text,
    superior: z.enum(["from", "to"]).nullable(),
    weight: z.number(),
    term: text,
    count: z.number(),
    fromKinds: z.array(z.enum(kinds)),
    toKinds: z.array(z.enum(kinds)),
    verbs: words,
  }),
);

const wordsQuery = defineQuery<object>()(
  "queries/words",
  z.discriminatedUnion("sort", [
    z.object({ sort: z.literal("Kind"), name: z.enum(kinds), ...label, ...plural, words }),
    z.object({ sort: z.literal("Form"), kind: z.enum(kinds), name: z.string(), ...label, ...plural, words }),
    z.object({
      sort: z.literal("Property"),
      name: z.string(),
      // What is a name to the loader is a text to everybody else.
      valueType: z
        .enum(["number", "date", "percent", "text", "name"])
        .transform((type) => (type === "name" ? "text" : type)),
      ...label,
      words,
    }),
    z.object({ sort: z.literal("Unit"), name: z.string(), ...label }),
    z.object({ sort: z.literal("Phrase"), name: z.string(), ...label }),
  ]),
);

type Word = z.infer<(typeof wordsQuery)["row"]>;

const countAllQuery = defineQuery<object>()(
  "queries/countAll",
  z.record(z.enum([...kinds, "claims"]), z.number()),
);

const examplesQuery = defineQuery<object>()(
  "queries/examples",
  z.object({
    id: z.string(),
    dataset: z.string(),
    questionEn: text,
    questionRu: text,
    questionKk: text,
    show: z.array(z.string()),
    select: text,
    layout: text,
  }),
);

function toForm(word: Word): Form[] {
  if (word.sort === "Kind") return [{ ...word, kind: word.name, name: null }];
  return word.sort === "Form" ? [word] : [];
}

/** Kinds in their order, each before its forms, which come in the order of their names. */
function compareForms(one: Form, other: Form): number {
  if (one.kind !== other.kind) return kinds.indexOf(one.kind) - kinds.indexOf(other.kind);
  return (one.name ?? "") < (other.name ?? "") ? -1 : 1;
}

/** Words of one sort by their names. */
function mapWords<Sort extends Word["sort"]>(words: readonly Word[], sort: Sort) {
  const isWanted = (word: Word): word is Extract<Word, { sort: Sort }> => word.sort === sort;
  return new Map(words.filter(isWanted).map((word) => [word.name, word]));
}

/** Reads the words of all datasets and the counts that go with them: four small queries. */
export async function readVocabulary(database: Pick<Database, "read">): Promise<Vocabulary> {
  const [relationTypes, words, [counts], examples] = await Promise.all([
    database.read(relationTypesQuery, {}),
    database.read(wordsQuery, {}),
    database.read(countAllQuery, {}),
    database.read(examplesQuery, {}),
  ]);
  return {
    relationTypes: new Map(relationTypes.map((type) => [type.name, type])),
    forms: words.flatMap(toForm).toSorted(compareForms),
    properties: mapWords(words, "Property"),
    units: mapWords(words, "Unit"),
    phrases: mapWords(words, "Phrase"),
    kindCounts: new Map(kinds.map((kind) => [kind, counts?.[kind] ?? 0])),
    claimCount: counts?.claims ?? 0,
    examples,
  };
}
