import { describe, expect, it } from "vitest";
import { createProblems, DatasetError, formatProblems, quote } from "../../server/dataset/problems.ts";

function createMany(count: number) {
  const problems = createProblems();
  for (let line = 1; line <= count; line += 1)
    problems.add({ file: "entities.csv", line, message: "wrong – right" });
  return problems;
}

describe("problems", () => {
  it("shows a hundred and counts the others", () => {
    const lines = formatProblems(createMany(1_234)).split("\n");
    expect(lines).toHaveLength(101);
    expect(lines[99]).toBe("entities.csv:100: wrong – right");
    expect(lines[100]).toBe("… and 1134 more");
    expect(formatProblems(createMany(100)).split("\n")).toHaveLength(100);
  });

  it("remembers which tables lost rows", () => {
    const problems = createProblems();
    problems.add({ file: "units.csv", line: 1, message: "wrong – right" });
    problems.addLoss("entities", { file: "entities.csv", line: 1, message: "wrong – right" });
    expect([problems.hasLost("units"), problems.hasLost("entities"), problems.count]).toEqual([
      false,
      true,
      2,
    ]);
  });

  it("make an error that says how many there are, where, and that nothing was written", () => {
    expect(new DatasetError("folder", createMany(1)).message).toBe(
      "1 problem in folder; nothing was written.\nentities.csv:1: wrong – right",
    );
    expect(new DatasetError("folder", createMany(2)).message).toMatch(/^2 problems/u);
  });
});

describe("quote", () => {
  it("keeps a cell in one short line", () => {
    expect(quote('a "b"\nc')).toBe(String.raw`"a \"b\"\nc"`);
    expect(quote("x".repeat(100))).toHaveLength(62);
  });
});
