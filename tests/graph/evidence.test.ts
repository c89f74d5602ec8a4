import { describe, expect, it } from "vitest";
import { type Claim, compareClaims } from "../../server/graph/evidence.ts";

function claim(id: string, rest: Partial<Claim> = {}): Claim {
  return {
    id,
    entityId: "iso",
    property: { name: "members", valueType: "number", labelEn: null, labelRu: null, labelKk: null },
    value: "1",
    valueEn: null,
    valueRu: null,
    valueKk: null,
    unit: null,
    comparator: "=",
    from: null,
    until: null,
    rank: "normal",
    citations: null,
    ...rest,
  };
}

describe("compareClaims", () => {
  it("orders by property, rank, latest date and id", () => {
    const founded: Claim["property"] = {
      name: "founded",
      valueType: "date",
      labelEn: null,
      labelRu: null,
      labelKk: null,
    };
    const claims = [
      claim("f", { rank: "deprecated", from: "2020" }),
      claim("e"),
      claim("d"),
      claim("c", { from: "1990" }),
      claim("b", { from: "1995" }),
      claim("a2", { rank: "preferred" }),
      claim("z", { property: founded, rank: "deprecated" }),
    ];
    expect(claims.toSorted(compareClaims).map(({ id }) => id)).toEqual(["z", "a2", "b", "c", "d", "e", "f"]);
    expect(compareClaims(claim("a"), claim("a"))).toBe(0);
  });
});
