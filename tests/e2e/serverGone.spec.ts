import { readFileSync } from "node:fs";
import { type Download, expect, type Locator, test } from "@playwright/test";
import { type Explorer, openExplorer } from "./explorer.ts";
import { createNodeServer } from "./nodeServer.ts";

const server = createNodeServer(Number(process.env["KELISIM_TEST_PORT"] ?? 4173) + 1);
test.use({ baseURL: server.address, actionTimeout: 10_000 });
test.afterAll(() => server.kill());

/** Something that a reader does and the server has under way when it is killed. */
interface Action {
  readonly name: string;
  readonly act: (explorer: Explorer) => Promise<void>;
  /** What says that it failed, beside the banner; undefined where nothing can be missed. */
  readonly fault?: (explorer: Explorer) => Locator;
  /** Where it doesn't go on by itself when the server is back. */
  readonly again?: (explorer: Explorer) => Promise<void>;
  readonly done: (explorer: Explorer) => Promise<void>;
}

async function pressOn({ page }: Explorer, entity: string, key: string): Promise<void> {
  await page.locator(`main nav [data-entity="${entity}"]`).focus();
  await page.keyboard.press(key);
}

const panelFault = ({ panel }: Explorer) => panel.getByRole("alert");
const chooseGraphMl = ({ page }: Explorer) => page.getByRole("menuitem", { name: "Data (GraphML)" }).click();

const actions: readonly Action[] = [
  {
    name: "search",
    act: ({ search }) => search.fill("UNESCO"),
    fault: ({ page }) => page.locator(".search-status"),
    done: async ({ page, search }) => {
      await expect(page.getByRole("option").first()).toContainText("Educational");
      await search.fill("");
    },
  },
  {
    name: "expand",
    act: (explorer) => pressOn(explorer, "iec", "Enter"),
    fault: ({ page }) => page.locator(".notice").first(),
    again: ({ page }) => page.locator(".notice").first().getByRole("button", { name: "Try again" }).click(),
    done: ({ toasts }) => expect(toasts).toContainText("Added"),
  },
  {
    name: "connect",
    act: async (explorer) => {
      await pressOn(explorer, "iso", "c");
      await pressOn(explorer, "easc", "Shift+KeyC");
      await expect(explorer.page).toHaveURL(/inquiry=paths,iso,easc/u);
    },
    fault: panelFault,
    done: ({ panel }) => expect(panel.locator("[data-path]").first()).toContainText("Path 1 of"),
  },
  {
    name: "ask",
    act: async ({ search, page }) => {
      await search.fill("Who governs ISO?");
      await expect(page.getByRole("option", { name: "Ask: Who governs ISO?" })).toBeVisible();
      await page.keyboard.press("Enter");
    },
    fault: panelFault,
    done: ({ page }) => expect(page.locator(".answer-text")).toContainText("ISO Council"),
  },
  {
    name: "impact",
    act: (explorer) => pressOn(explorer, "easc", "w"),
    fault: panelFault,
    done: ({ panel }) => expect(panel.getByText(/Cut off from the rest: \d+/u)).toBeVisible(),
  },
  {
    name: "founded",
    act: (explorer) => pressOn(explorer, "cis-agreement-1992", "b"),
    fault: panelFault,
    done: ({ panel }) => expect(panel.locator("blockquote").first()).toBeVisible(),
  },
  {
    name: "table",
    act: ({ page }) => page.getByRole("button", { name: "Table", exact: true }).click(),
    fault: ({ page }) => page.locator(".fault"),
    done: async ({ page }) => {
      await page.getByRole("tab", { name: "Relations" }).click();
      await expect(
        page.getByRole("grid", { name: "Relations" }).locator("tbody tr[data-row]").first(),
      ).toBeVisible();
    },
  },
  {
    name: "time",
    act: async ({ page }) => {
      await page.getByRole("button", { name: "Time", exact: true }).click();
    },
    fault: ({ page }) => page.locator(".fault"),
    again: async ({ page }) => {
      const field = page.getByRole("textbox", { name: "As of: exact date" });
      await field.fill("1995");
      server.freeze();
      await field.press("Enter");
      await expect(page).toHaveURL(/at=1995/u);
      await server.kill();
      await server.start();
    },
    done: async (explorer) => {
      await pressOn(explorer, "iso", "m");
      await expect(explorer.page.getByRole("menuitem", { name: /^Expand [1-9]/u })).toBeVisible();
      await explorer.page.keyboard.press("Escape");
    },
  },
  {
    name: "export",
    act: ({ page }) => page.getByRole("button", { name: "Export and notebook" }).click(),
    fault: ({ page }) => page.locator('.copied[role="alert"]'),
    // The menu opens late, and then the file fails.
    again: async (explorer) => {
      const { page } = explorer;
      await expect(page.getByRole("menuitem", { name: "Data (GraphML)" })).toBeVisible();
      server.freeze();
      await chooseGraphMl(explorer);
      await server.kill();
      await expect(page.getByText("The file could not be made.")).toBeVisible();
      await server.start();
      await page.getByRole("button", { name: "Export and notebook" }).click();
      const file: Promise<Download> = page.waitForEvent("download");
      await chooseGraphMl(explorer);
      expect(readFileSync(await (await file).path(), "utf8")).toContain("<graphml");
    },
    done: ({ page }) => expect(page.getByText("kelisim.graphml is ready.")).toBeVisible(),
  },
];

test("kill -9 of the server in the middle of anything: said, nothing lost, and it goes on by itself", async ({
  page,
}) => {
  test.setTimeout(240_000);
  await server.start();
  const explorer = await openExplorer(page, "#show=iso,easc,iec,cis-agreement-1992&layout=force&lang=en");
  await explorer.settle();
  const banner = page.getByText(/The server does not answer\. Your view is kept/u);
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  for (const { name, act, fault, again, done } of actions) {
    await test.step(name, async () => {
      const shown = (await explorer.drawn()).nodes.map(({ id }) => id);
      server.freeze();
      await act(explorer);
      await server.kill();
      await expect(banner).toBeVisible({ timeout: 3_000 });
      if (fault !== undefined) await expect(fault(explorer)).toContainText(/does not answer|could not/u);
      const kept = (await explorer.drawn()).nodes.map(({ id }) => id);
      expect(kept).toEqual(expect.arrayContaining(shown));
      await server.start();
      await expect(banner).toBeHidden();
      await again?.(explorer);
      await done(explorer);
    });
  }
  expect(await page.evaluate(() => "isSamePage" in window)).toBe(true);
  // Nothing came without its looks.
  const styles = () =>
    page.evaluate(() => Array.from(document.styleSheets, ({ href }) => href ?? "").join(" "));
  for (const part of ["AskPanel", "DataTable", "TimeBar", "FilesTool"])
    await expect.poll(styles).toContain(part);
  // What a later kill interrupted of an earlier action was told, and can be done again.
  const again = page.locator(".notice").getByRole("button", { name: "Try again" });
  while ((await again.count()) > 0) await again.first().click();
  await expect(page.locator(".notice")).toHaveCount(0);
});
