import { createServer, type Server } from "node:http";
import { expect, test } from "@playwright/test";
import { expectAccessible } from "./explorer.ts";

const hash = "#show=iso,iso-council,iec&layout=force&at=1999&lang=en";
let elsewhere: Server;
let address = "";

/** Somebody else's page: another port is another origin. */
test.beforeAll(async ({ baseURL }) => {
  elsewhere = createServer((request, response) => {
    const source = request.url === "/whole" ? `${baseURL}/${hash}` : `${baseURL}/?embed=1${hash}`;
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<!doctype html><html lang="en"><title>An article</title><main><h1>An article</h1>
      <iframe title="Who relates to whom" width="800" height="500" src="${source}"></iframe></main></html>`);
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
  const listening = elsewhere.address();
  if (typeof listening !== "object" || listening === null) throw new Error("the other page has no port");
  address = `http://127.0.0.1:${listening.port}`;
});
test.afterAll(() => elsewhere.close());

test("a view stands in somebody else's page, with legend and the way back", async ({ page }) => {
  await page.goto(address);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByText("Legend and filters")).toBeVisible();
  await expect(frame.getByRole("banner")).toHaveCount(0);
  await expect(frame.getByText("1999", { exact: true })).toBeVisible();
  const link = frame.getByRole("link", { name: "Open in Kelisim" });
  const opened = page.waitForEvent("popup");
  await link.click();
  const whole = await opened;
  await expect(whole.getByRole("banner")).toBeVisible();
  expect(whole.url()).not.toContain("embed");
  expect(whole.url()).toContain("at=1999");
});

test("only what is meant to be embedded can be", async ({ page, request }) => {
  await page.goto(`${address}/whole`);
  await expect(page.frameLocator("iframe").getByRole("banner")).toHaveCount(0);
  const policyOf = async (path: string) => (await request.get(path)).headers()["content-security-policy"];
  expect(await policyOf("/?embed=1")).toContain("frame-ancestors *");
  for (const path of ["/", "/?embed=0", "/health", "/graphql?embed=1"])
    expect(await policyOf(path)).toContain("frame-ancestors 'self'");
});

test("axe finds nothing in an embedded view", async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 480 });
  await page.goto(`/?embed=1${hash.replace("lang=en", "lang=kk")}`);
  await expect(page.getByRole("link", { name: "Kelisim-де ашу" })).toBeVisible();
  await expectAccessible(page);
});
