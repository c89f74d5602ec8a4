import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { languages } from "../../../server/dataset/format/languages.ts";

function readRows(path: string): readonly Record<string, string>[] {
  const text = readFileSync(new URL(`../../../data/${path}.csv`, import.meta.url), "utf8");
  return z.array(z.record(z.string(), z.string())).parse(parse(text, { columns: true }));
}

const types = readRows("vocabulary/relation-types");
const builtIn = readRows("standardization/relation-types");
const verbsOf = (row: Readonly<Record<string, string>>, language: string) =>
  (row[`verbs_${language}`] ?? "").split("|").filter((verb) => verb !== "");

/** Said of a secretariat and of the body that holds it alike: which is meant is told by what they lead from. */
const shared = new Set(["ведёт секретариат", "secretariat", "secretariat of", "секретариат", "хатшылығы"]);

describe("the words for imported data", () => {
  it.each(types.map((row) => [row["type"] ?? "", row] as const))(
    "%s is read in both directions in three languages",
    (_type, row) => {
      for (const language of languages)
        for (const stem of ["label", "inverse", "meaning"]) expect(row[`${stem}_${language}`]).not.toBe("");
    },
  );

  it.each(languages)("no verb is the verb of two types, in %s", (language) => {
    const owners = new Map<string, string[]>();
    for (const row of types)
      for (const verb of verbsOf(row, language).map((text) => text.replace("<", "")))
        owners.set(verb, [...new Set([...(owners.get(verb) ?? []), row["type"] ?? ""])]);
    for (const row of builtIn)
      for (const verb of verbsOf(row, language).map((text) => text.replace("<", "")))
        if (owners.has(verb) && !shared.has(verb)) owners.get(verb)?.push(row["type"] ?? "");
    expect([...owners].filter(([, list]) => list.length > 1)).toEqual([]);
  });

  it("stands beside the built-in vocabulary without saying its words again", () => {
    const known = new Set(builtIn.map(({ type }) => type));
    expect(types.filter(({ type }) => known.has(type))).toEqual([]);
  });
});
