import { expect, type Page, test } from "@playwright/test";
import type { Graph } from "../../client/graph/Graph.ts";
import { createStandInServer } from "../client/state/effects/standInServer.ts";
import { entity, graphOf, relation } from "../client/graph/build.ts";
import { openExplorer } from "./explorer.ts";

const members = Array.from({ length: 900 }, (_, index) => `tc-${index}`);
/** No dataset that ships has such a hub: an organization with nine hundred committees, and one with itself. */
const hub = graphOf(
  [
    entity("hub", { names: { en: "Hub", ru: "Узел", kk: "Күпшек" }, degree: 901 }),
    ...members.map((id) => entity(id, { kind: "COMMITTEE", degree: 1 })),
  ],
  [relation(["hub", "COORDINATES_WITH", "hub"]), ...members.map((id) => relation([id, "PART_OF", "hub"]))],
);

/** Answers the page from a graph, by our SDL and the reference implementation. */
async function answerFrom(page: Page, graph: Graph): Promise<void> {
  const server = createStandInServer(graph);
  await page.route("**/graphql", async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    const answer = await server.fetch("/graphql", { method: "POST", body: route.request().postData() });
    return route.fulfill({ status: answer.status, json: await answer.json() });
  });
}

const group = "~hub~PART_OF~IN~COMMITTEE";

test.describe("a hub of nine hundred", () => {
  test.beforeEach(({ page }) => answerFrom(page, hub));

  test("brings a page, and a group that says what is left", async ({ page }) => {
    const explorer = await openExplorer(page, "#show=hub&lang=en");
    await explorer.clickEntity("hub", { double: true });
    await expect(explorer.toasts).toContainText("876 relations not shown yet");
    const before = await explorer.settle();
    expect(before.nodes).toHaveLength(1 + 24 + 1);
    await expect(page.getByText("876 relations more stand folded in groups.")).toBeVisible();
    const places = new Map(before.nodes.map(({ id, x, y }) => [id, `${Math.round(x)} ${Math.round(y)}`]));
    expect(new Set(places.values()).size).toBe(before.nodes.length);
  });

  test("unfolds by double click, by Enter and from its menu, and folds again", async ({ page }) => {
    const explorer = await openExplorer(page, "#show=hub&lang=en");
    await explorer.clickEntity("hub", { double: true });
    await expect(explorer.toasts).toContainText("876");
    await explorer.clickEntity(group, { double: true });
    await expect(explorer.toasts).toContainText("851 relations not shown yet");
    const item = page.locator(`[data-entity="${group}"]`);
    await expect(item).toHaveText(/Hub – .*: 851 more/u);
    await item.focus();
    await page.keyboard.press("Enter");
    await expect(explorer.toasts).toContainText("826 relations not shown yet");
    await page.keyboard.press("m");
    await page.getByRole("menuitem", { name: /Show all/u }).click();
    await expect(item).toHaveCount(0);
    expect((await explorer.drawn()).nodes).toHaveLength(901);
    for (let step = 0; step < 3; step += 1) await page.keyboard.press("Control+z");
    await expect(item).toHaveText(/876 more/u);
    await explorer.clickEntity("hub", { right: true });
    await page.getByRole("menuitem", { name: /Fold into one/u }).click();
    await expect(explorer.toasts).toContainText("Folded into one: 24 entities");
    await expect(item).toHaveText(/900 more/u);
    await expect(page).toHaveURL(/show=hub&group=hub~PART_OF~IN~COMMITTEE~900/u);
    await page.reload();
    await expect(item).toHaveText(/900 more/u);
  });

  test("a relation of an entity with itself is reached by the keyboard", async ({ page }) => {
    await openExplorer(page, "#show=hub&lang=en");
    await page.locator('[data-entity="hub"]').focus();
    await page.keyboard.press("ArrowDown");
    await expect(page.locator("[data-relation]").first()).toHaveText(/COORDINATES_WITH – Hub/u);
    await page.keyboard.press("Space");
    await expect(page).toHaveURL(/select=relation:/u);
  });
});

test("what was added is told above the name of what has the focus", async ({ page }) => {
  const explorer = await openExplorer(page, "#show=iso&layout=force&lang=kk");
  await explorer.settle();
  await page.locator('main nav [data-entity="iso"]').focus();
  await page.keyboard.press("Enter");
  const toast = explorer.toasts.locator(".toast").first();
  await expect(toast).toBeVisible();
  const [told, hint] = [await toast.boundingBox(), await page.locator(".graph-mirror-hint").boundingBox()];
  expect((told?.y ?? 0) + (told?.height ?? 0)).toBeLessThanOrEqual(hint?.y ?? 0);
});
