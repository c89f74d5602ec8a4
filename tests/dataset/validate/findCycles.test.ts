import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCycles } from "../../../server/dataset/validate/findCycles.ts";

function toEdges(pairs: readonly (readonly [string | number, string | number])[]) {
  return pairs.map(([from, to], index) => ({ from: String(from), to: String(to), line: index + 2 }));
}

/** By the definition: some id can be reached from itself. */
function hasCycle(pairs: readonly (readonly [number, number])[]): boolean {
  const reached = new Set(pairs.map(([from, to]) => `${from} ${to}`));
  for (let size = -1; size !== reached.size;) {
    size = reached.size;
    for (const one of Array.from(reached))
      for (const [from, to] of pairs) if (one.endsWith(` ${from}`)) reached.add(`${one.split(" ")[0]} ${to}`);
  }
  return [...reached].some((pair) => pair.split(" ")[0] === pair.split(" ")[1]);
}

describe("findCycles", () => {
  it("finds none in a lattice", () => {
    expect(
      findCycles(
        toEdges([
          ["a", "b"],
          ["a", "c"],
          ["b", "d"],
          ["c", "d"],
          ["d", "e"],
        ]),
      ),
    ).toEqual([]);
  });

  it("names the way round and the line that closes it", () => {
    const edges = toEdges([
      ["x", "a"],
      ["a", "b"],
      ["b", "c"],
      ["c", "a"],
    ]);
    expect(findCycles(edges)).toEqual([{ line: 5, ids: ["a", "b", "c", "a"] }]);
  });

  it("finds circles of one and several circles", () => {
    const edges = toEdges([
      ["a", "a"],
      ["b", "c"],
      ["c", "b"],
      ["d", "e"],
    ]);
    expect(findCycles(edges)).toEqual([
      { line: 2, ids: ["a", "a"] },
      { line: 4, ids: ["b", "c", "b"] },
    ]);
  });

  it("follows a chain of any length", () => {
    const chain = Array.from({ length: 50_000 }, (_none, index) => [index, index + 1] as const);
    expect(findCycles(toEdges(chain))).toEqual([]);
    expect(findCycles(toEdges([...chain, [50_000, 0]]))[0]?.line).toBe(50_002);
  });

  it("finds a circle exactly where there is one, and every way round is one", () => {
    const id = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(fc.array(fc.tuple(id, id), { maxLength: 10 }), (pairs) => {
        const cycles = findCycles(toEdges(pairs));
        expect(cycles.length > 0).toBe(hasCycle(pairs));
        const known = new Set(pairs.map(([from, to]) => `${from} ${to}`));
        for (const { ids } of cycles) {
          expect(ids[0]).toBe(ids.at(-1));
          for (let index = 1; index < ids.length; index += 1)
            expect(known.has(`${ids[index - 1]} ${ids[index]}`)).toBe(true);
        }
      }),
    );
  });
});
