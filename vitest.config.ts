import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Servers and tests must share one copy of graphql: it knows its own types only. */
const graphql = fileURLToPath(new URL("node_modules/graphql/index.js", import.meta.url));

/** Unit tests touch nothing outside the process; integration tests speak to a real Neo4j, one file at a time. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/integration/**", "tests/e2e/**", "**/node_modules/**"],
        },
      },
      {
        resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: ["tests/integration/setUp.ts"],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
