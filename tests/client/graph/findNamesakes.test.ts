import { describe, expect, it } from "vitest";
import { findNamesakes } from "../../../client/graph/findNamesakes.ts";
import { entity } from "./build.ts";

const here = entity("here", { names: { en: "Kazakhstan", ru: "Казахстан" } });
const there = entity("there", { names: { en: "KAZAKHSTAN", ru: "Республика Казахстан" } });
const other = entity("other", { names: { en: "Kenya" } });

describe("namesakes", () => {
  it("are called the same in the language asked for, whatever the case", () => {
    const found = findNamesakes([here, other, there], "en");
    expect([...found.keys()]).toEqual(["here", "there"]);
    expect(found.get("there")).toEqual([here, there]);
    expect(findNamesakes([here, other, there], "ru").size).toBe(0);
  });

  it("may have the name from another language", () => {
    const fallen = entity("fallen", { names: { ru: "Казахстан" } });
    expect([...findNamesakes([fallen, here], "ru").keys()]).toEqual(["fallen", "here"]);
    expect(findNamesakes([fallen, here], "en").size).toBe(0);
  });
});
