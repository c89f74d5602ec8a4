import { describe, expect, it } from "vitest";
import { at, createSnapshot } from "../../server/graph/GraphSnapshot.ts";
import { toSnapshotRows } from "./snapshotRows.ts";

const relations = [
  { id: "r1", type: 0, from: "b", to: "a" },
  { id: "r2", type: 1, from: "b", to: "c", validFrom: 19920101, validUntil: 19951231 },
  { id: "r3", type: 0, from: "b", to: "b" },
  { id: "r4", type: 1, from: "c", to: "b" },
];

describe("createSnapshot", () => {
  const snapshot = createSnapshot(toSnapshotRows(["c", "b", "a"], relations), ["GOVERNS", "MEMBER_OF"]);
  const incidentOf = (id: string) => {
    const entity = snapshot.entityNumbers.get(id) ?? Number.NaN;
    const places = snapshot.incident.slice(snapshot.offsets[entity], snapshot.offsets[entity + 1]);
    return Array.from(places, (relation) => snapshot.relationIds[relation] ?? "");
  };

  it("numbers entities in the order of their ids", () => {
    expect(snapshot.entityIds).toEqual(["a", "b", "c"]);
    expect([...snapshot.entityNumbers.values()]).toEqual([0, 1, 2]);
  });

  it("keeps types, ends and days of relations", () => {
    const place = snapshot.relationIds.indexOf("r2");
    expect(snapshot.entityIds[at(snapshot.from, place)]).toBe("b");
    expect(snapshot.entityIds[at(snapshot.to, place)]).toBe("c");
    expect(snapshot.typeNames[at(snapshot.types, place)]).toBe("MEMBER_OF");
    expect([snapshot.validFrom[place], snapshot.validUntil[place]]).toEqual([19920101, 19951231]);
  });

  it("knows what touches an entity from either end, loops left out", () => {
    expect(incidentOf("a")).toEqual(["r1"]);
    expect(incidentOf("b").toSorted()).toEqual(["r1", "r2", "r4"]);
    expect(incidentOf("c").toSorted()).toEqual(["r2", "r4"]);
  });

  it("holds nothing where there is nothing", () => {
    expect(createSnapshot([], []).offsets).toEqual(Int32Array.of(0));
  });

  it("refuses a relation to an entity that came later", () => {
    const rows = toSnapshotRows(["a"], [{ id: "r", type: 0, from: "a", to: "new" }]);
    expect(() => createSnapshot(rows, ["GOVERNS"])).toThrow(
      expect.objectContaining({ code: "DATABASE_UNAVAILABLE", facts: { reason: "loading" } }),
    );
  });
});

describe("at", () => {
  it("is not a number outside the array", () => {
    expect(at(Int32Array.of(7), 1)).toBeNaN();
  });
});
