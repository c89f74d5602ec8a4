import { describe, expect, it } from "vitest";
import { inducedGraph, visibleGraph } from "../../../client/graph/visibleGraph.ts";
import type { Extract } from "../../../client/graph/visibleGraph.ts";
import { entity, graphOf, relation } from "./build.ts";

const graph = graphOf(
  [
    entity("iso"),
    entity("council", { kind: "COUNCIL", form: "governing" }),
    entity("bureau", { kind: "BODY", form: "bureau" }),
    entity("organ", { kind: "BODY" }),
    entity("minsk", { kind: "PLACE", form: "city" }),
  ],
  [
    relation(["council", "GOVERNS", "iso"]),
    relation(["bureau", "PART_OF", "council"]),
    relation(["bureau", "LOCATED_IN", "minsk"]),
    relation(["organ", "PART_OF", "iso"]),
  ],
);
const everything = [...graph.entities.keys()];
const noFilter: Extract = {
  shown: everything,
  hiddenKinds: [],
  hiddenForms: [],
  hiddenTypes: [],
  date: null,
  comparedWith: null,
};

function drawn(extract: Partial<Extract>): { entities: string[]; relations: string[] } {
  const { entities, relations } = visibleGraph(graph, { ...noFilter, ...extract });
  return { entities: [...entities.keys()], relations: [...relations.keys()] };
}

describe("inducedGraph", () => {
  it("holds the shown entities in order of arrival, with the relations between them alone", () => {
    const { entities, relations } = inducedGraph(graph, ["minsk", "bureau", "iso"]);
    expect([...entities.keys()]).toEqual(["minsk", "bureau", "iso"]);
    expect([...relations.keys()]).toEqual(["bureau LOCATED_IN minsk"]);
  });

  it("passes over what isn't loaded", () => {
    expect(inducedGraph(graph, ["iso", "nobody"]).entities.size).toBe(1);
  });
});

describe("visibleGraph", () => {
  it("is the induced graph where nothing is hidden", () => {
    expect(drawn({}).entities).toEqual(everything);
    expect(drawn({}).relations).toHaveLength(4);
  });

  it("hides a kind with the relations that touch it", () => {
    expect(drawn({ hiddenKinds: ["PLACE"] })).toEqual({
      entities: ["iso", "council", "bureau", "organ"],
      relations: ["council GOVERNS iso", "bureau PART_OF council", "organ PART_OF iso"],
    });
  });

  it("hides one form of a kind, and those without a form by the kind's key", () => {
    expect(drawn({ hiddenForms: ["BODY/bureau"] }).entities).not.toContain("bureau");
    expect(drawn({ hiddenForms: ["BODY/bureau"] }).entities).toContain("organ");
    expect(drawn({ hiddenForms: ["BODY"] }).entities).not.toContain("organ");
    expect(drawn({ hiddenForms: ["BODY"] }).entities).toContain("bureau");
  });

  it("hides relation types and leaves their ends", () => {
    expect(drawn({ hiddenTypes: ["PART_OF"] })).toEqual({
      entities: everything,
      relations: ["council GOVERNS iso", "bureau LOCATED_IN minsk"],
    });
  });
});
