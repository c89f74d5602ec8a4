/** What Cypher takes no parameters for. */
export interface Structure {
  /** Relation types; none at all means that no relation fits. */
  readonly types: readonly string[];
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

/** Puts relation types and the number of steps into a statement that names them by marks (see cypher/README.md). */
export function withStructure(text: string, { types, steps }: Structure): string {
  const names = (types.length === 0 ? [NO_TYPE] : types).map(quote);
  const withBlocks = text.replace(block, (_match, body: string) =>
    names.map((name) => body.replaceAll(TYPE_MARK, () => name)).join("UNION ALL"),
  );
  const withTypes = withBlocks.replaceAll(TYPE_MARK, () => names.join("|"));
  return steps === undefined ? withTypes : withTypes.replaceAll(STEPS_MARK, String(steps));
}
