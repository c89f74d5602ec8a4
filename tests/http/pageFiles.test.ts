import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import fastify from "fastify";
import { afterAll, beforeAll, expect, it } from "vitest";
import { pageFiles } from "../../server/http/pageFiles.ts";

const app = fastify();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kelisim-page-"));
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "index.html"), "<title>page</title>");
  await writeFile(join(folder, "assets", "main-4f3a.js"), "1");
  await app.register(fastifyStatic, { ...pageFiles, root: folder });
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

it.each([
  ["/", "no-cache"],
  ["/index.html", "no-cache"],
  ["/assets/main-4f3a.js", "public, max-age=31536000, immutable"],
])("%s is kept as %s", async (url, cacheControl) => {
  const response = await app.inject(url);
  expect(response.statusCode).toBe(200);
  expect(response.headers["cache-control"]).toBe(cacheControl);
});

it.each(["/entities/iso", "/../package.json", "/%2e%2e/package.json", "/assets/"])(
  "%s is nothing of the page's",
  async (url) => {
    expect((await app.inject(url)).statusCode).toBeGreaterThanOrEqual(400);
  },
);
