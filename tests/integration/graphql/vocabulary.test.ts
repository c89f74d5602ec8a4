import { afterAll, beforeAll, expect, it } from "vitest";
import { openTestDatabase } from "../database.ts";
import { createGraphApi } from "./graphApi.ts";
import { institutions } from "./institutions.ts";
import { seedGraph } from "./seedGraph.ts";

const database = openTestDatabase();
const api = createGraphApi(database);

beforeAll(() => seedGraph(database, institutions));
afterAll(() => database.close());

it("relationTypes tell their words, their rank and how many there are", async () => {
  const { relationTypes } = await api.ask(`{
    relationTypes {
      name out: label(language: RU) in: label(language: RU, direction: IN) both: label(direction: BOTH)
      meaning(language: KK) hierarchical superior weight term count
    }
  }`);
  const plain = { meaning: null, hierarchical: false, superior: null, weight: 1, term: null };
  expect(relationTypes).toEqual([
    {
      name: "GOVERNS",
      out: "руководит",
      in: "под руководством",
      both: "governs",
      meaning: "Decides what the other does.",
      hierarchical: true,
      superior: "FROM",
      weight: 1,
      term: "org:hasSubOrganization",
      count: 2,
    },
    {
      ...plain,
      name: "MEMBER_OF",
      out: "is a member of",
      in: "has as member",
      both: "is a member of",
      hierarchical: true,
      superior: "TO",
      count: 5,
    },
    {
      ...plain,
      name: "RECOGNIZED",
      out: "recognized",
      in: "RECOGNIZED",
      both: "recognized",
      weight: 1.5,
      count: 2,
    },
    { ...plain, name: "UNUSED", out: "UNUSED", in: "UNUSED", both: "UNUSED", count: 0 },
    { ...plain, name: "WORKS_ON", out: "works on", in: "WORKS_ON", both: "works on", weight: 2.5, count: 2 },
  ]);
});

it("overview counts what is loaded", async () => {
  const { overview } = await api.ask(`{
    overview {
      entityCount relationCount claimCount kinds { kind label(language: KK) count } relationTypes { name }
      datasets { id title(language: RU) version hash licence }
    }
  }`);
  expect(overview).toEqual({
    entityCount: 9,
    relationCount: 11,
    claimCount: 3,
    kinds: [
      { kind: "ORGANIZATION", label: "ORGANIZATION", count: 1 },
      { kind: "COUNCIL", label: "Кеңес", count: 1 },
      { kind: "COMMITTEE", label: "COMMITTEE", count: 2 },
      { kind: "AGREEMENT", label: "AGREEMENT", count: 0 },
      { kind: "BODY", label: "BODY", count: 2 },
      { kind: "DOCUMENT", label: "DOCUMENT", count: 0 },
      { kind: "PLACE", label: "PLACE", count: 2 },
      { kind: "FIELD", label: "FIELD", count: 1 },
    ],
    relationTypes: ["GOVERNS", "MEMBER_OF", "RECOGNIZED", "UNUSED", "WORKS_ON"].map((name) => ({ name })),
    datasets: [{ id: "seed", title: "Seed", version: "1.0.0", hash: "abc", licence: "CC0-1.0" }],
  });
});

it("forms come after their kinds", async () => {
  const { forms } = await api.ask("{ forms { kind name label(language: RU) plural } }");
  expect(forms).toEqual([
    { kind: "COUNCIL", name: null, label: "Council", plural: "Councils" },
    { kind: "COUNCIL", name: "interstate", label: "Межгосударственный совет", plural: "interstate" },
    {
      kind: "COMMITTEE",
      name: "technical-committee",
      label: "Technical committee",
      plural: "technical-committee",
    },
  ]);
});
