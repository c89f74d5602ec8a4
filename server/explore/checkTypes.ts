import { AppError } from "../graph/AppError.ts";
import type { Vocabulary } from "../graph/Vocabulary.ts";

/**
 * The relation types to look for, in the order of names: those asked for, or all.
 * @throws AppError `BAD_USER_INPUT` for a type that isn't in the vocabulary.
 */
export function checkTypes(
  { relationTypes }: Vocabulary,
  types: readonly string[] | null | undefined,
): readonly string[] {
  const known = [...relationTypes.keys()];
  if (types === null || types === undefined) return known;
  const unknown = types.find((type) => !relationTypes.has(type));
  if (unknown === undefined) return known.filter((type) => types.includes(type));
  const message = `\`types\` names a relation type that is not there: ${unknown}. \`relationTypes\` lists them.`;
  throw new AppError("BAD_USER_INPUT", message, { facts: { argument: "types", value: unknown } });
}
