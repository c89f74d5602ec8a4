import { describe, expect, it } from "vitest";
import type { DatedName } from "../../../client/graph/Entity.ts";
import { changesBetween } from "../../../client/graph/graphAt.ts";
import { graphNamedAt, namedAt } from "../../../client/graph/namedAt.ts";
import { entity, graphOf } from "./build.ts";

const telegraph: DatedName = { text: "Telegraph Union", language: "en", from: null, until: "1933-12-31" };
const itu = entity("itu", { names: { en: "Telecommunication Union", ru: "МСЭ" }, datedNames: [telegraph] });
const graph = graphOf([itu, entity("iso", { begin: "1947" })]);
const nameAt = (date: string | null, comparedWith: string | null = null) =>
  namedAt(itu, { date, comparedWith }).names;

describe("namedAt", () => {
  it("gives the name of the date, and the primary one where there is none", () => {
    expect(nameAt("1900")).toEqual({ en: "Telegraph Union", ru: "МСЭ" });
    expect(nameAt("1933")).toEqual({ en: "Telegraph Union", ru: "МСЭ" });
    expect(nameAt("1934")).toEqual(itu.names);
    expect(nameAt(null)).toBe(itu.names);
  });

  it("gives the latest of several names", () => {
    const later = { ...telegraph, text: "Telegraph and Radio Union", from: "1906", until: null };
    const renamed = { ...itu, datedNames: [later, telegraph] };
    expect(namedAt(renamed, { date: "1920", comparedWith: null }).names.en).toBe("Telegraph and Radio Union");
  });

  it("gives both names between two dates, the earlier first, one where they are the same", () => {
    const both = { en: "Telegraph Union → Telecommunication Union", ru: "МСЭ" };
    expect(nameAt("1900", "1950")).toEqual(both);
    expect(nameAt("1950", "1900")).toEqual(both);
    expect(nameAt("1900", "1910").en).toBe("Telegraph Union");
  });
});

it("leaves a graph alone in which nothing ever had another name", () => {
  const plain = graphOf([entity("iso")]);
  expect(graphNamedAt(plain, { date: "1900", comparedWith: null })).toBe(plain);
  expect(graphNamedAt(graph, { date: null, comparedWith: null })).toBe(graph);
  const named = graphNamedAt(graph, { date: "1900", comparedWith: null });
  expect(named.entities.get("itu")?.names.en).toBe("Telegraph Union");
});

it("counts what stayed under another name as renamed", () => {
  const changes = (date: string, comparedWith: string) =>
    changesBetween(graph, { date, comparedWith })?.entities;
  expect(changes("1900", "1950")).toEqual(
    new Map([
      ["itu", "renamed"],
      ["iso", "came"],
    ]),
  );
  expect(changes("1950", "1960")?.get("itu")).toBe("stayed");
});
