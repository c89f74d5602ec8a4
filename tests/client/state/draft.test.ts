import { expect, it } from "vitest";
import { draftOf, emptyDraft, toInquiry } from "../../../client/state/draft.ts";
import type { Inquiry } from "../../../client/state/Inquiry.ts";

const inquiry: Inquiry = {
  on: "paths",
  from: "iso",
  to: "easc",
  types: ["MEMBER_OF"],
  longer: false,
  weighted: false,
  chosen: null,
};

it("asks for the paths between two ends", () => {
  expect(toInquiry({ ends: ["iso", "easc"], types: ["MEMBER_OF"], weighted: false })).toEqual(inquiry);
});

it("asks for what links three and more", () => {
  expect(toInquiry({ ends: ["iso", "easc", "iec"], types: [], weighted: true })).toEqual({
    on: "links",
    ids: ["iso", "easc", "iec"],
    types: [],
  });
});

it.each<Inquiry>([
  inquiry,
  { ...inquiry, weighted: true },
  { on: "links", ids: ["iso", "iec", "itu"], types: [] },
])("is what an inquiry would have come from: %j", (asked) => {
  const draft = draftOf(asked);
  expect(draft === null ? null : toInquiry(draft)).toEqual(asked);
});

it("stays as it is where the inquiry isn't one of its own", () => {
  expect(draftOf({ on: "impact", id: "iso" })).toBeNull();
});

it.each([
  [emptyDraft],
  [{ ends: ["iso", null], types: [], weighted: false }],
  [{ ends: ["iso", "iso"], types: [], weighted: false }],
  [{ ends: ["a", "b", "c", "d", "e", "f", "g"], types: [], weighted: false }],
])("asks for nothing with %j", (draft) => {
  expect(toInquiry(draft)).toBeNull();
});
