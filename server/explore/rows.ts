import { z } from "zod";
import { parseDatedName } from "../graph/datedNames.ts";
import type { Entity } from "../graph/Entity.ts";
import { kinds } from "../graph/kinds.ts";

/*
 * The shapes of rows that several queries give. Flat, because each is checked: the check of a row costs about as much as
 * the driver's own work for it.
 */

export const text = z.string().nullable();
const texts = z.array(z.string()).nullable();
const datedNames = z.array(z.string().transform(parseDatedName)).nullable();

/** The columns of fragments/entityColumns.cypher. */
export const entityRow = z.object({
  id: z.string(),
  kind: z.enum(kinds),
  form: text,
  dataset: z.string(),
  collective: z.boolean().nullable(),
  nameEn: text,
  nameRu: text,
  nameKk: text,
  abbreviationsEn: texts,
  abbreviationsRu: texts,
  abbreviationsKk: texts,
  otherNamesEn: texts,
  otherNamesRu: texts,
  otherNamesKk: texts,
  datedNames,
  descriptionEn: text,
  descriptionRu: text,
  descriptionKk: text,
  begin: text,
  end: text,
  homepage: text,
  wikidata: text,
  citations: texts,
  degree: z.number(),
}) satisfies z.ZodType<Entity>;

/** The columns of fragments/relationColumns.cypher. */
export const relationRow = z.object({
  id: z.string(),
  type: z.string(),
  fromId: z.string(),
  toId: z.string(),
  begin: text,
  end: text,
  basis: z.enum(["stated", "derived"]),
  rule: text,
  qualifiers: texts,
  citations: texts,
});

export type RelationRow = z.infer<typeof relationRow>;

/** The columns of fragments/passageColumns.cypher. */
export const passageRow = z.object({
  id: z.string(),
  sourceId: z.string(),
  ordinal: z.number(),
  text: z.string(),
  translationEn: text,
  translationRu: text,
  translationKk: text,
});

export type PassageRow = z.infer<typeof passageRow>;

export const countRow = z.object({ count: z.number() });
