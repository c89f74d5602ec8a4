import { describe, expect, it } from "vitest";
import { changesBetween, graphAt } from "../../../client/graph/graphAt.ts";
import type { Moment } from "../../../client/graph/Moment.ts";
import { entity, graphOf, relation } from "./build.ts";

const graph = graphOf(
  [
    entity("isa", { begin: "1928", end: "1942" }),
    entity("iso", { begin: "1947-02-23" }),
    entity("easc", { begin: "1992-03" }),
    entity("undated"),
  ],
  [
    relation(["iso", "RECOGNIZED", "easc"]),
    relation(["undated", "MEMBER_OF", "iso"], { begin: "1950", end: "1960" }),
    relation(["iso", "SUCCEEDS", "isa"]),
    relation(["undated", "WORKS_WITH", "undated"]),
  ],
);

function at(date: string | null, comparedWith: string | null = null): string[] {
  const { entities, relations } = graphAt(graph, { date, comparedWith });
  return [...entities.keys(), ...relations.keys()];
}

describe("graphAt", () => {
  it("is the graph itself without a date", () => {
    expect(graphAt(graph, { date: null, comparedWith: null })).toBe(graph);
  });

  it("takes a partial date for every day that it may mean", () => {
    expect(at("1947")).toContain("iso");
    expect(at("1947-02")).toContain("iso");
    expect(at("1947-02-22")).not.toContain("iso");
    expect(at("1942")).toContain("isa");
    expect(at("1943")).not.toContain("isa");
  });

  it("leaves open what has no beginning or no end", () => {
    expect(at("0044")).toEqual(["undated", "undated WORKS_WITH undated"]);
    expect(at("9999")).toContain("iso");
  });

  it("keeps a relation only while it holds and both its ends are there", () => {
    expect(at("1949")).not.toContain("undated MEMBER_OF iso");
    expect(at("1955")).toContain("undated MEMBER_OF iso");
    expect(at("1991")).not.toContain("iso RECOGNIZED easc");
    expect(at("1992")).toContain("iso RECOGNIZED easc");
  });

  it("never has a relation between those that were never there together", () => {
    expect(at("1942", "1947")).toEqual(expect.arrayContaining(["isa", "iso"]));
    expect(at("1942", "1947")).not.toContain("iso SUCCEEDS isa");
  });

  it("holds what was there at either of two dates", () => {
    expect(at("1930", "1995")).toEqual(expect.arrayContaining(["isa", "easc", "iso"]));
  });
});

describe("changesBetween", () => {
  const changes = (moment: Moment) => {
    const found = changesBetween(graphAt(graph, moment), moment);
    return found === null ? null : Object.fromEntries([...found.entities, ...found.relations]);
  };

  it("tells what came, ended and stayed, whichever of the dates is named first", () => {
    const expected = {
      isa: "ended",
      iso: "came",
      undated: "stayed",
      "undated MEMBER_OF iso": "came",
      "undated WORKS_WITH undated": "stayed",
    };
    expect(changes({ date: "1955", comparedWith: "1930" })).toEqual(expected);
    expect(changes({ date: "1930", comparedWith: "1955" })).toEqual(expected);
  });

  it("needs two dates", () => {
    expect(changes({ date: "1955", comparedWith: null })).toBeNull();
    expect(changes({ date: null, comparedWith: null })).toBeNull();
  });
});
