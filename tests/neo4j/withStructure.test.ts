import { describe, expect, it } from "vitest";
import { withStructure } from "../../server/neo4j/withStructure.ts";

describe("withStructure", () => {
  it("puts all types where they are meant together", () => {
    expect(withStructure("-[r:RELATION_TYPE]->", { types: ["GOVERNS", "PART_OF"] })).toBe(
      "-[r:GOVERNS|PART_OF]->",
    );
  });

  it("names none where any will do", () => {
    expect(withStructure("-[r:RELATION_TYPE]->", { types: null })).toBe("-[r]->");
  });

  it("repeats a block for each type", () => {
    const text = "/* for each relation type */\nMATCH ()-[r:RELATION_TYPE]-()\n/* end */ RETURN r";
    expect(withStructure(text, { types: ["A", "B"] })).toBe(
      "\nMATCH ()-[r:A]-()\nUNION ALL\nMATCH ()-[r:B]-()\n RETURN r",
    );
  });

  it("names a type that nothing has where none is asked for", () => {
    expect(withStructure("[r:RELATION_TYPE]", { types: [] })).toBe("[r:`NO RELATION TYPE`]");
  });

  it("puts the number of steps", () => {
    expect(withStructure("[:RELATION_TYPE*..MOST_STEPS]", { types: ["A"], steps: 6 })).toBe("[:A*..6]");
  });

  it("lets no name out of its place", () => {
    expect(withStructure("[r:RELATION_TYPE]", { types: ["A`]-() DELETE r //", "$&"] })).toBe(
      "[r:`A``]-() DELETE r //`|`$&`]",
    );
  });
});
