import type { z } from "zod";
import type { Query } from "./defineQuery.ts";
import { readCypher } from "./readCypher.ts";
import { toTypePattern } from "./withStructure.ts";

/** A whole fragment of `cypher/` in a statement that is put together for one question. */
export interface Fragment {
  /** Its file, without the ending. */
  readonly file: string;
  /** Variables and parameters of the statement by the marks that stand for them in the file. */
  readonly names?: Readonly<Record<string, string>>;
  /** Relation types by the marks that stand for them; none at all means that no relation fits. */
  readonly types?: Readonly<Record<string, readonly string[]>>;
  /** Variables of the statement that go on past the fragment, where it says KEPT. */
  readonly keeps?: readonly string[];
}

const plainName = /^\w+$/u;

function toText({ file, names = {}, types = {}, keeps = [] }: Fragment): string {
  let text = readCypher(file).replaceAll(" KEPT", keeps.map((variable) => `, ${variable}`).join(""));
  for (const [mark, name] of Object.entries(names)) {
    if (!plainName.test(name)) throw new Error(`${name} can't be a name in a statement`);
    text = text.replaceAll(mark, name);
  }
  // Last, for a type may be called like a mark.
  for (const [mark, all] of Object.entries(types)) text = text.replaceAll(mark, () => toTypePattern(all));
  return text;
}

/**
 * Puts whole fragments together, for the questions whose structure no file could foresee. Nothing but names made by us
 * and relation types of the vocabulary, quoted, gets into the text; all else is a parameter. A text among the fragments is
 * the opening or closing of a `CALL`.
 */
export function assembleQuery<Row>(
  name: string,
  fragments: readonly (Fragment | string)[],
  row: z.ZodType<Row>,
): Query<Readonly<Record<string, unknown>>, Row> {
  const text = fragments
    .map((fragment) => (typeof fragment === "string" ? fragment : toText(fragment)))
    .join("\n");
  return { name, text, row };
}
