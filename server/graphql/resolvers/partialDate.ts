import { GraphQLScalarType, Kind } from "graphql";

/**
 * Dates go as texts both ways. Whether a text is a date is checked by whoever takes the argument: only there can the
 * error name it.
 */
export const partialDate = new GraphQLScalarType<string, string>({
  name: "PartialDate",
  serialize: (value) => String(value),
  parseValue(value) {
    if (typeof value === "string") return value;
    throw new TypeError('A date is a text such as "1995", "1995-07" or "1995-07-31".');
  },
  parseLiteral(node) {
    if (node.kind === Kind.STRING) return node.value;
    throw new TypeError('A date is a text such as "1995", "1995-07" or "1995-07-31".');
  },
});
