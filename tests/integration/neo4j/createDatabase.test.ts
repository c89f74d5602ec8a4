import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { z } from "zod";
import { createDatabase } from "../../../server/neo4j/createDatabase.ts";
import { emptyGraph, openTestDatabase } from "../database.ts";

const database = openTestDatabase();

beforeAll(() => emptyGraph(database));
afterAll(() => database.close());

const query = (text: string) => ({ name: "test", text, row: z.object({ value: z.unknown() }) });
const valueOf = async (text: string, parameters: object = {}) =>
  (await database.read(query(text), parameters))[0]?.value;

describe("reading", () => {
  it("gives plain numbers, lists and maps", async () => {
    expect(await valueOf("RETURN {n: 2147483648, list: [1, 2.5], none: null} AS value")).toEqual({
      n: 2_147_483_648,
      list: [1, 2.5],
      none: null,
    });
  });

  it("sends whole numbers as integers", async () => {
    expect(await valueOf("RETURN valueType($n) AS value", { n: 3 })).toBe("INTEGER NOT NULL");
    expect(await valueOf("RETURN valueType($n) AS value", { n: 2.5 })).toBe("FLOAT NOT NULL");
    const rows = await database.read(query("UNWIND range(1, 5) AS value RETURN value LIMIT $limit"), {
      limit: 2,
    });
    expect(rows).toHaveLength(2);
  });

  it("gives all rows of a long answer", async () => {
    expect(await database.read(query("UNWIND range(1, 5000) AS value RETURN value"), {})).toHaveLength(5_000);
  });

  it("refuses to write", async () => {
    await expect(
      database.read(query("CREATE (n:Entity {id: 'x'}) RETURN n.id AS value"), {}),
    ).rejects.toMatchObject({
      code: "INTERNAL",
      cause: { code: "Neo.ClientError.Statement.AccessMode" },
    });
    expect(await valueOf("MATCH (n) RETURN count(n) AS value")).toBe(0);
  });

  it("checks each row", async () => {
    const wrong = { name: "test", text: "RETURN 'one' AS value", row: z.object({ value: z.number() }) };
    await expect(database.read(wrong, {})).rejects.toMatchObject({
      code: "INTERNAL",
      cause: { name: "ZodError" },
    });
  });

  it("ends a statement that takes too long, and goes on working", async () => {
    const hasty = createDatabase({ ...inject("connection"), timeoutMs: 300 });
    const endless = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS value";
    await expect(hasty.read(query(endless), {})).rejects.toMatchObject({ code: "TIMEOUT" });
    expect(await hasty.read(query("RETURN 1 AS value"), {})).toEqual([{ value: 1 }]);
    await hasty.close();
  });
});

describe("a database that isn't there", () => {
  const gone = createDatabase({ ...inject("connection"), uri: "bolt://127.0.0.1:9", timeoutMs: 5_000 });
  afterAll(() => gone.close());

  it("is said to be unavailable by reading, writing and verifying", async () => {
    const refusal = { code: "DATABASE_UNAVAILABLE" };
    await expect(gone.read(query("RETURN 1 AS value"), {})).rejects.toMatchObject(refusal);
    await expect(gone.write((run) => run("RETURN 1"))).rejects.toMatchObject(refusal);
    await expect(gone.verify()).rejects.toMatchObject(refusal);
  });

  it("so is one that refuses the password", async () => {
    const stranger = createDatabase({ ...inject("connection"), password: "not this one", timeoutMs: 5_000 });
    await expect(stranger.verify()).rejects.toMatchObject({ code: "DATABASE_UNAVAILABLE" });
    await stranger.close();
  });
});

describe("writing", () => {
  it("is one transaction: all of it or nothing", async () => {
    const work = database.write(async (run) => {
      await run("CREATE (:Entity {id: $id})", { id: "half" });
      throw new Error("no");
    });
    await expect(work).rejects.toMatchObject({ code: "INTERNAL" });
    expect(await valueOf("MATCH (n:Entity) RETURN count(n) AS value")).toBe(0);
    expect(await database.write((run) => run("RETURN $n AS n", { n: 7 }))).toEqual([{ n: 7 }]);
  });
});

it("verify resolves where the server answers", async () => {
  await expect(database.verify()).resolves.toBeUndefined();
});
