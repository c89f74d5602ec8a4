import { afterAll, expect, it } from "vitest";
import { emptyGraph, openTestDatabase } from "../database.ts";

const database = openTestDatabase();
afterAll(() => database.close());

it("gives a test file a database and empties it", async () => {
  await database.write((run) => run("UNWIND range(1, 300) AS i CREATE (:Test)-[:NEXT]->(:Test {i: i})"));
  await emptyGraph(database);
  expect(await database.write((run) => run("MATCH (n) RETURN count(n) AS count"))).toEqual([{ count: 0 }]);
});
