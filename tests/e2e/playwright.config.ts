import { defineConfig } from "@playwright/test";
import { testHome } from "./testHome.ts";

const port = Number(process.env["KELISIM_TEST_PORT"] ?? 4173);
const address = `http://127.0.0.1:${port}`;

/** One real server with a real Neo4j for all browser tests; one worker, since it has two cores. */
export default defineConfig({
  testDir: ".",
  fullyParallel: false,
  workers: 1,
  forbidOnly: true,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [["line"], ["json"]],
  outputDir: "../../test-results",
  use: {
    baseURL: address,
    locale: "en-GB",
    viewport: { width: 1400, height: 900 },
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env["KELISIM_CHROMIUM"] ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
      ],
    },
  },
  webServer: {
    command: "node server/cli/bootstrap.mjs start",
    cwd: "../..",
    url: `${address}/ready`,
    timeout: 240_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
    env: {
      PORT: String(port),
      KELISIM_HOME: testHome,
    },
  },
});
