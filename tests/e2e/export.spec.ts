import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, openExplorer } from "./explorer.ts";

const view = "#show=iso,iso-council,iec,easc&layout=force&lang=en";

async function download(page: Page, line: string): Promise<{ name: string; path: string }> {
  await page.getByRole("button", { name: "Export and notebook" }).click();
  const file = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: line }).click();
  const got = await file;
  return { name: got.suggestedFilename(), path: await got.path() };
}

test("pictures hold title, date, legend and sources", async ({ page }) => {
  await openExplorer(page, `${view}&at=1999`);
  const svg = await download(page, "Picture (SVG)");
  expect(svg.name).toBe("kelisim.svg");
  const text = readFileSync(svg.path, "utf8");
  expect(text).toContain("Relations of");
  expect(text).toContain("As of 1999");
  expect(text).toContain("Legend");
  expect(text).toContain("Sources");
  expect(text).toContain("Data: ");
  expect(text).not.toContain("http-equiv");
  const errors = await page.evaluate(
    (source) =>
      new DOMParser().parseFromString(source, "image/svg+xml").querySelectorAll("parsererror").length,
    text,
  );
  expect(errors).toBe(0);
  const png = await download(page, "Picture (PNG)");
  expect(readFileSync(png.path).subarray(1, 4).toString()).toBe("PNG");
});

test("data come as the server writes them", async ({ page }) => {
  await openExplorer(page, view);
  const graphMl = readFileSync((await download(page, "Data (GraphML)")).path, "utf8");
  expect(graphMl).toContain("<graphml");
  expect(graphMl).toContain("iso-council");
  expect(graphMl).not.toContain("minsk");
  const jsonLd = readFileSync((await download(page, "Data (JSON-LD)")).path, "utf8");
  expect(() => JSON.parse(jsonLd) as unknown).not.toThrow();
  const csv = readFileSync((await download(page, "Data (CSV)")).path);
  expect(csv.subarray(0, 2).toString()).toBe("PK");
});

test("views are kept, noted, ordered, and read without a network; nothing hostile runs", async ({
  page,
  browser,
}) => {
  await openExplorer(page, view);
  const keep = async () => {
    await page.getByRole("button", { name: "Export and notebook" }).click();
    await page.getByRole("menuitem", { name: "Keep this view in the notebook" }).click();
    await expect(page.getByText("Kept in the notebook.")).toBeVisible();
  };
  await keep();
  await page.getByRole("button", { name: "Time", exact: true }).click();
  const field = page.getByRole("textbox", { name: "As of: exact date" });
  await field.fill("1950");
  await field.press("Enter");
  await keep();
  await page.getByRole("button", { name: "Export and notebook" }).click();
  await page.getByRole("menuitem", { name: "Notebook", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Notebook" });
  await expect(dialog.getByText("2 pages")).toBeVisible();
  const hostile = `"><script>document.title='owned'</script><img src=x onerror="document.title='owned'">`;
  await dialog.getByRole("textbox", { name: "Title of the page" }).first().fill(hostile);
  await dialog.getByRole("textbox", { name: "Note", exact: true }).first().fill(`Kept first ${hostile}`);
  await dialog
    .getByRole("button", { name: /^Move down/u })
    .first()
    .click();
  await expect(dialog.getByRole("textbox", { name: "Title of the page" }).last()).toHaveValue(hostile);
  await expectAccessible(page);
  const file = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Download as one HTML file" }).click();
  const path = await (await file).path();
  const html = readFileSync(path, "utf8");

  const context = await browser.newContext({ offline: true });
  const reading = await context.newPage();
  const requests: string[] = [];
  reading.on("request", (request) => requests.push(request.url()));
  await reading.setContent(html);
  await expect(reading.getByRole("heading", { level: 2 })).toHaveCount(2);
  await expect(reading.getByRole("heading", { level: 2 }).last()).toHaveText(hostile);
  expect(await reading.locator("script").count()).toBe(0);
  expect(await reading.title()).toBe("Notebook");
  await expect(reading.getByText("As of 1950").first()).toBeVisible();
  await expect(reading.locator("blockquote[lang], blockquote p[lang=kk]").first()).toBeVisible();
  expect(
    await reading
      .locator("img")
      .evaluateAll((images) =>
        images.every((image) => image instanceof HTMLImageElement && image.naturalWidth > 100),
      ),
  ).toBe(true);
  expect(requests.filter((url) => !url.startsWith("data:"))).toEqual([]);
  await context.close();
});

test("a question is kept with its answer, its reading and its sentences", async ({ page, browser }) => {
  await openExplorer(page, `#inquiry=answer,${encodeURIComponent("Кто руководит ИСО?")}&lang=ru`);
  await expect(page.locator(".answer-text")).toHaveText(/Совет ИСО/u);
  const menu = page.getByRole("button", { name: "Экспорт и тетрадь" });
  await menu.click();
  await page.getByRole("menuitem", { name: "Сохранить эту схему в тетради" }).click();
  await expect(page.getByText("Сохранено в тетради.")).toBeVisible();
  await menu.click();
  await page.getByRole("menuitem", { name: "Тетрадь", exact: true }).click();
  const file = page.waitForEvent("download");
  await page.getByRole("button", { name: "Скачать одним файлом HTML" }).click();
  const html = readFileSync(await (await file).path(), "utf8");

  const context = await browser.newContext({ offline: true });
  const reading = await context.newPage();
  await reading.setContent(html);
  const answer = reading.locator("section.answer");
  await expect(reading.getByText("Кто руководит ИСО?", { exact: true })).toBeVisible();
  await expect(answer.getByRole("heading", { name: "Ответ" })).toBeVisible();
  await expect(answer.locator("p strong")).toHaveText(/Совет ИСО/u);
  await expect(answer.getByRole("listitem")).toHaveText(["Совет ИСО"]);
  await expect(answer.getByText(/^Понято так: ./u)).toBeVisible();
  await expect(answer.locator("blockquote p[lang=kk]").first()).toContainText("басқарады");
  await expectAccessible(reading);
  await context.close();
});

for (const [language, button, line] of [
  ["kk", "Экспорт және дәптер", "Дәптер"],
  ["ru", "Экспорт и тетрадь", "Тетрадь"],
] as const) {
  test(`the menu and an empty notebook speak ${language}, and axe finds nothing`, async ({ page }) => {
    await openExplorer(page, view.replace("lang=en", `lang=${language}`));
    await page.getByRole("button", { name: button }).click();
    await expect(page.getByRole("menu")).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("menuitem", { name: line, exact: true }).click();
    await expect(page.getByRole("dialog", { name: line })).toBeVisible();
    await expectAccessible(page);
  });
}

test("on paper there are the picture and the lists, and no buttons", async ({ page }) => {
  await openExplorer(page, `${view}&table=relations&select=entity:iso`);
  await expect(page.getByRole("grid")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("search")).toBeHidden();
  await expect(page.getByRole("button", { name: "Undo" })).toBeHidden();
  await expect(page.getByRole("button", { name: "Connect", exact: true })).toBeHidden();
  await expect(page.getByRole("checkbox")).toHaveCount(0);
  await expect(
    page.getByRole("region", { name: "Legend and filters" }).getByText(/^councils$/iu),
  ).toBeVisible();
  await expect(page.getByRole("grid")).toBeVisible();
  await expect(page.locator("main canvas").first()).toBeVisible();
});
