import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutNames } from "../../../client/state/View.ts";
import { computeLayout } from "../../../client/view/computeLayout.ts";
import {
  anyRequest,
  findOverlappingNodes,
  sampleEdges,
  sampleLayoutNode,
  sampleRequest,
} from "./layouts/sampleRequest.ts";

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
        const turned = { ...request, nodes: request.nodes.toReversed(), edges: request.edges.toReversed() };
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
        const request = sampleRequest(layout, {
          edges,
          nodes: ["a", "b", "c", "d", "e", "f", "g"].map((id, index) => {
            const pin = chosen.find((candidate) => candidate.index === index);
            return sampleLayoutNode(id, { pinnedAt: pin === undefined ? null : { x: pin.x, y: pin.y } });
          }),
        });
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
    expect(computeLayout(sampleRequest(layout, { nodes: [], edges: [] }))).toEqual({});
    expect(
      Object.keys(
        computeLayout(sampleRequest(layout, { nodes: nodes("iso"), edges: sampleEdges("iso-iso") })),
      ),
    ).toEqual(["iso"]);
  });
});

describe("the chart layout", () => {
  const place = (ids: readonly string[], ...edges: readonly string[]) =>
    computeLayout(sampleRequest("chart", { nodes: nodes(...ids), edges: sampleEdges(...edges) }));
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
    const { part, whole } = computeLayout(
      sampleRequest("chart", {
        nodes: nodes("part", "whole"),
        edges: [{ from: "part", to: "whole", superior: "to" }],
      }),
    );
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
    const positions = computeLayout(
      sampleRequest("force", { nodes: nodes("a", "b", "c", "x", "y", "z"), edges }),
    );
    const distance = (one: string, other: string) => {
      const [p, q] = [positions[one], positions[other]];
      return Math.hypot((p?.x ?? 0) - (q?.x ?? 0), (p?.y ?? 0) - (q?.y ?? 0));
    };
    expect(distance("b", "c")).toBeLessThan(distance("b", "z"));
    expect(distance("y", "z")).toBeLessThan(distance("y", "c"));
  });
});

describe("the concentric layout", () => {
  const graph = {
    nodes: nodes("hub", "a", "b", "c", "far", "farther", "elsewhere"),
    edges: sampleEdges("hub-a", "hub-b", "hub-c", "a-far", "far-farther"),
  };
  const distances = (centre: string | null, ids: readonly string[]) => {
    const positions = computeLayout({ ...sampleRequest("concentric", graph), centre });
    const middle = positions[centre ?? "hub"];
    return ids.map((id) =>
      Math.hypot((positions[id]?.x ?? 0) - (middle?.x ?? 0), (positions[id]?.y ?? 0) - (middle?.y ?? 0)),
    );
  };

  it("puts what is farther from the chosen entity on a wider ring", () => {
    const around = distances("farther", ["farther", "far", "a", "hub"]);
    expect(around).toEqual(around.toSorted((a, b) => a - b));
    expect(around[0]).toBe(0);
    expect(new Set(around).size).toBe(4);
  });

  it("puts the entity with most relations in the middle where none is chosen, or one that isn't there", () => {
    const around = distances(null, ["hub", "a", "far", "farther"]);
    expect(around).toEqual(around.toSorted((a, b) => a - b));
    const stranger = { ...sampleRequest("concentric", graph), centre: "stranger" };
    expect(computeLayout(stranger)).toEqual(computeLayout({ ...stranger, centre: null }));
  });

  it("gives a crowded ring several circles instead of one that nobody can read", () => {
    const leaves = Array.from({ length: 300 }, (_, index) => `leaf${index}`);
    const request = sampleRequest("concentric", {
      nodes: nodes("hub", ...leaves),
      edges: sampleEdges(...leaves.map((leaf) => `hub-${leaf}`)),
    });
    const positions = computeLayout(request);
    expect(findOverlappingNodes(request, positions)).toEqual([]);
    const reach = Math.max(...leaves.map((id) => Math.abs(positions[id]?.x ?? 0)));
    expect(reach).toBeLessThan(3_000);
  });
});

describe("the timeline layout", () => {
  const dated = (...begins: readonly (string | null)[]) =>
    sampleRequest("timeline", {
      nodes: begins.map((begin, index) => sampleLayoutNode(`n${index}`, { begin })),
      edges: [],
    });

  it("puts each entity to scale where it began, above the line", () => {
    const positions = computeLayout(dated("1947", "2000", "2000-07", "2000-01"));
    expect(["n0", "n1", "n2", "n3"].map((id) => positions[id]?.x)).toEqual([-53 * 16, 0, 8, 0]);
    for (const { y } of Object.values(positions)) expect(y).toBeLessThan(0);
  });

  it("puts what has no date beneath the line, by itself", () => {
    const positions = computeLayout(dated("1947", null, "unknown", "2001"));
    expect([positions["n1"]?.y, positions["n2"]?.y].every((y) => (y ?? 0) > 0)).toBe(true);
    expect([positions["n0"]?.y, positions["n3"]?.y].every((y) => (y ?? 0) < 0)).toBe(true);
  });

  it("places entities that all lack a date", () => {
    expect(Object.keys(computeLayout(dated(null, null)))).toHaveLength(2);
  });
});
