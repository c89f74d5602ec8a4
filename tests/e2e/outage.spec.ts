import { expect, test } from "@playwright/test";
import { openExplorer } from "./explorer.ts";
import { localNeo4jPid } from "./testHome.ts";

test("kill -9 of Neo4j: said within two seconds, the view is kept, and it works again by itself", async ({
  page,
}) => {
  const explorer = await openExplorer(page, "#show=iso,iec&lang=en");
  const before = await explorer.settle();
  process.kill(localNeo4jPid(), "SIGKILL");
  await expect(page.getByText(/The database does not answer\. Your view is kept/u)).toBeVisible({
    timeout: 2_000,
  });
  expect(await explorer.drawn()).toMatchObject({ nodes: before.nodes.map(({ id }) => ({ id })) });
  await explorer.clickEntity("iso", { double: true });
  await expect(page.locator(".notice").first()).toContainText("The database does not answer");
  await expect(page.getByText(/Your view is kept/u)).toBeHidden({ timeout: 45_000 });
  await page.locator(".notice").first().getByRole("button", { name: "Try again" }).click();
  await expect(explorer.toasts).toContainText("Added");
});

test("a part of an earlier page: said in its place, and trying again loads the page with its view", async ({
  page,
}) => {
  const explorer = await openExplorer(page, "#show=iso,iec&lang=en");
  const before = await explorer.settle();
  await page.route("**/assets/ConnectPanel*", (route) => route.fulfill({ status: 404 }));
  await page.keyboard.press("Control+Shift+KeyL");
  const fault = explorer.panel.getByRole("alert");
  await expect(fault).toContainText("The server does not answer");
  await fault.getByRole("button", { name: "Try again" }).click();
  await expect(fault).toContainText("reload the page");
  expect(await explorer.drawn()).toMatchObject({ nodes: before.nodes.map(({ id }) => ({ id })) });
  await page.unroute("**/assets/ConnectPanel*");
  await fault.getByRole("button", { name: "Try again" }).click();
  await expect(fault).toBeHidden();
  await expect.poll(async () => (await explorer.drawn()).nodes.length).toBe(2);
  await page.keyboard.press("Control+Shift+KeyL");
  await expect(explorer.panel.getByRole("combobox", { name: "Start" })).toBeFocused();
});
