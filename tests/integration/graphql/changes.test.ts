import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestDatabase } from "../database.ts";
import { createGraphApi } from "./graphApi.ts";
import { foundings } from "./institutions.ts";
import { seedGraph } from "./seedGraph.ts";

const database = openTestDatabase();
const api = createGraphApi(database);

beforeAll(() => seedGraph(database, foundings));
afterAll(() => database.close());

describe("changes", () => {
  const query = `query ($from: PartialDate!, $to: PartialDate!, $ids: [ID!], $limit: Int) {
    changes(from: $from, to: $to, ids: $ids, limit: $limit) { came { ...all } ended { ...all } truncated }
  }
  fragment all on ChangedThings {
    entities { entity { id } date certain } relations { relation { id } date certain } entityTotal relationTotal
  }`;
  interface Changed {
    readonly date: string;
    readonly certain: boolean;
    readonly entity?: { readonly id: string };
    readonly relation?: { readonly id: string };
  }
  type Things = Readonly<Record<"entities" | "relations", readonly Changed[]>>;
  interface Changes {
    readonly came: Things;
    readonly ended: Things;
    readonly truncated: boolean;
  }
  const toLine = ({ date, certain, entity, relation }: Changed) =>
    `${certain ? "" : "perhaps "}${entity?.id ?? relation?.id} ${date}`;
  const changesBetween = async (variables: Readonly<Record<string, unknown>>) => {
    const { changes } = await api.ask<{ changes: Changes }>(query, variables);
    const lines = ({ entities, relations }: Things) => [...entities, ...relations].map(toLine);
    return { came: lines(changes.came), ended: lines(changes.ended), truncated: changes.truncated };
  };

  it("tells what came and what ended, and when, relations with their ends", async () => {
    expect(await changesBetween({ from: "1991", to: "1992-12" })).toEqual({
      came: [
        "bureau 1992",
        "council 1992",
        "treaty 1992-03-13",
        "council-treaty 1992-03-13",
        "council-council 1992",
        "iso-council-founded 1992",
        "kz-council 1992-03-13",
        "kz-council-before 1992",
        "ru-council 1992",
        "treaty-bureau 1992-03-13",
        "treaty-council 1992-03-13",
      ],
      ended: ["kz-council-before 1992-03"],
      truncated: false,
    });
    expect(await changesBetween({ from: "1989", to: "2000", ids: ["tc-39", "bureau"] })).toEqual({
      came: ["bureau 1992", "council-treaty 1992-03-13", "treaty-bureau 1992-03-13"],
      ended: [
        "perhaps bureau 1998~",
        "tc-39 1990",
        "perhaps council-treaty 1998~",
        "iso-tc-39 1990",
        "perhaps treaty-bureau 1998~",
      ],
      truncated: false,
    });
  });

  it("tells whose name changed, if it was there at both dates, by the name of either", async () => {
    const renamedBetween = async (variables: object) => {
      const { changes } = await api.ask<{ changes: unknown }>(
        `query ($from: PartialDate!, $to: PartialDate!, $ids: [ID!]) {
          changes(from: $from, to: $to, ids: $ids) {
            renamed { entity { id } before after inKazakh: before(language: KK) date certain } renamedTotal
          }
        }`,
        { ...variables },
      );
      return changes;
    };
    const kazakhstan = {
      entity: { id: "kz" },
      before: "Kazakh SSR",
      after: "Қазақстан",
      inKazakh: "Қазақ ССР",
      date: "1991-12-09",
      certain: true,
    };
    expect(await renamedBetween({ from: "1990", to: "1995" })).toEqual({
      renamed: [kazakhstan],
      renamedTotal: 1,
    });
    const none = { renamed: [], renamedTotal: 0 };
    expect(await renamedBetween({ from: "1980", to: "1990" })).toEqual(none);
    expect(await renamedBetween({ from: "1990", to: "1995", ids: ["iso"] })).toEqual(none);
  });

  it("says which dates are too coarse to be sure", async () => {
    expect(await changesBetween({ from: "1991-12", to: "1992-02", ids: ["council"] })).toMatchObject({
      came: [
        "perhaps council 1992",
        "perhaps council-council 1992",
        "perhaps iso-council-founded 1992",
        "perhaps kz-council-before 1992",
        "perhaps ru-council 1992",
      ],
    });
  });

  it("says what the limit left out, and refuses what can't be asked", async () => {
    expect((await changesBetween({ from: "1946", to: "2000", limit: 1 })).truncated).toBe(true);
    expect(await api.fail(query, { from: "1995", to: "1995-07" })).toMatchObject({
      facts: { argument: "to" },
    });
    expect(await api.fail(query, { from: "soon", to: "1995" })).toMatchObject({
      facts: { argument: "from" },
    });
    expect(await api.fail(query, { from: "1990", to: "1995", ids: [] })).toMatchObject({
      facts: { argument: "ids" },
    });
  });
});
