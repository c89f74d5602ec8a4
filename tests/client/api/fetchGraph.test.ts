import { expect, it } from "vitest";
import { createRequest } from "../../../client/api/createRequest.ts";
import { fetchOverview } from "../../../client/api/fetchOverview.ts";
import { fetchRelationsPage } from "../../../client/api/fetchRelationsPage.ts";
import { fetchSubgraph } from "../../../client/api/fetchSubgraph.ts";
import { searchEntities } from "../../../client/api/searchEntities.ts";
import { answeredWith, council, entity, relation, relationRow, signal } from "./rows.ts";

it("finds entities in the reader's language", async () => {
  const { request, asked } = answeredWith({ search: [{ matched: "МГС", entity: council }] });
  const answer = await searchEntities(request, { text: "мгс", language: "kk" }, signal);
  expect(asked).toEqual([{ text: "мгс", language: "KK" }]);
  expect(answer).toEqual({ ok: true, data: [{ matched: "МГС", entity }] });
});

const page = (hasNextPage: boolean) => ({
  entity: {
    ...council,
    relations: {
      totalCount: 30,
      pageInfo: { hasNextPage, endCursor: "c25" },
      edges: [{ node: { ...relationRow, citations: [] }, other: council }],
    },
  },
});

it("asks for a page of relations under a filter, and ends at the last", async () => {
  const { request, asked } = answeredWith(page(true));
  expect(await fetchRelationsPage(request, { id: "easc", after: null }, signal)).toEqual({
    ok: true,
    data: {
      entity,
      items: [{ relation: { ...relation, cited: false }, other: entity }],
      cursor: "c25",
      total: 30,
    },
  });
  await fetchRelationsPage(
    request,
    { id: "a", type: "X", direction: "IN", kind: "BODY", after: "c" },
    signal,
  );
  expect(asked).toEqual([
    { id: "easc", types: null, direction: "BOTH", kinds: null, after: null },
    { id: "a", types: ["X"], direction: "IN", kinds: ["BODY"], after: "c" },
  ]);
  const last = await fetchRelationsPage(
    answeredWith(page(false)).request,
    { id: "easc", after: null },
    signal,
  );
  expect(last).toMatchObject({ data: { cursor: null } });
  const none = await fetchRelationsPage(
    answeredWith({ entity: null }).request,
    { id: "x", after: null },
    signal,
  );
  expect(none).toEqual({ ok: true, data: null });
});

it("gives a subgraph as a graph", async () => {
  const { request, asked } = answeredWith({
    subgraph: { truncated: false, total: 1, entities: [council], relations: [relationRow] },
  });
  expect(await fetchSubgraph(request, ["easc"], signal)).toEqual({
    ok: true,
    data: { entities: new Map([["easc", entity]]), relations: new Map([["r1", relation]]) },
  });
  expect(asked).toEqual([{ ids: ["easc"] }]);
});

it("passes a fault on as it is", async () => {
  const request = createRequest({
    url: "/",
    fetch: async () => Response.json({ errors: [{ message: "no" }] }),
  });
  const fault = {
    ok: false,
    fault: { code: "UNREADABLE_ANSWER", facts: { message: "no" }, requestId: null },
  };
  expect(await fetchOverview(request, signal)).toEqual(fault);
  expect(await searchEntities(request, { text: "a", language: "en" }, signal)).toEqual(fault);
});
