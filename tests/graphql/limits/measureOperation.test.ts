import { readFileSync, readdirSync } from "node:fs";
import {
  type FragmentDefinitionNode,
  Kind,
  buildSchema,
  getIntrospectionQuery,
  getOperationAST,
  parse,
  validate,
} from "graphql";
import { describe, expect, it } from "vitest";
import { measureOperation } from "../../../server/graphql/limits/measureOperation.ts";

const folder = new URL("../../../server/graphql/schema/", import.meta.url);
const schema = buildSchema(
  readdirSync(folder)
    .filter((name) => name.endsWith(".graphql"))
    .map((name) => readFileSync(new URL(name, folder), "utf8"))
    .join("\n"),
);

function measure(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error("the document has no operation");
  const fragments = document.definitions.filter(
    (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  return measureOperation({
    schema,
    operation,
    fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
    variables,
  });
}

describe("depth", () => {
  it.each([
    ["{ __typename }", 1],
    ["{ overview { entityCount } }", 2],
    ['{ entity(id: "iso") { relations { edges { node { from { id } } } } } }', 6],
    ['{ entity(id: "iso") { ... on Place { ... { id } } } }', 2],
    ['{ entity(id: "iso") { ...Deep id } } fragment Deep on Entity { relations { totalCount } }', 3],
  ])("%s is %i deep", (text, depth) => {
    expect(measure(text).depth).toBe(depth);
  });

  it("takes introspection as one field", () => {
    expect(measure(getIntrospectionQuery())).toMatchObject({ depth: 1, cost: 1 });
    expect(measure('{ __type(name: "Query") { fields { type { ofType { name } } } } }').depth).toBe(1);
  });
});

describe("cost", () => {
  it("counts an object once, its plain fields not at all", () => {
    expect(measure('{ entity(id: "iso") { id name description degree } }').cost).toBe(1);
  });

  it("takes a page as full, by its default, a number or a variable", () => {
    expect(measure("{ entities { edges { node { id } } } }").cost).toBe(1 + 25 * 2);
    expect(measure("{ entities(first: 100) { edges { node { id } } } }").cost).toBe(1 + 100 * 2);
    expect(measure("query ($n: Int) { entities(first: $n) { edges { node { id } } } }", { n: 7 }).cost).toBe(
      1 + 7 * 2,
    );
    expect(measure('{ search(text: "x", first: 40) { entity { id } } }').cost).toBe(40 * 2);
  });

  it("multiplies pages inside each other", () => {
    const text = `{ entity(id: "iso") { relations(first: 25) { edges { other { relations(first: 25) {
      edges { node { id } } } } } } } }`;
    expect(measure(text).cost).toBe(1 + 1 + 25 * (1 + 1 + 1 + 25 * 2));
  });

  it("knows that a subgraph without steps holds what was asked for", () => {
    const text =
      "query ($ids: [ID!]!, $depth: Int) { subgraph(ids: $ids, depth: $depth) { entities { id } } }";
    expect(measure(text, { ids: ["a", "b"], depth: 0 }).cost).toBe(1 + 2);
    expect(measure(text, { ids: ["a", "b"], depth: 1 }).cost).toBe(1 + 500);
    expect(measure(text, { ids: Array.from({ length: 900 }, String), depth: 0 }).cost).toBe(1 + 500);
  });

  it("lets the page size reach the lists of the page only", () => {
    const text = '{ subgraph(ids: ["a"], depth: 1, limit: 100) { entities { claims { id } } } }';
    expect(measure(text).cost).toBe(1 + 100 * (1 + 3));
  });

  it("doesn't count a negative page as a gain", () => {
    expect(measure("{ entities(first: -5) { edges { node { id } } } }").cost).toBe(1);
  });
});

describe("fragments", () => {
  it("counts aliases wherever they are, once for each spread", () => {
    const text = `{ a: entity(id: "x") { ...F ...F b: id ... { c: id } } __schema { d: queryType { name } } }
      fragment F on Entity { e: id }`;
    expect(measure(text).aliases).toBe(6);
  });

  it("measures fragments that spread each other twice without walking every way", () => {
    const chain = Array.from(
      { length: 120 },
      (_, index) => `fragment F${index} on Entity { ...F${index + 1} ...F${index + 1} }`,
    ).join("\n");
    const text = `{ entity(id: "x") { ...F0 } } ${chain} fragment F120 on Entity { claims { alias: id } }`;
    const size = measure(text);
    expect(size.depth).toBe(3);
    expect(size.cost).toBe(Number.MAX_SAFE_INTEGER);
    expect(size.aliases).toBe(Number.MAX_SAFE_INTEGER);
    expect(JSON.stringify(size)).not.toContain("null");
  });
});

it("refuses a variable that leaves a needed argument null, as execution does", () => {
  const text = 'query ($ids: [ID!] = ["a"]) { subgraph(ids: $ids) { total } }';
  expect(() => measure(text, { ids: null })).toThrow(/Argument "ids" of non-null type/u);
});
