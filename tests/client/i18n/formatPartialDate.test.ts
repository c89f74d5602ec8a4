import { describe, expect, it } from "vitest";
import { languages } from "../../../client/graph/Language.ts";
import { createCountOf } from "../../../client/i18n/countOf.ts";
import { formatPartialDate } from "../../../client/i18n/formatPartialDate.ts";
import { messagesOf } from "../../../client/i18n/messagesOf.ts";

describe("formatPartialDate", () => {
  it.each([
    ["1947", ["1947 ж.", "1947 г.", "1947"]],
    ["1992-03", ["1992 ж. наурыз", "март 1992 г.", "March 1992"]],
    ["1947-02-23", ["1947 ж. 23 ақпан", "23 февраля 1947 г.", "23 February 1947"]],
    ["1906~", ["шамамен 1906 ж.", "около 1906 г.", "about 1906"]],
    ["once", ["once", "once", "once"]],
  ])("writes %s as a reader of each language does", (date, expected) => {
    expect(languages.map((language) => formatPartialDate(date, language))).toEqual(expected);
  });

  it("inflects Kazakh dates of which something begins or ends", () => {
    const { from, until } = messagesOf("kk").date;
    expect(from(formatPartialDate("2009", "kk"))).toBe("2009 жылдан бастап");
    expect(until(formatPartialDate("1999-01-01", "kk"))).toBe("1999 ж. 1 қаңтарға дейін");
    expect(from(formatPartialDate("1992-09", "kk"))).toBe("1992 ж. қыркүйектен бастап");
    expect(until("белгісіз")).toBe("белгісіз дейін");
  });
});

it("groups the digits of Kazakh numbers as Russian ones, whatever the browser knows of Kazakh", () => {
  expect(createCountOf("kk")(12_000, { other: "стандарт" })).toBe("12\u00A0000 стандарт");
});
