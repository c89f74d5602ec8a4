import { describe, expect, it } from "vitest";
import type { RelationType, Vocabulary } from "../../server/graph/Vocabulary.ts";
import { listOpposites } from "../../server/questions/read/listOpposites.ts";

function createType(name: string, en: readonly string[], ru: readonly string[] = []): [string, RelationType] {
  const labels = { labelEn: "", labelRu: "", labelKk: "", inverseEn: "", inverseRu: "", inverseKk: "" };
  const meaning = { meaningEn: "", meaningRu: "", meaningKk: "" };
  const kinds = { superior: null, weight: 1, term: null, count: 1, fromKinds: [], toKinds: [] };
  return [name, { name, ...labels, ...meaning, ...kinds, verbs: { en: [...en], ru: [...ru], kk: [] } }];
}

const vocabulary: Vocabulary = {
  relationTypes: new Map([
    createType("GROWS", ["grow", "plant"], ["выращивает"]),
    createType("SHUNS", ["not plant", "shun"]),
    createType("REJECTS", ["reject"], ["не выращивает"]),
    createType("NOTES", ["note plant", "replant not", "do not sell"], ["невыращивает"]),
  ]),
  forms: [],
  properties: new Map(),
  units: new Map(),
  phrases: new Map(),
  kindCounts: new Map(),
  claimCount: 0,
  examples: [],
};

describe("the opposites of a relation type", () => {
  it("say one of its verbs with a negation, in whichever language has one", () => {
    expect([...listOpposites(vocabulary, "GROWS")]).toEqual(["SHUNS", "REJECTS"]);
  });

  it("are none of a denial, nor of what has no denial", () => {
    for (const type of ["SHUNS", "REJECTS", "NOTES", "UNKNOWN"])
      expect([...listOpposites(vocabulary, type)]).toEqual([]);
  });
});
