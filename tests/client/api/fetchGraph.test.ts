import { expect, it } from "vitest";
import { z } from "zod";
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
    { id: "a", type: "X", direction: "IN", kind: "BODY", validAt: "1992", after: "c", first: 200 },
    signal,
  );
  expect(asked).toEqual([
    { id: "easc", types: null, direction: "BOTH", kinds: null, validAt: null, first: 25, after: null },
    { id: "a", types: ["X"], direction: "IN", kinds: ["BODY"], validAt: "1992", first: 200, after: "c" },
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
    data: { entities: new Map([["easc", entity]]), relations: new Map([["r1", relation]]), isCutOff: false },
  });
  expect(asked).toEqual([{ ids: ["easc"] }]);
});

const withIds = z.object({ ids: z.array(z.string()) });

it("asks for a large subgraph in parts, and for the relations of every two blocks of it", async () => {
  const { request, asked } = answeredWith({
    subgraph: { truncated: false, total: 1, entities: [council], relations: [relationRow] },
  });
  const ids = Array.from({ length: 2_500 }, (_, index) => `e${index}`);
  expect(await fetchSubgraph(request, ids, signal)).toMatchObject({
    ok: true,
    data: { entities: new Map([["easc", entity]]), relations: new Map([["r1", relation]]), isCutOff: false },
  });
  const lists = asked.map((variables) => new Set(withIds.parse(variables).ids));
  expect(lists.map(({ size }) => size)).toEqual([2_000, 500, 2_000, 1_500, 1_500]);
  for (const [one, other] of [
    ["e0", "e999"],
    ["e0", "e1000"],
    ["e999", "e2499"],
    ["e1500", "e2000"],
  ] as const) {
    expect(lists.slice(2).some((list) => list.has(one) && list.has(other))).toBe(true);
  }
});

it("says when the server has left out relations, and gives no half answer", async () => {
  const ids = Array.from({ length: 1_501 }, (_, index) => `e${index}`);
  const cutOff = answeredWith({ subgraph: { truncated: true, entities: [], relations: [] } });
  expect(await fetchSubgraph(cutOff.request, ids, signal)).toMatchObject({ data: { isCutOff: true } });
  const broken = createRequest({
    url: "/",
    fetch: async () => Response.json({ errors: [{ message: "no" }] }),
  });
  expect(await fetchSubgraph(broken, ids, signal)).toMatchObject({ ok: false });
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
