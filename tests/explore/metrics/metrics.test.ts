import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankByMetric } from "../../../server/explore/metrics/rankByMetric.ts";
import type { MetricName } from "../../../server/explore/metrics/metrics.ts";
import { createSnapshot } from "../../../server/graph/GraphSnapshot.ts";
import { toSnapshotRows } from "../../graph/snapshotRows.ts";

/** Scores by letter in a graph of relations written as "ab", from a to b. */
function scoresBy(metric: MetricName, letters: string, ...lines: readonly string[]): Record<string, number> {
  const relations = lines.map(([from = "", to = ""], place) => ({ id: String(place), type: 0, from, to }));
  const graph = createSnapshot(toSnapshotRows(Array.from(letters), relations), ["TIE"]);
  const { scores } = rankByMetric(graph, metric);
  return Object.fromEntries([...scores].map((score, number) => [graph.entityIds[number], score]));
}

describe("the metrics", () => {
  it("DEGREE counts every relation, a loop once", () => {
    expect(scoresBy("DEGREE", "abcd", "ab", "ab", "ba", "bb", "ca")).toEqual({ a: 4, b: 4, c: 1, d: 0 });
  });

  it("BETWEENNESS is the share of shortest ways that lead over an entity, whichever way relations lead", () => {
    expect(scoresBy("BETWEENNESS", "abcd", "ab", "cb", "bd", "bd", "bb")).toEqual({ a: 0, b: 1, c: 0, d: 0 });
    expect(scoresBy("BETWEENNESS", "abcd", "ab", "bc", "cd", "da")["a"]).toBeCloseTo(1 / 6, 12);
    expect(scoresBy("BETWEENNESS", "ab", "ab")).toEqual({ a: 0, b: 0 });
  });

  it("PAGERANK follows relations the way they lead, parallel ones more often", () => {
    const circle = scoresBy("PAGERANK", "abc", "ab", "bc", "ca");
    for (const score of Object.values(circle)) expect(score).toBeCloseTo(1 / 3, 6);
    const scores = scoresBy("PAGERANK", "abc", "ab", "ab", "ac", "ba", "ca");
    expect(scores["b"]).toBeGreaterThan(scores["c"] ?? 1);
  });

  it("of nothing are nothing", () => {
    for (const metric of ["DEGREE", "BETWEENNESS", "PAGERANK"] as const)
      expect(scoresBy(metric, "")).toEqual({});
  });
});

/** Betweenness by its definition: for each pair the share of shortest ways over each entity, found by trying all ways. */
function defineBetweenness(letters: string, edges: ReadonlySet<string>): Record<string, number> {
  const near = (one: string, other: string) => edges.has(one + other) || edges.has(other + one);
  const waysBetween = (way: string, goal: string): string[] =>
    way.endsWith(goal)
      ? [way]
      : Array.from(letters).flatMap((next) =>
          near(way.at(-1) ?? "", next) && !way.includes(next) ? waysBetween(way + next, goal) : [],
        );
  const scores = Object.fromEntries(Array.from(letters).map((letter) => [letter, 0]));
  for (const start of letters)
    for (const goal of letters) {
      const ways = start === goal ? [] : waysBetween(start, goal);
      const least = Math.min(...ways.map((way) => way.length));
      const shortest = ways.filter((way) => way.length === least);
      for (const way of shortest)
        for (const letter of way.slice(1, -1)) scores[letter] = (scores[letter] ?? 0) + 1 / shortest.length;
    }
  const pairs = (letters.length - 1) * (letters.length - 2);
  return Object.fromEntries(Object.entries(scores).map(([letter, score]) => [letter, score / pairs]));
}

it("BETWEENNESS is what its definition says", () => {
  const letter = fc.constantFrom(...Array.from("abcde"));
  fc.assert(
    fc.property(fc.array(fc.tuple(letter, letter), { maxLength: 9 }), (pairs) => {
      const edges = new Set(pairs.filter(([one, other]) => one !== other).map((pair) => pair.join("")));
      const scores = scoresBy("BETWEENNESS", "abcde", ...pairs.map((pair) => pair.join("")));
      for (const [name, score] of Object.entries(defineBetweenness("abcde", edges)))
        expect(scores[name]).toBeCloseTo(score, 9);
    }),
    { numRuns: 200 },
  );
});
