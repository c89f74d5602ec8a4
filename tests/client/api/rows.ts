import { z } from "zod";
import type { Request } from "../../../client/api/createRequest.ts";
import { createRequest } from "../../../client/api/createRequest.ts";

/** A request whose answer is the data given, and what was asked. */
export function answeredWith(data: unknown): { readonly request: Request; readonly asked: unknown[] } {
  const asked: unknown[] = [];
  const request = createRequest({
    url: "/",
    fetch: async (_, init) => {
      asked.push(JSON.parse(z.string().parse(init?.body)).variables);
      return Response.json({ data });
    },
  });
  return { request, asked };
}

export const { signal } = new AbortController();

export const council = {
  id: "easc",
  kind: "COUNCIL",
  form: "interstate",
  dataset: "standardization",
  collective: false,
  names: [
    { text: "Interstate Council", language: "EN", type: "PRIMARY", from: null, until: null },
    { text: "Мемлекетаралық кеңес", language: "KK", type: "PRIMARY", from: null, until: null },
    { text: "МГС", language: "RU", type: "ABBREVIATION", from: null, until: null },
    { text: "МГСМС", language: "RU", type: "ABBREVIATION", from: null, until: null },
    { text: "EASC", language: "EN", type: "OTHER", from: null, until: null },
    { text: "Council of the Union", language: "EN", type: "DATED", from: null, until: "1991" },
  ],
  begin: "1992-03-13",
  end: null,
  degree: 7,
};

export const entity = {
  id: "easc",
  kind: "COUNCIL",
  form: "interstate",
  dataset: "standardization",
  collective: false,
  names: { en: "Interstate Council", kk: "Мемлекетаралық кеңес" },
  abbreviations: { ru: ["МГС", "МГСМС"] },
  otherNames: { en: ["EASC"] },
  datedNames: [{ text: "Council of the Union", language: "en", from: null, until: "1991" }],
  begin: "1992-03-13",
  end: null,
  degree: 7,
};

export const passageRow = {
  id: "p1",
  text: "Кеңес құрылды.",
  language: "KK",
  ordinal: 3,
  translations: [{ language: "RU", text: "Совет создан." }],
  source: {
    id: "s1",
    title: "Мәтін",
    author: null,
    publisher: null,
    language: "KK",
    date: "2000~",
    address: null,
    licence: null,
    standing: "UNKNOWN",
  },
};

export const passage = {
  ...passageRow,
  language: "kk",
  translations: { ru: "Совет создан." },
  source: { ...passageRow.source, language: "kk" },
};

export const relationRow = {
  id: "r1",
  type: { name: "GOVERNS" },
  from: { id: "easc" },
  to: { id: "iso" },
  begin: null,
  end: null,
  basis: "STATED",
  citations: [{ id: "p1" }],
};

export const relation = {
  id: "r1",
  type: "GOVERNS",
  from: "easc",
  to: "iso",
  begin: null,
  end: null,
  basis: "STATED",
  cited: true,
};
