import { expect, it } from "vitest";
import { fetchEntityCard } from "../../../client/api/fetchEntityCard.ts";
import { fetchRelationCard } from "../../../client/api/fetchRelationCard.ts";
import { answeredWith, council, entity, passage, passageRow, relation, relationRow, signal } from "./rows.ts";

it("gives an entity's card, and null where there is none", async () => {
  const claim = {
    id: "c1",
    property: "signed",
    propertyLabelEn: "signed",
    propertyLabelRu: "подписано",
    propertyLabelKk: "қол қойылған",
    valueEn: "1992-03-13",
    valueRu: "1992-03-13",
    valueKk: "1992-03-13",
    unit: null,
    unitLabelEn: null,
    unitLabelRu: null,
    unitLabelKk: null,
    comparator: "EQUAL",
    from: null,
    until: null,
    rank: "NORMAL",
    citations: [passageRow],
  };
  const { request } = answeredWith({
    entity: {
      ...council,
      descriptionEn: "A council.",
      descriptionRu: "Совет.",
      descriptionKk: null,
      homepage: null,
      wikidata: "Q1",
      citations: [passageRow],
      relationCounts: [
        { type: { name: "GOVERNS" }, direction: "OUT", kind: "BODY", count: 2 },
        { type: { name: "FOUNDED" }, direction: "IN", kind: "AGREEMENT", count: 1 },
      ],
      claims: [claim],
    },
  });
  expect(await fetchEntityCard(request, "easc", signal)).toEqual({
    ok: true,
    data: {
      on: "entity",
      entity,
      descriptions: { en: "A council.", ru: "Совет.", kk: null },
      homepage: null,
      wikidata: "Q1",
      citations: [passage],
      relationCounts: [
        { type: "GOVERNS", direction: "OUT", kind: "BODY", count: 2 },
        { type: "FOUNDED", direction: "IN", kind: "AGREEMENT", count: 1 },
      ],
      claims: [
        {
          id: "c1",
          property: "signed",
          propertyLabels: { en: "signed", ru: "подписано", kk: "қол қойылған" },
          values: { en: "1992-03-13", ru: "1992-03-13", kk: "1992-03-13" },
          unit: null,
          unitLabels: { en: null, ru: null, kk: null },
          comparator: "EQUAL",
          from: null,
          until: null,
          rank: "NORMAL",
          citations: [passage],
        },
      ],
    },
  });
  expect(await fetchEntityCard(answeredWith({ entity: null }).request, "x", signal)).toEqual({
    ok: true,
    data: null,
  });
});

it("gives a relation's card, and null where there is none", async () => {
  const other = { ...council, id: "iso", names: [] };
  const { request } = answeredWith({
    relation: {
      ...relationRow,
      from: council,
      to: other,
      ruleEn: null,
      ruleRu: null,
      ruleKk: null,
      qualifiers: [
        {
          nameEn: "status",
          nameRu: "состояние",
          nameKk: "күйі",
          valueEn: "participating",
          valueRu: "участник",
          valueKk: "қатысушы",
        },
      ],
      citations: [passageRow],
    },
  });
  expect(await fetchRelationCard(request, "r1", signal)).toEqual({
    ok: true,
    data: {
      on: "relation",
      relation,
      from: entity,
      to: { ...entity, id: "iso", names: {}, abbreviations: {}, otherNames: {}, datedNames: [] },
      rules: null,
      qualifiers: [
        {
          names: { en: "status", ru: "состояние", kk: "күйі" },
          values: { en: "participating", ru: "участник", kk: "қатысушы" },
        },
      ],
      citations: [passage],
    },
  });
  const { request: missing } = answeredWith({ relation: null });
  expect(await fetchRelationCard(missing, "x", signal)).toEqual({ ok: true, data: null });
});
