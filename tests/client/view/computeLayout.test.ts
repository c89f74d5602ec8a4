import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutNames } from "../../../client/state/View.ts";
import { computeLayout } from "../../../client/view/computeLayout.ts";
import { anyRequest, findOverlappingNodes, sampleEdges, sampleLayoutNode } from "./layouts/sampleRequest.ts";

const nodes = (...ids: string[]) => ids.map((id) => sampleLayoutNode(id));

describe.each(layoutNames)("the %s layout", (layout) => {
  it("places every node, at whole units and without overlap, whatever the graph", () => {
    fc.assert(
      fc.property(anyRequest(layout), (request) => {
        const positions = computeLayout(request);
        expect(Object.keys(positions).toSorted()).toEqual(request.nodes.map((node) => node.id).toSorted());
        for (const { x, y } of Object.values(positions)) {
          expect([Number.isInteger(x), Number.isInteger(y)]).toEqual([true, true]);
        }
        expect(findOverlappingNodes(request, positions)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("gives the same positions again, and for nodes and edges in another order", () => {
    fc.assert(
      fc.property(anyRequest(layout), (request) => {
        const positions = computeLayout(request);
        expect(computeLayout(request)).toEqual(positions);
        const turned = { layout, nodes: request.nodes.toReversed(), edges: request.edges.toReversed() };
        expect(computeLayout(turned)).toEqual(positions);
      }),
      { numRuns: 30 },
    );
  });

  it("leaves pinned nodes exactly where they are, and no other node on them", () => {
    const pins = fc.uniqueArray(
      fc.record({
        index: fc.nat(6),
        x: fc.integer({ min: -400, max: 400 }),
        y: fc.integer({ min: -400, max: 400 }),
      }),
      { selector: (pin) => pin.index, maxLength: 2 },
    );
    const edges = sampleEdges("a>b", "a>c", "b>d", "c-e", "e-f", "f-g");
    fc.assert(
      fc.property(pins, (chosen) => {
        const request = {
          layout,
          edges,
          nodes: ["a", "b", "c", "d", "e", "f", "g"].map((id, index) => {
            const pin = chosen.find((candidate) => candidate.index === index);
            return sampleLayoutNode(id, { pinnedAt: pin === undefined ? null : { x: pin.x, y: pin.y } });
          }),
        };
        const positions = computeLayout(request);
        for (const { id, pinnedAt } of request.nodes)
          if (pinnedAt !== null) expect(positions[id]).toEqual(pinnedAt);
        const free = new Set(request.nodes.filter((node) => node.pinnedAt === null).map((node) => node.id));
        const pinned = request.nodes.filter((node) => node.pinnedAt !== null);
        const overlappingPins = findOverlappingNodes({ ...request, nodes: pinned }, positions);
        const overlapping = findOverlappingNodes(request, positions).filter((id) => free.has(id));
        if (overlappingPins.length === 0) expect(overlapping).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("has an answer for no nodes and for one", () => {
    expect(computeLayout({ layout, nodes: [], edges: [] })).toEqual({});
    expect(
      Object.keys(computeLayout({ layout, nodes: nodes("iso"), edges: sampleEdges("iso-iso") })),
    ).toEqual(["iso"]);
  });
});

describe("the chart layout", () => {
  const place = (ids: readonly string[], ...edges: readonly string[]) =>
    computeLayout({ layout: "chart", nodes: nodes(...ids), edges: sampleEdges(...edges) });
  const yOf = (positions: ReturnType<typeof place>, id: string) => positions[id]?.y ?? Number.NaN;

  it("puts superiors above inferiors, however many steps lie between", () => {
    const positions = place(
      ["assembly", "council", "bureau", "group"],
      "assembly>council",
      "council>bureau",
      "bureau>group",
      "assembly>bureau",
    );
    const heights = ["assembly", "council", "bureau", "group"].map((id) => yOf(positions, id));
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(new Set(heights).size).toBe(4);
  });

  it("takes the superior from the relation, not from its direction", () => {
    const { part, whole } = computeLayout({
      layout: "chart",
      nodes: nodes("part", "whole"),
      edges: [{ from: "part", to: "whole", superior: "to" }],
    });
    expect(whole?.y).toBeLessThan(part?.y ?? Number.NaN);
  });

  it("puts any tree's superiors above their inferiors, leaves in blocks included", () => {
    const parents = fc.array(fc.nat(8), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(parents, (chosen) => {
        const steps = chosen.map(
          (parent, index) => [`n${Math.min(parent, index)}`, `n${index + 1}`] as const,
        );
        const ids = ["n0", ...steps.map(([, id]) => id)];
        const positions = place(ids, ...steps.map(([parent, id]) => `${parent}>${id}`));
        for (const [parent, id] of steps) expect(yOf(positions, parent)).toBeLessThan(yOf(positions, id));
      }),
      { numRuns: 40 },
    );
  });

  it("gives inferiors of one superior the same height", () => {
    const positions = place(["root", "a", "b", "c"], "root>a", "root>b", "root>c");
    expect(yOf(positions, "a")).toBe(yOf(positions, "b"));
    expect(yOf(positions, "b")).toBe(yOf(positions, "c"));
  });

  it("isn't disturbed by circles, parallel relations and relations to oneself", () => {
    const positions = place(["a", "b", "c"], "a>b", "b>c", "c>a", "a>b", "b>b");
    expect(new Set(["a", "b", "c"].map((id) => yOf(positions, id))).size).toBe(3);
  });

  it("isn't shaped by relations without hierarchy", () => {
    const plain = place(["root", "a", "b"], "root>a", "root>b");
    const crossed = place(["root", "a", "b"], "root>a", "root>b", "b-a", "a-root");
    expect(crossed).toEqual(plain);
  });
});

describe("the force layout", () => {
  it("puts related nodes nearer to each other than others", () => {
    const edges = sampleEdges("a-b", "b-c", "c-a", "x-y", "y-z", "z-x", "a-x");
    const positions = computeLayout({ layout: "force", nodes: nodes("a", "b", "c", "x", "y", "z"), edges });
    const distance = (one: string, other: string) => {
      const [p, q] = [positions[one], positions[other]];
      return Math.hypot((p?.x ?? 0) - (q?.x ?? 0), (p?.y ?? 0) - (q?.y ?? 0));
    };
    expect(distance("b", "c")).toBeLessThan(distance("b", "z"));
    expect(distance("y", "z")).toBeLessThan(distance("y", "c"));
  });
});
