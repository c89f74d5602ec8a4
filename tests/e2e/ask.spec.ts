import { expect, test } from "@playwright/test";
import { expectAccessible, openExplorer } from "./explorer.ts";
import { localNeo4jPid } from "./testHome.ts";

const asked = (question: string, language = "en") =>
  `#inquiry=answer,${encodeURIComponent(question)}&lang=${language}`;

for (const { language, question, sentence, entity } of [
  { language: "kk", question: "ИСО-ны кім басқарады?", sentence: /ИСО кеңесі/u, entity: "ИСО кеңесі" },
  { language: "ru", question: "Кто руководит ИСО?", sentence: /Совет ИСО/u, entity: "Совет ИСО" },
  { language: "en", question: "Who governs ISO?", sentence: /ISO Council/u, entity: "ISO Council" },
]) {
  test(`a question in ${language} is asked and answered by the keyboard, with its proof`, async ({
    page,
  }) => {
    const explorer = await openExplorer(page, `#lang=${language}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.keyboard.press("Control+Shift+KeyE");
    await expect(explorer.panel.getByRole("combobox")).toBeFocused();
    await page.keyboard.type(question);
    await page.keyboard.press("Enter");
    await expect(page.locator(".answer-text")).toHaveText(sentence);
    await expect(page.locator('[role="status"][data-told]')).toHaveText(sentence);
    await expect(page.locator(".answer-entities").getByRole("button")).toHaveText(entity);
    await expect(explorer.panel.locator("blockquote").first()).toContainText("басқарады");
    await expect(page).toHaveURL(/inquiry=answer,/u);
    expect((await explorer.settle()).nodes.map(({ id }) => id)).toEqual(["iso", "iso-council"]);
    await expectAccessible(page);
    await page.getByRole("heading", { level: 2 }).first().click();
    await page.keyboard.press("Control+KeyZ");
    await expect.poll(async () => (await explorer.drawn()).nodes.length).toBe(0);
  });
}

test("offers how a question can go on, and asks what is chosen", async ({ page }) => {
  const explorer = await openExplorer(page, "#lang=en");
  await page.getByRole("button", { name: "Ask", exact: true }).click();
  await expect(explorer.panel.getByRole("combobox")).toBeFocused();
  await page.keyboard.type("Who governs IS");
  const options = explorer.panel.getByRole("option");
  await expect(options.filter({ hasText: "Who governs ISO Council" })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("ArrowDown");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(page.locator(".answer")).toBeVisible();
});

test("a question with several readings is handed back as a choice", async ({ page }) => {
  const explorer = await openExplorer(page, asked("What does the council govern?"));
  await expect(explorer.panel.getByText("Which do you mean?")).toBeVisible();
  await expectAccessible(page);
  await explorer.panel.getByRole("button", { name: "What does ISO Council govern?" }).press("Enter");
  await expect(page.locator('.answer[data-status="ANSWERED"]')).toBeVisible();
  await expect(explorer.panel.getByRole("combobox")).toHaveValue("What does ISO Council govern?");
});

test("a question about what isn't there is refused, with others that can be answered", async ({ page }) => {
  const explorer = await openExplorer(page, asked("Кто возглавляет Галактический сенат?", "ru"));
  await expect(page.locator('.answer[data-status="NOT_UNDERSTOOD"]')).toBeVisible();
  await expect(explorer.panel.getByText("Вопрос не понят")).toBeVisible();
  await expectAccessible(page);
  await page.locator(".other-questions").getByRole("button").first().press("Enter");
  await expect(page.locator('.answer[data-status="ANSWERED"]')).toBeVisible();
});

test("what is written in no language is answered in the reader's", async ({ page }) => {
  const texts = { kk: "Бұл жүктелген деректер", ru: "Это не читается", en: "This can't be read" } as const;
  for (const language of ["kk", "ru", "en"] as const) {
    await page.goto("about:blank");
    await openExplorer(page, asked("ISO?", language));
    await expect(page.locator(".answer-text")).toContainText(texts[language]);
  }
});

test("a part of the reading is exchanged, and further questions are asked by clicking", async ({ page }) => {
  const explorer = await openExplorer(page, asked("Who governs ISO?"));
  const chip = explorer.panel.getByRole("button", { name: /^entity International Organization/u });
  await chip.press("Enter");
  await expect(page.getByRole("menu")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("menuitem", { name: "International Electrotechnical Commission" }).press("Enter");
  await expect(page.locator(".answer-text")).toContainText("IEC");
  await expect(page.locator(".answer-text")).not.toContainText("ISO");
  await page.locator(".follow-ups summary").press("Enter");
  const further = page.locator(".follow-ups").getByRole("button").first();
  const question = (await further.textContent()) ?? "";
  await further.press("Enter");
  await expect(explorer.panel.getByRole("combobox")).toHaveValue(question);
  await expect(page.locator(".answer")).toBeVisible();
});

test("a number comes with comparator, date and sentence; queries can be seen and copied", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const explorer = await openExplorer(page, asked("How many standards does ISO have?"));
  await expect(page.locator(".answer-values")).toContainText("about 12,000 standards");
  await expect(explorer.panel.locator("blockquote").last()).toBeVisible();
  for (const name of ["GraphQL", "Cypher", "Plan"]) {
    await page.locator(".answer-details").getByText(name, { exact: true }).click();
  }
  await expect(explorer.panel.getByRole("region", { name: "Cypher" })).toContainText("MATCH");
  await expectAccessible(page);
  await explorer.panel.getByRole("button", { name: "Copy the answer with its sources" }).click();
  await expect(explorer.panel.getByText("Copied.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("How many standards does ISO have?");
  expect(copied).toMatch(/\[1\] .*12/u);
  await explorer.panel.getByRole("link", { name: "Open in GraphiQL" }).click();
  await expect(page).toHaveURL(/\/graphql\?query=/u);
});

test("the one box offers to ask what reads as a question", async ({ page }) => {
  const explorer = await openExplorer(page, "#lang=en");
  await explorer.search.fill("When was ISO founded?");
  await expect(page.getByRole("option", { name: "Ask: When was ISO founded?" })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await page.keyboard.press("Enter");
  await expect(page.locator(".answer-text")).toContainText("1947");
});

for (const scheme of ["light", "dark"] as const) {
  test(`a permalink gives the same answer in a clean ${scheme} profile on a phone`, async ({
    page,
    browser,
  }) => {
    const explorer = await openExplorer(page, asked("Кто руководит ИСО?", "ru"));
    await expect(page.locator(".answer-text")).toContainText("Совет ИСО");
    await expect(page).toHaveURL(/show=.*pos=/u);
    const here = await explorer.settle();
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, colorScheme: scheme });
    const elsewhere = await openExplorer(await context.newPage(), new URL(page.url()).hash);
    await expect(elsewhere.page.locator(".answer-text")).toContainText("Совет ИСО");
    const there = await elsewhere.settle();
    expect(there.nodes.map(({ id }) => id)).toEqual(here.nodes.map(({ id }) => id));
    await expectAccessible(elsewhere.page);
    await context.close();
  });
}

test("without the database it says so, and answers by itself when that is back", async ({ page }) => {
  const explorer = await openExplorer(page, asked("Who governs ISO?"));
  await expect(page.locator(".answer-text")).toContainText("ISO Council");
  process.kill(localNeo4jPid(), "SIGKILL");
  await explorer.panel.getByRole("combobox").fill("Who works on electrotechnics?");
  await page.keyboard.press("Enter");
  await expect(explorer.panel.getByRole("alert")).toContainText("The database does not answer");
  await expect(page.locator(".answer-text")).toContainText("International Electrotechnical Commission", {
    timeout: 60_000,
  });
});
