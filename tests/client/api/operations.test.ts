import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Kind, buildSchema, getOperationAST, getVariableValues, parse, validate } from "graphql";
import type { FragmentDefinitionNode } from "graphql";
import { describe, expect, it } from "vitest";
import { mostCards } from "../../../client/api/fetchRelationCards.ts";
import { largestPage } from "../../../client/api/fetchRelationsPage.ts";
import { largestPart, largestWhole } from "../../../client/api/fetchSubgraph.ts";
import { longestQuestion, mostLinked } from "../../../client/state/Inquiry.ts";
import { mostProven } from "../../../client/api/fetchEvidence.ts";
import { mostCounted } from "../../../client/api/fetchRelationCounts.ts";
import { readConfig } from "../../../server/config.ts";
import { measureOperation } from "../../../server/graphql/limits/measureOperation.ts";

function readFolder(path: string): ReadonlyMap<string, string> {
  const folder = fileURLToPath(new URL(`../../../${path}/`, import.meta.url));
  const names = readdirSync(folder).filter((name) => name.endsWith(".graphql"));
  return new Map(names.map((name) => [name, readFileSync(`${folder}${name}`, "utf8")]));
}

const schema = buildSchema([...readFolder("server/graphql/schema").values()].join("\n"));
const documents = readFolder("client/api/operations");
const fragments = documents.get("fragments.graphql") ?? "";
const operations = [...documents].filter(([name]) => name !== "fragments.graphql");
const { limits } = readConfig({});

/** The most that the page ever asks for. */
const variables = {
  text: "a".repeat(longestQuestion),
  question: "a".repeat(longestQuestion),
  language: "KK",
  id: "iso",
  types: ["MEMBER_OF"],
  direction: "BOTH",
  kinds: ["PLACE"],
  validAt: "1992-03-13",
  after: "cursor",
  first: largestPage,
  from: "iso",
  to: "easc",
  longer: true,
  weighted: true,
  maxLength: 8,
};

const mostIds: Readonly<Record<string, number>> = {
  "evidence.graphql": mostProven,
  "relationCounts.graphql": mostCounted,
  "links.graphql": mostLinked,
  "relationCards.graphql": mostCards,
  "subgraph.graphql": largestWhole,
};

function idsFor(name: string): readonly string[] {
  return Array.from({ length: mostIds[name] ?? largestPart }, (_, index) => `iso-tc-${index}`);
}

describe.each(operations)("%s", (file, text) => {
  const document = parse(`${text}\n${fragments}`);
  const operation = getOperationAST(document);

  it("is one operation, valid but for fragments that others use", () => {
    expect(operation).not.toBeNull();
    const problems = validate(schema, document).filter(({ message }) => !/is never used/u.test(message));
    expect(problems).toEqual([]);
  });

  it("stays within the server's limits, whatever the page asks for", () => {
    if (operation === null || operation === undefined) throw new Error("there is no operation");
    const definitions = operation.variableDefinitions ?? [];
    const given = new Set(definitions.map(({ variable: { name } }) => name.value));
    const { coerced, errors } = getVariableValues(
      schema,
      definitions,
      Object.fromEntries(
        Object.entries({ ...variables, ids: idsFor(file) }).filter(([name]) => given.has(name)),
      ),
    );
    expect(errors).toBeUndefined();
    const spread = document.definitions.filter(
      (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
    );
    const size = measureOperation({
      schema,
      operation,
      fragments: new Map(spread.map((fragment) => [fragment.name.value, fragment])),
      variables: coerced ?? {},
    });
    expect(size.depth).toBeLessThanOrEqual(limits.queryDepth);
    expect(size.aliases).toBeLessThanOrEqual(limits.queryAliases);
    expect(size.cost).toBeGreaterThan(0);
    expect(size.cost).toBeLessThanOrEqual(limits.queryCost);
  });
});
