// Runs all gates one after the other and ends with "N passed, N failed".
// Plain JavaScript without dependencies: it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { installDependencies } from "../server/cli/installDependencies.mjs";
import { findChromium } from "./findChromium.mjs";

const reports = new URL("../node_modules/.cache/kelisim/reports/", import.meta.url);
const reportOf = (name) => new URL(`${name}.json`, reports).pathname;

/** Tests that a report of vitest counts, and files that failed although none of their tests did. */
function countVitest(report) {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && assertionResults.every((test) => test.status !== "failed"),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/** Tests that a report of Playwright counts. */
function countPlaywright(report) {
  return {
    passed: report.stats.expected + report.stats.flaky,
    failed: report.stats.unexpected + report.errors.length,
  };
}

const vitest = (project) => ({
  name: `${project} tests`,
  command: [
    "vitest",
    "run",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile=${reportOf(project)}`,
  ],
  report: project,
  count: countVitest,
});

/** Every gate, cheap ones first. A gate without a report counts as one check. */
const gates = [
  { name: "formatting", command: ["prettier", "--check", "--log-level=warn", "."] },
  { name: "generated files", command: ["graphql-codegen", "--config", "codegen.ts", "--check", "--silent"] },
  { name: "types", command: ["tsc", "--build"] },
  { name: "lint", command: ["oxlint", "--type-aware", "--deny-warnings"] },
  { name: "dead code", command: ["knip"] },
  { name: "spelling", command: ["cspell", "--no-progress", "--no-summary", "--gitignore", "."] },
  vitest("unit"),
  vitest("integration"),
  { name: "page build", command: ["vite", "build", "--config", "client/vite.config.ts", "--logLevel=warn"] },
  {
    name: "browser tests",
    command: ["playwright", "test", "--config", "tests/e2e/playwright.config.ts"],
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf("browser") },
    report: "browser",
    count: countPlaywright,
  },
];

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

/** Runs one gate and gives its counts; a runner that fails without counting a failure counts as one. */
function runGate(gate, chromium) {
  const since = Date.now();
  console.log(`── ${gate.name}`);
  const [program, ...parameters] = gate.command;
  const { status } = spawnSync(
    new URL(`../node_modules/.bin/${program}`, import.meta.url).pathname,
    parameters,
    {
      stdio: "inherit",
      cwd: new URL("..", import.meta.url).pathname,
      env: { ...process.env, ...gate.environment, KELISIM_CHROMIUM: chromium },
    },
  );
  const written = gate.report !== undefined && existsSync(reportOf(gate.report));
  const counts = written
    ? gate.count(JSON.parse(readFileSync(reportOf(gate.report), "utf8")))
    : { passed: status === 0 && gate.report === undefined ? 1 : 0, failed: 0 };
  if (counts.failed === 0 && (status !== 0 || (gate.report !== undefined && counts.passed === 0)))
    counts.failed = 1;
  console.log(`   ${counts.failed === 0 ? "passed" : "FAILED"} in ${seconds(since)}`);
  return counts;
}

await installDependencies();
const chromium = findChromium();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const since = Date.now();
const wanted = process.argv.slice(2);
const chosen =
  wanted.length === 0 ? gates : gates.filter((gate) => wanted.some((word) => gate.name.includes(word)));
const results = chosen.map((gate) => ({ gate, ...runGate(gate, chromium) }));
const total = (field) => results.reduce((sum, result) => sum + result[field], 0);
const failing = results.filter((result) => result.failed > 0).map((result) => result.gate.name);
if (failing.length > 0) console.log(`Failing: ${failing.join(", ")}`);
console.log(`All gates in ${seconds(since)}`);
console.log(`${total("passed")} passed, ${total("failed")} failed`);
process.exit(failing.length === 0 && results.length > 0 ? 0 : 1);
