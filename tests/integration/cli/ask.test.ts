import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestDatabase } from "../database.ts";
import { openQuestions } from "../questions/openQuestions.ts";
import { runCommand } from "../runCommand.ts";

const database = openTestDatabase();

beforeAll(async () => {
  await openQuestions(database);
});
afterAll(() => database.close());

describe("npm run ask", () => {
  it("answers, and as of a date", async () => {
    const now = await runCommand("ask", "Who founded the Interstate Council?");
    expect(now).toMatchObject({ code: 0, output: expect.stringMatching(/^ANSWERED[\s\S]*\[seed-001\]/u) });
    const then = await runCommand("ask", "--at", "1950", "Who founded the Interstate Council?");
    expect(then).toMatchObject({ code: 0, output: expect.stringMatching(/^EMPTY .*1950/u) });
  });

  it.each([
    [["ask", "--at", "soon", "Who governs ISO?"], /must be a date such as 1995/u],
    [["ask"], /npm run ask -- "QUESTION"/u],
    [["ask", "--when", "1995", "Who governs ISO?"], /npm run ask -- "QUESTION"/u],
    [["ask", "Who governs ISO on Mars?"], /^NOT_UNDERSTOOD[\s\S]*“Mars”[\s\S]*\? What is ISO governed by\?/u],
  ])("says what is wrong with %j", async (args, said) => {
    expect(await runCommand(...args)).toMatchObject({ code: 1, output: expect.stringMatching(said) });
  });
});
