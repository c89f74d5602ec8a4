import { romanise } from "../../language/romanise.ts";

/** A text as an id: lower-case letters a to z, digits and single hyphens. Empty where nothing of it is left. */
export function toIdentifier(text: string): string {
  return romanise(text)
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");
}

/** Gives each key an id of its own, made of its name, the same one each time; a name is its own key where none is given. */
export type MakeId = (name: string, key?: string) => string;

/**
 * Names that would have the same id are numbered in the order in which they come: `a`, `a-2`.
 * @param prefix stands before each id, so that two imported datasets don't meet; empty for none
 */
export function createIdMaker(prefix: string): MakeId {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  return (name, key = name) => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    const stem = [prefix, toIdentifier(name)].filter((part) => part !== "").join("-") || "x";
    let id = stem;
    for (let number = 2; taken.has(id); number += 1) id = `${stem}-${number}`;
    taken.add(id);
    ids.set(key, id);
    return id;
  };
}
