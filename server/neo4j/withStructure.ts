/** What Cypher takes no parameters for. */
export interface Structure {
  /** Relation types; null means any, none at all means that no relation fits. */
  readonly types: readonly string[] | null;
  /** The most steps of a path. */
  readonly steps?: number;
}

/** Stands for the relation types asked for; inside a block, for one of them. */
const TYPE_MARK = "RELATION_TYPE";
const STEPS_MARK = "MOST_STEPS";
/** What is written once for each relation type, joined by `UNION ALL`. */
const block = /\/\* for each relation type \*\/(?<body>.*?)\/\* end \*\//gsu;

/** A type that no relation has: Cypher has no pattern that fits nothing. */
const NO_TYPE = "NO RELATION TYPE";

const plainName = /^[A-Z][A-Z0-9_]*$/u;

/** Any text becomes one name: inside backticks only a backtick is special. */
function quote(name: string): string {
  return plainName.test(name) ? name : `\`${name.replaceAll("`", "``")}\``;
}

/** Relation types as a pattern names them. */
export function toTypePattern(types: readonly string[]): string {
  return (types.length === 0 ? [NO_TYPE] : types).map(quote).join("|");
}

/**
 * Puts relation types and the number of steps into a statement that names them by marks (see cypher/README.md). Where any
 * type fits none is written, which keeps texts short and their plans the same for every vocabulary.
 */
export function withStructure(text: string, { types, steps }: Structure): string {
  const withSteps = steps === undefined ? text : text.replaceAll(STEPS_MARK, String(steps));
  if (types === null) return withSteps.replaceAll(`:${TYPE_MARK}`, "");
  const names = (types.length === 0 ? [NO_TYPE] : types).map(quote);
  return withSteps
    .replace(block, (_match, body: string) =>
      names.map((name) => body.replaceAll(TYPE_MARK, () => name)).join("UNION ALL"),
    )
    .replaceAll(TYPE_MARK, () => names.join("|"));
}
