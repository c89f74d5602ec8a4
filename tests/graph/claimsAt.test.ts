import { expect, it } from "vitest";
import { claimsAt } from "../../server/graph/claimsAt.ts";
import { toDayWindow } from "../../server/graph/dayWindow.ts";
import type { Claim } from "../../server/graph/evidence.ts";

const claim = (id: string, from: string | null, until: string | null): Claim => ({
  id,
  entityId: "iso",
  property: { name: "members", valueType: "number", labelEn: null, labelRu: null, labelKk: null },
  value: "1",
  valueEn: null,
  valueRu: null,
  valueKk: null,
  unit: null,
  comparator: "=",
  from,
  until,
  rank: "normal",
  citations: [],
});

const claims = [
  claim("always", null, null),
  claim("since 1999-06", "1999-06", null),
  claim("until about 1999", null, "1999~"),
  claim("1992 to 1997", "1992", "1997-12-31"),
];

it.each([
  [undefined, ["always", "since 1999-06", "until about 1999", "1992 to 1997"]],
  ["1990", ["always", "until about 1999"]],
  ["1997", ["always", "until about 1999", "1992 to 1997"]],
  ["1998-01-01", ["always", "until about 1999"]],
  ["1999", ["always", "since 1999-06", "until about 1999"]],
  ["1999-05", ["always", "until about 1999"]],
  ["2026", ["always", "since 1999-06"]],
])("at %s", (date, expected) => {
  expect(claimsAt(claims, toDayWindow(date)).map(({ id }) => id)).toEqual(expected);
});
