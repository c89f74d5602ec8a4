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
