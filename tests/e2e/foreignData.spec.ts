import { expect, test } from "@playwright/test";
import { expectAccessible, openExplorer } from "./explorer.ts";
import { loadPack, type Pack, removeDataset } from "./foreignDataset.ts";

const members = Array.from({ length: 40 }, (_, index) => `org:M${index}`);

/** What other people's graphs are like: a name that we have too, a hub, parallel edges, a loop, unknown words, no Kazakh. */
const pack: Pack = {
  id: "strangers",
  nodes: [
    {
      id: "state:KAZ",
      kind: "state",
      name_en: "Kazakhstan",
      name_ru: "Казахстан",
      name_kk: "Қазақстан",
      acronym: "KZ",
    },
    { id: "org:UNION", kind: "confederacy", name_en: "Grand Union", name_ru: "Большой союз" },
    { id: "org:NSB", kind: "organization", name_en: "NSB", acronym: "NSB" },
    ...members.map((id) => ({ id, kind: "organization", name_en: `Member ${id.slice(5)}` })),
  ],
  edges: [
    { from: "state:KAZ", type: "MEMBER_OF", to: "org:UNION" },
    { from: "org:UNION", type: "MENTORS", to: "org:UNION" },
    ...members.flatMap((from) => [
      { from, type: "MEMBER_OF", to: "org:UNION" },
      { from, type: "BEFRIENDS", to: "org:UNION" },
    ]),
  ],
};
const union = "strangers-org-union";
const theirs = "strangers-state-kaz";

test.describe("data nobody here wrote, beside ours", () => {
  test.beforeAll(() => loadPack(pack));
  test.afterAll(() => removeDataset(pack.id));

  for (const { language, name, ours, foreign } of [
    {
      language: "en",
      name: "Kazakhstan",
      ours: "country · Standards institutions between states",
      foreign: "country · Graph pack",
    },
    {
      language: "ru",
      name: "Казахстан",
      ours: "страна · Институты межгосударственной и международной стандартизации",
      foreign: "страна · Graph pack",
    },
    {
      language: "kk",
      name: "Қазақстан",
      ours: "ел · Мемлекетаралық және халықаралық стандарттау институттары",
      foreign: "ел · Graph pack",
    },
  ])
    test(`two entities of one name are told apart wherever one is chosen, in ${language}`, async ({
      page,
    }) => {
      const explorer = await openExplorer(page, `#lang=${language}`);
      await explorer.search.fill(name);
      const hits = page.getByRole("option").filter({ has: page.getByText(name, { exact: true }) });
      await expect(hits.filter({ hasText: ours })).toHaveCount(1);
      await expect(hits.filter({ hasText: foreign })).toHaveCount(1);
      await expectAccessible(page);
      await hits.filter({ hasText: foreign }).click();
      await expect(explorer.panel.locator(".panel-kind")).toContainText(foreign);
      await expect(page).toHaveURL(new RegExp(`show=${theirs}`, "u"));

      await page.keyboard.press("Control+Shift+KeyL");
      const chosen = explorer.panel.locator(".end-chosen");
      await expect(chosen).toHaveCount(1);
      await page.keyboard.type(name);
      await explorer.panel.getByRole("option").filter({ hasText: ours }).click();
      await expect(chosen.nth(0)).toContainText(foreign);
      await expect(chosen.nth(1)).toContainText(ours);
      const results = explorer.panel.locator(".connect-results");
      await expect(results).toContainText(foreign);
      await expect(results).toContainText(ours);
      await page.emulateMedia({ colorScheme: "dark" });
      await expectAccessible(page);
      await page.keyboard.press("Control+KeyG");
      await expect(page.locator("main nav :focus")).toContainText(foreign);
    });

  test("parallel relations come together, and what is said to be left is what the map says", async ({
    page,
  }) => {
    const explorer = await openExplorer(page, `#show=${union}&lang=en`);
    await explorer.clickEntity(union, { double: true });
    await expect(explorer.toasts).toContainText("Added: 24 entities, 47 relations.");
    const { relations } = await explorer.settle();
    const left = 82 - relations.filter(({ id }) => !id.startsWith("~")).length;
    await expect(explorer.toasts).toContainText(`${left} relations not shown yet`);
    await explorer.clickEntity(union, { right: true });
    await expect(page.getByRole("menuitem", { name: "Expand" })).toContainText(`${left} more`);
  });

  test("a name that is an abbreviation is written once", async ({ page }) => {
    const explorer = await openExplorer(
      page,
      "#show=strangers-org-nsb&select=entity:strangers-org-nsb&lang=en",
    );
    await expect(explorer.panel.locator(".names dd")).toHaveText("NSB");
  });

  test("a loop, unknown words and missing names can be read", async ({ page }) => {
    const explorer = await openExplorer(page, `#show=${union}&select=entity:${union}&lang=kk`);
    await expect(explorer.panel.getByRole("heading", { level: 2 })).toContainText("Grand Union");
    await expect(explorer.panel.locator("h2 abbr")).toHaveText("en");
    const { relations } = await explorer.settle();
    const [loop] = relations;
    await page.locator(`[data-entity="${union}"]`).focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Space");
    await expect(page).toHaveURL(new RegExp(`select=${loop?.id}&`, "u"));
    await expect(explorer.panel).toContainText(/mentors/iu);
    await expect(explorer.panel).toContainText("Бұл байланыстың дереккөзі көрсетілмеген.");
  });
});
