import { expect, type Page, type Route, test } from "@playwright/test";
import { openExplorer } from "./explorer.ts";

/** Keeps every answer of the server back until the function that it gives is called. */
async function holdAnswers(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/graphql", async (route: Route) => {
    await released;
    await route.continue();
  });
  return release;
}

for (const { language, expanding, cancel, cancelled } of [
  { language: "en", expanding: "Expanding", cancel: "Cancel", cancelled: "Cancelled" },
  { language: "ru", expanding: "Раскрытие связей", cancel: "Отмена", cancelled: "Прервано" },
  { language: "kk", expanding: "Байланыстарды ашу", cancel: "Бас тарту", cancelled: "Тоқтатылды" },
])
  test(`what takes long says so and is cancelled by the keyboard, with nothing lost, in ${language}`, async ({
    page,
  }) => {
    const explorer = await openExplorer(page, `#show=iso,iec&layout=force&lang=${language}`);
    const before = await explorer.settle();
    const release = await holdAnswers(page);
    await explorer.clickEntity("iso", { double: true });
    const task = page.locator(".task").filter({ hasText: expanding });
    await expect(task.getByRole("progressbar", { name: expanding })).toBeVisible();
    await task.getByRole("button", { name: cancel }).focus();
    await page.keyboard.press("Enter");
    await expect(task).toHaveCount(0);
    await expect(page.locator("[data-told]")).toContainText(cancelled);
    release();
    await expect(page.locator(".notice")).toHaveCount(0);
    expect((await explorer.settle()).nodes.map(({ id }) => id)).toEqual(before.nodes.map(({ id }) => id));
    await explorer.clickEntity("iso", { double: true });
    await expect.poll(async () => (await explorer.drawn()).nodes.length).toBeGreaterThan(before.nodes.length);
  });
