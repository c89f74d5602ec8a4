import { expect, type Page, test } from "@playwright/test";
import { z } from "zod";
import { openExplorer } from "./explorer.ts";

const interstateCouncil = /Interstate Council for Standardization/u;

const id = z.object({ id: z.string() });
const whole = z.object({
  data: z.object({
    overview: z.object({ entityCount: z.number(), relationCount: z.number() }),
    relations: z.array(id.extend({ from: id, to: id, citations: z.array(id) })),
  }),
});

/** What is loaded, and what of some relations, by the API that other programs use. */
async function askFor(page: Page, relations: readonly string[]) {
  const query = `query ($ids: [ID!]!) {
    overview { entityCount relationCount }
    relations(ids: $ids) { id from { id } to { id } citations { id } }
  }`;
  const answer = await page.request.post("/graphql", { data: { query, variables: { ids: relations } } });
  return whole.parse(await answer.json()).data;
}

test.describe("the first steps of a stranger", () => {
  for (const text of ["Кеңес", "kenes", "Interstate Council", "кенес", "межгосударственного совета"]) {
    test(`"${text}" finds the Interstate Council first`, async ({ page }) => {
      const { search } = await openExplorer(page);
      await search.fill(text);
      await expect(page.getByRole("option").first()).toHaveText(interstateCouncil);
    });
  }

  test("nothing is found in words, with what to try", async ({ page }) => {
    const { search } = await openExplorer(page);
    await search.fill("zzzzqqqq");
    await expect(page.getByText(/Nothing is called “zzzzqqqq”/u)).toBeVisible();
  });

  test("the whole map shows every entity and every relation of the dataset, and nothing else", async ({
    page,
  }) => {
    const explorer = await openExplorer(page);
    await page.getByRole("button", { name: "Show the whole map" }).click();
    await expect.poll(async () => (await explorer.drawn()).nodes.length).toBeGreaterThan(100);
    const { nodes, relations } = await explorer.settle();
    const ids = relations.map((relation) => relation.id.replace(/^relation:/u, ""));
    const known = await askFor(page, ids);
    expect(nodes).toHaveLength(known.overview.entityCount);
    expect(relations).toHaveLength(known.overview.relationCount);
    const drawn = relations.map(({ ends }, index) => [ids[index], ...ends]);
    const stated = known.relations.map(({ id: relation, from, to }) => [relation, from.id, to.id]);
    expect(drawn).toEqual(stated.toSorted(([one = ""], [other = ""]) => (one < other ? -1 : 1)));
    expect(known.relations.filter(({ citations }) => citations.length === 0)).toEqual([]);
    const [left, right] = [Math.min(...nodes.map(({ x }) => x)), Math.max(...nodes.map(({ x }) => x))];
    expect([left > 0, right < 1400]).toEqual([true, true]);
  });
});
