import type { z } from "zod";
import { readCypher } from "./readCypher.ts";
import { type Structure, withStructure } from "./withStructure.ts";

/** A statement of `cypher/`, with the shapes of its parameters and of one row of its answer. */
export interface Query<Parameters, Row> {
  readonly name: string;
  readonly text: string;
  readonly row: z.ZodType<Row>;
  /** Never there at run time: carries the type of the parameters. */
  readonly parameters?: Parameters;
}

/**
 * Pairs the file `cypher/<name>.cypher` with its shapes: `Parameters` is checked by the compiler at each call,
 * `row` at run time once for each row.
 * @throws at start when the file isn't there.
 */
export function defineQuery<Parameters>() {
  return <Row>(name: string, row: z.ZodType<Row>): Query<Parameters, Row> => ({
    name,
    text: readCypher(name),
    row,
  });
}

/** How many texts of one file are kept: readers ask for few combinations of relation types again and again. */
const MOST_TEXTS = 200;

/** Like {@link defineQuery} for a file whose relation types, or number of steps, are known only when it is asked. */
export function defineStructuredQuery<Parameters>() {
  return <Row>(name: string, row: z.ZodType<Row>): ((structure: Structure) => Query<Parameters, Row>) => {
    const text = readCypher(name);
    const queries = new Map<string, Query<Parameters, Row>>();
    return (structure) => {
      const key = `${structure.steps ?? ""} ${structure.types?.join(" ") ?? "any"}`;
      const known = queries.get(key);
      if (known !== undefined) return known;
      if (queries.size >= MOST_TEXTS) queries.clear();
      const query = { name, text: withStructure(text, structure), row };
      queries.set(key, query);
      return query;
    };
  };
}
