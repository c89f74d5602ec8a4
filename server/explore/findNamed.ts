import type { z } from "zod";
import { defineQuery } from "../neo4j/defineQuery.ts";
import { entityRow } from "./rows.ts";

const namedRow = entityRow.pick({
  id: true,
  kind: true,
  degree: true,
  nameEn: true,
  nameRu: true,
  nameKk: true,
  abbreviationsEn: true,
  abbreviationsRu: true,
  abbreviationsKk: true,
  otherNamesEn: true,
  otherNamesRu: true,
  otherNamesKk: true,
  datedNames: true,
});

/** An entity with all its names. */
export type NamedEntity = z.infer<typeof namedRow>;

/** The entities that a Lucene query over the search index finds, the best by its own score. */
export const findNamed = defineQuery<{ text: string; limit: number }>()("queries/findNamed", namedRow);
