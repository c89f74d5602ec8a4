import { describe, expect, it } from "vitest";
import { AppError } from "../../server/graph/AppError.ts";
import { parseExportRequest } from "../../server/http/parseExportRequest.ts";

function refusalOf(request: unknown): AppError {
  try {
    parseExportRequest(request);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error("was accepted");
}

describe("what to export", () => {
  it.each([undefined, null, {}])("is everything where nothing is said (%s)", (request) => {
    expect(parseExportRequest(request)).toEqual({
      ids: undefined,
      types: undefined,
      days: { isDated: false, dayMin: 0, dayMax: 99991231 },
      isWhole: true,
    });
  });

  it("takes lists with commas, repeated parameters and lists of JSON alike, each id once", () => {
    for (const ids of ["iso,iec,iso", ["iso", "iec", "iso"]])
      expect(parseExportRequest({ ids, types: "PART_OF" })).toMatchObject({
        ids: ["iso", "iec"],
        types: ["PART_OF"],
        isWhole: false,
      });
  });

  it("takes a date with its precision", () => {
    expect(parseExportRequest({ validAt: "1992-02" })).toMatchObject({
      days: { isDated: true, dayMin: 19920201, dayMax: 19920229 },
      isWhole: false,
    });
  });
});

describe("refusals name the parameter", () => {
  it.each([
    [{ ids: "" }, "ids"],
    [{ ids: [] }, "ids"],
    [{ ids: 5 }, "ids"],
    [{ ids: "iso, iec" }, "ids"],
    [{ ids: "ISO" }, "ids"],
    [{ ids: "iso'}) DETACH DELETE n //" }, "ids"],
    [{ ids: Array.from({ length: 10_001 }, (_none, index) => `x${index}`) }, "ids"],
    [{ types: "part of" }, "types"],
    [{ validAt: "1992-13" }, "validAt"],
    [{ validAt: ["1992", "1993"] }, "validAt"],
    [{ colour: "red" }, "request"],
    ["iso", "request"],
    [["iso"], "request"],
  ])("%j", (request, argument) => {
    const { code, facts, message } = refusalOf(request);
    expect(code).toBe("BAD_USER_INPUT");
    expect(facts).toEqual({ argument });
    expect(message).toContain(`"${argument}"`);
  });
});
