import { describe, expect, it } from "vitest";
import { describeFault } from "../../server/cli/describeFault.ts";
import { ConfigError } from "../../server/config.ts";
import { DatasetError } from "../../server/dataset/problems.ts";
import { AppError } from "../../server/graph/AppError.ts";
import { SetUpError } from "../../server/localNeo4j/SetUpError.ts";

const systemError = (code: string) => Object.assign(new Error(`${code}: something`), { code });

describe("describeFault", () => {
  it("says what is wrong and what to do", () => {
    expect(describeFault(new SetUpError("No Java.", "Install it."))).toBe("No Java.\n  → Install it.");
  });

  it.each(["ENOSPC", "EACCES", "EROFS", "EMFILE"])("says what to do about %s, without a stack", (code) => {
    const text = describeFault(systemError(code));
    expect(text).toMatch(/\n {2}→ /u);
    expect(text).not.toContain("at ");
  });

  it("shows what the database said behind an error of ours", () => {
    const error = new AppError("DATABASE_UNAVAILABLE", "It does not answer.", {
      cause: new Error("refused"),
    });
    expect(describeFault(error)).toBe("It does not answer.\n  refused");
  });

  it("gives the list of a wrong environment as it is", () => {
    expect(describeFault(new ConfigError("PORT: wrong"))).toBe("PORT: wrong");
  });

  it("gives the list of a dataset's problems as it is", () => {
    const problem = { file: "claims.csv", line: 3, message: "is empty – say what" };
    expect(describeFault(new DatasetError("folder", { count: 1, shown: [problem] }))).toBe(
      "1 problem in folder; nothing was written.\nclaims.csv:3: is empty – say what",
    );
  });

  it("shows the stack of anything that nobody foresaw", () => {
    expect(describeFault(new TypeError("x is not a function"))).toContain("describeFault.test.ts");
    expect(describeFault("a text")).toBe("a text");
  });
});
