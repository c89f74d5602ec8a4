import { describe, expect, it } from "vitest";
import { readCypher } from "../../server/neo4j/readCypher.ts";

describe("readCypher", () => {
  it("leaves comments out and puts fragments in", () => {
    const text = readCypher("queries/entitiesByIds");
    expect(text).toMatch(/^UNWIND \$ids AS id\n/u);
    expect(text).toContain("entity.nameKk AS nameKk");
    expect(text).not.toContain("//");
  });

  it("throws where there is no such file", () => {
    expect(() => readCypher("queries/everything")).toThrow(/ENOENT/u);
  });
});
