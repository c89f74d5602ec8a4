import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestDatabase } from "../database.ts";
import { createGraphApi } from "./graphApi.ts";
import { institutions } from "./institutions.ts";
import { seedGraph } from "./seedGraph.ts";

const database = openTestDatabase();
const api = createGraphApi(database);

beforeAll(() => seedGraph(database, institutions));
afterAll(() => database.close());

interface Paths {
  readonly truncated: boolean;
  readonly paths: readonly {
    readonly length: number;
    readonly cost: number;
    readonly entities: readonly { readonly id: string }[];
    readonly relations: readonly { readonly id: string; readonly from: { readonly id: string } }[];
  }[];
}

const question = `query (
  $from: ID!, $to: ID!, $types: [String!], $maxLength: Int, $limit: Int, $validAt: PartialDate, $weighted: Boolean,
  $longer: Boolean
) {
  paths(
    from: $from, to: $to, types: $types, maxLength: $maxLength, limit: $limit, validAt: $validAt, weighted: $weighted,
    longer: $longer
  ) {
    truncated paths { length cost entities { id } relations { id from { id } to { id } } }
  }
}`;

async function pathsBy(variables: Readonly<Record<string, unknown>>) {
  const { paths } = await api.ask<{ paths: Paths }>(question, variables);
  return {
    truncated: paths.truncated,
    paths: paths.paths.map((path) => {
      expect(path.length).toBe(path.relations.length);
      expect(path.entities).toHaveLength(path.length + 1);
      return `${path.cost}: ${path.entities.map(({ id }) => id).join(" ")} by ${path.relations.map(({ id }) => id).join(" ")}`;
    }),
  };
}

const kzToTc22 = ["2: kz iso tc-22 by kz-iso iso-tc-22"];
const kzToRu = [
  "2: kz council ru by kz-council ru-council",
  "2: kz council ru by kz-council-before ru-council",
  "2: kz iso ru by kz-iso ru-iso",
];

describe("paths", () => {
  it("are all of the fewest steps, whichever way relations lead; parallel relations make several", async () => {
    expect(await pathsBy({ from: "kz", to: "tc-22" })).toEqual({ paths: kzToTc22, truncated: false });
    expect(await pathsBy({ from: "kz", to: "ru" })).toEqual({ paths: kzToRu, truncated: false });
  });

  it("say that the limit left some out", async () => {
    expect(await pathsBy({ from: "kz", to: "ru", limit: 2 })).toEqual({
      paths: kzToRu.slice(0, 2),
      truncated: true,
    });
    expect((await pathsBy({ from: "kz", to: "ru", limit: 3 })).truncated).toBe(false);
  });

  it("keep to types and to the date", async () => {
    expect((await pathsBy({ from: "iso", to: "council", types: ["MEMBER_OF"] })).paths).toHaveLength(3);
    expect((await pathsBy({ from: "iso", to: "council", types: ["GOVERNS"] })).paths).toEqual([]);
    expect((await pathsBy({ from: "kz", to: "ru", validAt: "1992-01" })).paths).toEqual([kzToRu[1]]);
    expect((await pathsBy({ from: "kz", to: "ru", validAt: "1991" })).paths).toEqual([]);
  });

  it("are the cheapest first among those of the same steps", async () => {
    expect((await pathsBy({ from: "iso", to: "council" })).paths).toEqual([
      "1.5: iso council by iso-council",
    ]);
    expect((await pathsBy({ from: "tc-22", to: "groups" })).paths).toEqual([
      "5: tc-22 cars groups by tc-22-cars groups-cars",
    ]);
  });

  it("aren't longer than asked for", async () => {
    expect(await pathsBy({ from: "kz", to: "tc-22", maxLength: 1 })).toEqual({ paths: [], truncated: false });
  });

  it("lead nowhere from what stands alone", async () => {
    expect(await pathsBy({ from: "kz", to: "alone" })).toEqual({ paths: [], truncated: false });
    expect(await pathsBy({ from: "kz", to: "alone", weighted: true })).toEqual({
      paths: [],
      truncated: false,
    });
  });

  it("go on with longer ones on request, none through an entity twice", async () => {
    const { paths, truncated } = await pathsBy({ from: "kz", to: "tc-22", longer: true });
    expect(truncated).toBe(false);
    expect(paths.slice(0, 1)).toEqual(kzToTc22);
    expect(paths.slice(1)).toEqual([
      "3.5: kz council iso tc-22 by kz-council iso-council iso-tc-22",
      "3.5: kz council iso tc-22 by kz-council-before iso-council iso-tc-22",
      "4: kz council ru iso tc-22 by kz-council ru-council ru-iso iso-tc-22",
      "4: kz council ru iso tc-22 by kz-council-before ru-council ru-iso iso-tc-22",
    ]);
    expect((await pathsBy({ from: "kz", to: "tc-22", longer: true, maxLength: 3 })).paths).toHaveLength(3);
    expect(await pathsBy({ from: "kz", to: "tc-22", longer: true, limit: 2 })).toMatchObject({
      truncated: true,
    });
  });

  it("are the cheapest where weights are asked for", async () => {
    const { paths } = await pathsBy({ from: "cars", to: "council", weighted: true, limit: 3 });
    expect(paths).toEqual([
      "5: cars tc-22 iso council by tc-22-cars iso-tc-22 iso-council",
      "5.5: cars tc-22 iso kz council by tc-22-cars iso-tc-22 kz-iso kz-council",
      "5.5: cars tc-22 iso kz council by tc-22-cars iso-tc-22 kz-iso kz-council-before",
    ]);
    const dated = await pathsBy({
      from: "kz",
      to: "ru",
      weighted: true,
      validAt: "1992-01",
      types: ["MEMBER_OF"],
    });
    expect(dated.paths).toEqual([kzToRu[1]]);
  });

  it.each([
    { variables: { from: "kz", to: "kz" }, code: "BAD_USER_INPUT", facts: { argument: "to" } },
    {
      variables: { from: "nobody", to: "kz" },
      code: "NOT_FOUND",
      facts: { argument: "from", value: "nobody" },
    },
    {
      variables: { from: "kz", to: "nobody" },
      code: "NOT_FOUND",
      facts: { argument: "to", value: "nobody" },
    },
    {
      variables: { from: "kz", to: "nobody", weighted: true },
      code: "NOT_FOUND",
      facts: { argument: "to", value: "nobody" },
    },
  ])("are refused: $variables", async ({ variables, ...expected }) => {
    expect(await api.fail(question, variables)).toMatchObject(expected);
  });
});

describe("common", () => {
  const commonTo = async (variables: Readonly<Record<string, unknown>>) => {
    const { common } = await api.ask<{ common: { id: string }[] }>(
      "query ($ids: [ID!]!, $types: [String!], $validAt: PartialDate) { common(ids: $ids, types: $types, validAt: $validAt) { id } }",
      variables,
    );
    return common.map(({ id }) => id);
  };

  it("finds what all are related to, the rarest first", async () => {
    expect(await commonTo({ ids: ["kz", "ru"] })).toEqual(["council", "iso"]);
    expect(await commonTo({ ids: ["kz", "ru", "tc-22"] })).toEqual(["iso"]);
    expect(await commonTo({ ids: ["iso", "council"] })).toEqual(["ru", "kz"]);
    expect(await commonTo({ ids: ["kz", "alone"] })).toEqual([]);
  });

  it("keeps to types and to the date", async () => {
    expect(await commonTo({ ids: ["kz", "ru"], types: ["GOVERNS"] })).toEqual([]);
    expect(await commonTo({ ids: ["kz", "ru"], validAt: "1992" })).toEqual(["council"]);
  });

  it("doesn't count what is asked about", async () => {
    expect(await commonTo({ ids: ["council", "kz"] })).toEqual(["iso"]);
  });

  it("refuses one, eleven, and what isn't there", async () => {
    const ask = "query ($ids: [ID!]!) { common(ids: $ids) { id } }";
    const facts = { argument: "ids", minimum: 2, maximum: 10 };
    expect(await api.fail(ask, { ids: ["kz", "kz"] })).toMatchObject({ code: "BAD_USER_INPUT", facts });
    const eleven = Array.from({ length: 11 }, (_none, index) => `e${index}`);
    expect(await api.fail(ask, { ids: eleven })).toMatchObject({ code: "BAD_USER_INPUT", facts });
    expect(await api.fail(ask, { ids: ["kz", "nobody"] })).toMatchObject({
      code: "NOT_FOUND",
      facts: { argument: "ids", value: "nobody" },
    });
  });
});
