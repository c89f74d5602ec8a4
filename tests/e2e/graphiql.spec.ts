import { expect, test } from "@playwright/test";

test("a browser that opens /graphql gets an editor from our own files, and its answer", async ({
  page,
  baseURL,
}) => {
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith("data:"))
      strangers.push(request.url());
  });

  const query = '{ search(text: "Interstate Council", first: 1) { matched } }';
  await page.goto(`/graphql?query=${encodeURIComponent(query)}`);
  await expect(page.locator(".graphiql-query-editor")).toContainText("Interstate Council");
  await page.getByRole("button", { name: "Execute query (Ctrl-Enter)" }).click();
  await expect(page.getByRole("region", { name: "Result Window" })).toContainText('"Interstate Council"');

  // Completion comes from the schema, which a worker has read by then.
  await expect.poll(() => page.workers().length).toBeGreaterThanOrEqual(2);
  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
});
