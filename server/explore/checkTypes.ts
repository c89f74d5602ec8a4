import { AppError } from "../graph/AppError.ts";
import type { Vocabulary } from "../graph/Vocabulary.ts";

/**
 * The relation types to look for, in the order of names; null for any.
 * @throws AppError `BAD_USER_INPUT` for a type that isn't in the vocabulary.
 */
export function checkTypes(
  { relationTypes }: Vocabulary,
  types: readonly string[] | null | undefined,
): readonly string[] | null {
  if (types === null || types === undefined) return null;
  const unknown = types.find((type) => !relationTypes.has(type));
  if (unknown === undefined) return [...relationTypes.keys()].filter((type) => types.includes(type));
  const message = `\`types\` names a relation type that is not there: ${unknown}. \`relationTypes\` lists them.`;
  throw new AppError("BAD_USER_INPUT", message, { facts: { argument: "types", value: unknown } });
}
