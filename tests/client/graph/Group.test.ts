import { expect, it } from "vitest";
import { groupId, membersOf } from "../../../client/graph/Group.ts";
import { entity, graphOf, relation } from "./build.ts";

const sort = { hub: "iso", type: "PART_OF", direction: "IN", kind: "COMMITTEE" } as const;

it("finds the members of a group by type, direction and kind", () => {
  const committee = { kind: "COMMITTEE" } as const;
  const graph = graphOf(
    [entity("iso", committee), entity("tc-1", committee), entity("tc-2", committee), entity("bureau")],
    [
      relation(["tc-1", "PART_OF", "iso"]),
      relation(["tc-2", "GOVERNS", "iso"]),
      relation(["iso", "PART_OF", "tc-2"]),
      relation(["bureau", "PART_OF", "iso"]),
      relation(["iso", "PART_OF", "iso"]),
      relation(["elsewhere", "PART_OF", "iso"]),
    ],
  );
  expect(membersOf(graph, sort)).toEqual(["tc-1", "iso"]);
  expect(membersOf(graph, { ...sort, direction: "OUT" })).toEqual(["tc-2", "iso"]);
});

it("gives every sort of relation an id of its own", () => {
  const sorts = [
    sort,
    { ...sort, hub: "iec" },
    { ...sort, type: "GOVERNS" },
    { ...sort, direction: "OUT" as const },
    { ...sort, kind: "BODY" as const },
  ];
  expect(new Set(sorts.map(groupId)).size).toBe(sorts.length);
});
