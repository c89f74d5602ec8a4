import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findLinks, type LinksQuestion } from "../../server/graph/findLinks.ts";
import { createSnapshot } from "../../server/graph/GraphSnapshot.ts";
import { type RowRelation, toSnapshotRows } from "./snapshotRows.ts";

/** Near, far and closed. */
const costs = [1, 2.5, Infinity];
const typeNames = ["NEAR", "FAR", "CLOSED"];

type Options = Partial<Pick<LinksQuestion, "window" | "maxSteps" | "costs">>;

/** Links letters in a graph of relations written as "a-b" (near), "a=b" (far) or "a#b" (closed). */
function link(relations: readonly RowRelation[], chosen: string, options: Options = {}) {
  const ids = [...new Set([...relations.flatMap(({ from, to }) => [from, to]), ...Array.from(chosen)])];
  const snapshot = createSnapshot(toSnapshotRows(ids, relations), typeNames);
  const found = findLinks(snapshot, {
    chosen: Array.from(chosen).map((id) => snapshot.entityNumbers.get(id) ?? -1),
    costs,
    window: { dayMin: null, dayMax: null },
    maxSteps: 8,
    ...options,
  });
  const toIds = (numbers: readonly number[]) => numbers.map((number) => snapshot.entityIds[number] ?? "");
  return {
    entities: toIds(found.entities).toSorted().join(""),
    relations: found.relations.map((number) => snapshot.relationIds[number] ?? "").toSorted(),
    unlinked: toIds(found.unlinked).join(""),
  };
}

function graph(...lines: readonly string[]): RowRelation[] {
  return lines.map((line) => {
    const [from = "", sign = "", to = ""] = line;
    return { id: line, from, to, type: "-=#".indexOf(sign) };
  });
}

describe("findLinks", () => {
  it("links two by a shortest way, whichever way relations lead", () => {
    expect(link(graph("b-a", "b-z", "a-c", "c-d", "d-z"), "az")).toEqual({
      entities: "abz",
      relations: ["b-a", "b-z"],
      unlinked: "",
    });
  });

  it("meets where that is shorter than going from one to another", () => {
    const star = graph("a-m", "b-m", "c-m", "a-x", "x-b", "b-y", "y-c");
    expect(link(star, "abc")).toEqual({ entities: "abcm", relations: ["a-m", "b-m", "c-m"], unlinked: "" });
  });

  it("takes the cheapest of equally small ones, and the first of parallel relations", () => {
    expect(link(graph("a=b", "b-c", "a-d", "d-c"), "ac").entities).toBe("acd");
    const parallel = [...graph("a=b", "a-b"), { id: "z", from: "b", to: "a", type: 0 }];
    expect(link(parallel, "ab").relations).toEqual(["a-b"]);
  });

  it("prefers fewer relations to cheaper ones", () => {
    expect(link(graph("a=b", "a-c", "c-b"), "ab").relations).toEqual(["a=b"]);
  });

  it("doesn't walk closed types, loops, or relations of another time", () => {
    const relations = [
      ...graph("a#b", "a-a", "a-c", "c-b"),
      { id: "old", from: "a", to: "b", type: 0, validUntil: 19911231 },
    ];
    expect(link(relations, "ab").relations).toEqual(["old"]);
    const window = { dayMin: 19920101, dayMax: 19921231 };
    expect(link(relations, "ab", { window }).relations).toEqual(["a-c", "c-b"]);
  });

  it("links the largest group that can be linked, the first of equal ones", () => {
    const apart = graph("a-b", "c-d", "d-e");
    expect(link(apart, "abced")).toEqual({ entities: "cde", relations: ["c-d", "d-e"], unlinked: "ab" });
    expect(link(apart, "bade")).toEqual({ entities: "ab", relations: ["a-b"], unlinked: "de" });
    expect(link(apart, "ac")).toEqual({ entities: "", relations: [], unlinked: "ac" });
  });

  it("goes no further than asked from one to the next", () => {
    const chain = graph("a-b", "b-c", "c-d", "d-e");
    expect(link(chain, "ae", { maxSteps: 3 }).unlinked).toBe("ae");
    expect(link(chain, "ace", { maxSteps: 2 }).relations).toHaveLength(4);
    expect(link(chain, "abe", { maxSteps: 2 })).toEqual({
      entities: "ab",
      relations: ["a-b"],
      unlinked: "e",
    });
  });

  it("links six", () => {
    const spokes = Array.from("abcdef").flatMap((letter) =>
      graph(`${letter}-${letter.toUpperCase()}`, `${letter.toUpperCase()}-m`),
    );
    expect(link(spokes, "abcdef").relations).toHaveLength(12);
  });
});

/** Every set of relations that joins the chosen ones, by trying them all: the fewest relations and the least cost. */
function tryAll(relations: readonly RowRelation[], chosen: string): readonly [number, number] | undefined {
  let best: readonly [number, number] | undefined;
  for (let set = 0; set < 2 ** relations.length; set += 1) {
    const taken = relations.filter((_relation, place) => (set & (2 ** place)) !== 0);
    const cost = taken.reduce((sum, { type }) => sum + (costs[type] ?? Infinity), 0);
    const reached = new Set(chosen[0]);
    for (let round = 0; round < taken.length; round += 1)
      for (const { from, to } of taken) if (reached.has(from) || reached.has(to)) reached.add(from).add(to);
    if (!Array.from(chosen).every((id) => reached.has(id)) || cost === Infinity) continue;
    if (!best || taken.length < best[0] || (taken.length === best[0] && cost < best[1]))
      best = [taken.length, cost];
  }
  return best;
}

it("finds what trying everything finds", () => {
  const name = fc.constantFrom(...Array.from("abcdefg"));
  const relation = fc.record({ from: name, to: name, type: fc.nat({ max: 2 }) });
  fc.assert(
    fc.property(
      fc.array(relation, { maxLength: 10 }),
      fc.constantFrom("ab", "abc", "abcd"),
      (drawn, chosen) => {
        const relations = drawn.map((row, place) => ({ id: String(place), ...row }));
        const best = tryAll(relations, chosen);
        const found = link(relations, chosen);
        if (best === undefined) {
          expect(found.unlinked).not.toBe("");
          return;
        }
        const cost = found.relations.reduce(
          (sum, id) => sum + (costs[relations[Number(id)]?.type ?? 2] ?? 0),
          0,
        );
        expect([found.relations.length, cost]).toEqual(best);
        expect(found).toMatchObject({ unlinked: "" });
        expect(found.entities).toHaveLength(found.relations.length + 1);
      },
    ),
    { numRuns: 400 },
  );
});
