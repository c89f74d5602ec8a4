import { romanise } from "../../../language/romanise.ts";

/** Types of relationships that the graph itself uses (cypher/README.md). */
const reserved = new Set(["HAS_CLAIM", "FROM_SOURCE"]);

/** A word for a relation as the name of a type: `partOf`, `part of` → `PART_OF`. */
export function toTypeName(word: string): string {
  const name = romanise(word.replaceAll(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, "_"))
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/gu, "_")
    .replaceAll(/^_|_$/gu, "");
  if (name === "") return "RELATED_TO";
  return /^\d/u.test(name) || reserved.has(name) ? `TYPE_${name}` : name;
}

/** How a type is read that no vocabulary has: `HAS_DOMAIN`, `hasDomain` → `has domain`. */
export function toTypeLabel(word: string): string {
  return word
    .replaceAll(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, " ")
    .replaceAll(/[\s_|<]+/gu, " ")
    .trim()
    .toLowerCase();
}
