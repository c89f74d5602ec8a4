import { expect, it } from "vitest";
import { comparePermalink } from "../../../client/state/comparePermalink.ts";
import type { PermalinkReality } from "../../../client/state/comparePermalink.ts";
import type { PermalinkReading } from "../../../client/state/fromPermalink.ts";
import { createEmptyView } from "../../../client/state/View.ts";

const was = { id: "standardization", version: "1.0.0", hash: "01234567" };
const is = { ...was, hash: "0123456789abcdef" };
const reading: PermalinkReading = {
  view: createEmptyView("en"),
  isPlaced: true,
  datasets: [was],
  relationCount: 3,
  remarks: [],
};
const reality: PermalinkReality = { datasets: [is], relationCount: 3, missing: [] };

it.each<readonly [string, Partial<PermalinkReading>, Partial<PermalinkReality>, readonly unknown[]]>([
  ["nothing where all is as it was", {}, {}, []],
  ["nothing where it doesn't say", { datasets: null, relationCount: null }, { relationCount: 9 }, []],
  ["nothing of data while they aren't known", {}, { datasets: null }, []],
  ["what is missing", {}, { missing: ["iso"] }, [{ type: "entitiesMissing", ids: ["iso"] }]],
  [
    "how many relations there were",
    {},
    { relationCount: 4 },
    [{ type: "relationCountDiffers", was: 3, is: 4 }],
  ],
  [
    "another version",
    {},
    { datasets: [{ ...is, version: "1.0.1" }] },
    [{ type: "datasetDiffers", id: "standardization", was, is: { ...is, version: "1.0.1" } }],
  ],
  [
    "other content under the same version",
    {},
    { datasets: [{ ...is, hash: "ffffffffffff" }] },
    [{ type: "datasetDiffers", id: "standardization", was, is: { ...is, hash: "ffffffffffff" } }],
  ],
  [
    "a dataset that is gone and one that has come",
    {},
    { datasets: [{ ...is, id: "iso" }] },
    [
      { type: "datasetDiffers", id: "standardization", was, is: null },
      { type: "datasetDiffers", id: "iso", was: null, is: { ...is, id: "iso" } },
    ],
  ],
])("tells %s", (...[, read, real, remarks]) => {
  expect(comparePermalink({ ...reading, ...read }, { ...reality, ...real })).toEqual(remarks);
});
