import { describe, expect, it } from "vitest";
import {
  fromInquiryItems,
  inquiryKey,
  isSameInquiry,
  toInquiryItems,
} from "../../../client/state/Inquiry.ts";
import type { Inquiry, PathsInquiry } from "../../../client/state/Inquiry.ts";

const paths: PathsInquiry = {
  on: "paths",
  from: "iso",
  to: "easc",
  types: [],
  longer: false,
  weighted: false,
  chosen: null,
};

const keyOf = (inquiry: Inquiry) => inquiryKey({ inquiry, date: null });

describe("an inquiry in a permalink", () => {
  it("is readable, and says only what isn't usual", () => {
    expect(toInquiryItems(paths)).toEqual(["paths", "iso", "easc"]);
    expect(toInquiryItems({ ...paths, longer: true, types: ["MEMBER_OF", "A,B"], chosen: 1 })).toEqual([
      "paths",
      "iso",
      "easc",
      "longer",
      "type:MEMBER_OF",
      "type:A,B",
      "path:2",
    ]);
  });

  it("says where ties are weighed, and reads it back", () => {
    const items = toInquiryItems({ ...paths, weighted: true });
    expect(items).toEqual(["paths", "iso", "easc", "weighted"]);
    expect(fromInquiryItems(items)).toEqual({ ...paths, weighted: true });
    expect(keyOf({ ...paths, weighted: true })).not.toBe(keyOf(paths));
  });

  it("names what is to be linked after their number, and the entity that is thought away", () => {
    expect(toInquiryItems({ on: "links", ids: ["a", "type:b", "c"], types: ["GOVERNS"] })).toEqual([
      "links",
      "3",
      "a",
      "type:b",
      "c",
      "type:GOVERNS",
    ]);
    expect(toInquiryItems({ on: "impact", id: "iso" })).toEqual(["impact", "iso"]);
    expect(toInquiryItems({ on: "answer", question: "Who, and why?" })).toEqual(["answer", "Who, and why?"]);
  });

  it.each([
    [[]],
    [["rumours", "iso", "easc"]],
    [["constructor"]],
    [["paths", "iso"]],
    [["paths", "iso", "easc", "shorter"]],
    [["paths", "iso", "easc", "path:0"]],
    [["paths", "iso", "easc", "path:101"]],
    [["paths", "iso", "easc", "path:1", "path:2"]],
    [["paths", "iso", "easc", "longer", "longer"]],
    [["paths", "iso", "easc", "weighted", "weighted"]],
    [["links", "iso", "iec", "itu"]],
    [["links", "2", "iso", "iec"]],
    [["answer"]],
    [["answer", " "]],
    [["answer", "a".repeat(301)]],
    [["answer", "Who?", "Why?"]],
    [["links", "3", "iso", "iec"]],
    [["links", "3", "iso", "iec", "iec"]],
    [["links", "3", "iso", "iec", "itu", "longer"]],
    [["impact"]],
    [["founded", "iso", "iec"]],
  ])("isn't %j", (items) => {
    expect(fromInquiryItems(items)).toBeNull();
  });
});

describe("inquiries", () => {
  it("are the same question whichever path is marked, but not the same view", () => {
    expect(keyOf({ ...paths, chosen: 3 })).toBe(keyOf(paths));
    expect(isSameInquiry({ ...paths, chosen: 3 }, paths)).toBe(false);
    expect(isSameInquiry({ ...paths }, paths)).toBe(true);
    expect(isSameInquiry(null, paths)).toBe(false);
    expect(isSameInquiry(null, null)).toBe(true);
  });

  it("are others with other ends, types and lengths, and at another date", () => {
    const others = [
      { ...paths, to: "iec" },
      { ...paths, types: ["MEMBER_OF"] },
      { ...paths, longer: true },
    ];
    const dated = inquiryKey({ inquiry: paths, date: "1992" });
    expect(new Set([dated, ...[paths, ...others].map(keyOf)]).size).toBe(5);
  });
});

describe("the key of a question", () => {
  it("is another at every date: a question that names none is asked as of it", () => {
    const inquiry: Inquiry = { on: "answer", question: "Who?" };
    expect(inquiryKey({ inquiry, date: "1995" })).not.toBe(keyOf(inquiry));
    expect(inquiryKey({ inquiry, date: "1995" })).not.toBe(inquiryKey({ inquiry, date: "1996" }));
    expect(keyOf({ ...inquiry, question: "Why?" })).not.toBe(keyOf(inquiry));
  });
});
