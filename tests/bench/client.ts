import { chromium, type Browser, type Page } from "@playwright/test";
import type { CommandOptions } from "../../server/cli/Command.ts";
import { inducedGraph } from "../../client/graph/visibleGraph.ts";
import { createEmptyView } from "../../client/state/View.ts";
import { toLayoutRequest } from "../../client/state/toLayoutRequest.ts";
import { toPermalink } from "../../client/state/toPermalink.ts";
import { computeLayout } from "../../client/view/computeLayout.ts";
import { emptyVocabulary } from "../../client/graph/Vocabulary.ts";
import { pause } from "../../server/localNeo4j/pause.ts";
import { growGraph, hubId } from "./client/growGraph.ts";
import { measureHub } from "./client/measureHub.ts";
import { buildPages, servePages } from "./client/servePages.ts";
import { measureFrames, measureWhile, type Places, readScreenPlaces, watchFor } from "./client/watchPage.ts";
import { formatSpread, median, shuffle } from "./load/statistics.ts";

const DEFAULT_ROUNDS = 5;
const SIZES = [200, 1_000, 3_000];
const IDLE_MS = 3_000;
const sides = [
  { name: "ours", path: "/" },
  { name: "plain", path: "/plain.html" },
  { name: "sigma", path: "/sigma.html" },
] as const;

type Side = (typeof sides)[number];

interface Scenery {
  readonly size: number;
  readonly hash: string;
  readonly address: string;
  readonly close: () => void;
}

/** A graph of a size behind a server of its own, and the permalink that shows it where a layout has put it. */
async function prepareScenery(size: number): Promise<Scenery> {
  const { graph, shown } = growGraph(size);
  const view = { ...createEmptyView("ru"), shown, layout: "force" as const };
  const request = toLayoutRequest(inducedGraph(graph, shown), view, emptyVocabulary);
  const hash = toPermalink({ ...view, positions: computeLayout(request) });
  const { address, close } = await servePages(graph);
  return { size, hash, address, close };
}

interface Turn {
  readonly scenery: Scenery;
  readonly side: Side;
  /** Where the nodes are known to come to stand in this window; null before that, and for sigma. */
  readonly places: Places;
}

/** Opens a permalink in a clean profile and gives the page once its map stands, with the milliseconds it took. */
async function open(browser: Browser, { scenery, side, places }: Turn) {
  const { size, hash, address } = scenery;
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: "ru" });
  const page = await context.newPage();
  await page.addInitScript(watchFor({ nodeCount: size, places }));
  await page.goto(`${address}${side.path}${hash}`);
  const isOver =
    places === null
      ? "window.bench.stands !== null"
      : "window.bench.stands !== null && window.bench.firstPicture !== null";
  await page.waitForFunction(isOver, undefined, { timeout: 120_000 });
  const { firstPicture, stands } = await page.evaluate<Seen>("window.bench");
  return { page, firstPictureMs: firstPicture, standsMs: stands, close: () => context.close() };
}

interface Seen {
  readonly firstPicture: number | null;
  readonly stands: number;
}

const MOST_OPENINGS = 6;

/** First openings, which aren't measured: they show where the nodes come to stand, once two in a row agree. */
async function findPlaces(
  browser: Browser,
  { scenery, side }: Pick<Turn, "scenery" | "side">,
): Promise<Turn> {
  let before: Places | undefined;
  for (let opening = 0; opening < MOST_OPENINGS; opening += 1) {
    const { page, close } = await open(browser, { scenery, side, places: null });
    await page.waitForTimeout(1_000);
    const places = await readScreenPlaces(page);
    await close();
    if (JSON.stringify(places) === JSON.stringify(before)) return { scenery, side, places };
    before = places;
  }
  throw new Error(`${side.name} shows ${scenery.size} entities elsewhere every time`);
}

interface Sample {
  readonly firstPictureMs: number | null;
  readonly standsMs: number;
  readonly frames: { readonly pan: number[]; readonly zoom: number[] };
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

async function runRounds(browser: Browser, sceneries: readonly Scenery[], { rounds, signal }: Rounds) {
  const samples = new Map<string, Sample[]>();
  const turns: Turn[] = [];
  for (const scenery of sceneries) {
    for (const side of sides) turns.push(await findPlaces(browser, { scenery, side }));
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const turn of shuffle(turns)) {
      signal.throwIfAborted();
      const { scenery, side } = turn;
      const { page, firstPictureMs, standsMs, close } = await open(browser, turn);
      await page.waitForTimeout(800);
      const frames = await measureFrames(page);
      const key = `${scenery.size} ${side.name}`;
      samples.set(key, [...(samples.get(key) ?? []), { firstPictureMs, standsMs, frames }]);
      await close();
    }
  }
  return samples;
}

interface Rounds {
  readonly rounds: number;
  readonly signal: AbortSignal;
}

function toTable(samples: ReadonlyMap<string, readonly Sample[]>): Record<string, Record<string, string>> {
  return Object.fromEntries(
    [...samples].map(([key, own]) => {
      const [size = ""] = key.split(" ");
      const plain = samples.get(`${size} plain`) ?? [];
      const framesOf = (name: "pan" | "zoom") => {
        const all = own.flatMap(({ frames }) => frames[name]);
        return `${median(all).toFixed(0)} · ${percentile(all, 0.95).toFixed(0)}`;
      };
      return [
        key,
        {
          ...toTimes("first picture", (sample) => sample.firstPictureMs, { own, plain }),
          ...toTimes("the map stands", (sample) => sample.standsMs, { own, plain }),
          "pan ms, median · p95": framesOf("pan"),
          "zoom ms, median · p95": framesOf("zoom"),
        },
      ];
    }),
  );
}

interface Compared {
  readonly own: readonly Sample[];
  readonly plain: readonly Sample[];
}

/** Milliseconds, and the ratio to plain Cytoscape's of the same round; nothing where it isn't measured. */
function toTimes(
  name: string,
  timeOf: (sample: Sample) => number | null,
  { own, plain }: Compared,
): Record<string, string> {
  const times = own.flatMap((sample) => timeOf(sample) ?? []);
  if (times.length === 0) return {};
  const ratios = times.map((time, round) => {
    const other = plain[round];
    return time / ((other === undefined ? null : timeOf(other)) ?? Number.NaN);
  });
  return { [`${name} ms`]: formatSpread(times, 0), [`${name} ×`]: formatSpread(ratios, 2) };
}

const readPlaces = `(() => {
  const map = [...document.querySelectorAll("main div")].find((element) => element._cyreg);
  return Object.fromEntries(map._cyreg.cy.nodes().map((node) => [node.id(), Object.values(node.position()).join(" ")]));
})()`;

/** Looks ten times a second, so that the looking doesn't disturb what is measured. */
async function waitUntil(isReached: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 60_000;
  while (!(await isReached())) {
    if (performance.now() > deadline) throw new Error("the page didn't do it within a minute");
    await pause(100);
  }
}

/** Adds 50 to a large picture by expanding its hub twice. */
async function measureExpanding(page: Page): Promise<Record<string, string>> {
  const before = await page.evaluate<Record<string, string>>(readPlaces);
  const button = page.locator(`[data-entity="${hubId}"]`);
  const shown = () =>
    page.evaluate<Record<string, string>>(readPlaces).then((places) => Object.keys(places).length);
  await button.focus();
  await page.waitForTimeout(1_000);
  const start = await shown();
  const { longestFrame, longestTask } = await measureWhile(page, async () => {
    for (let step = 1; step <= 2; step += 1) {
      await page.keyboard.press("Enter");
      await waitUntil(async () => (await shown()) >= start + 25 * step);
    }
  });
  const after = await page.evaluate<Record<string, string>>(readPlaces);
  const moved = Object.keys(before).filter((id) => before[id] !== after[id]).length;
  const added = (await shown()) - start;
  return {
    added: String(added),
    moved: String(moved),
    "longest frame ms": longestFrame.toFixed(0),
    "longest task ms": longestTask.toFixed(0),
  };
}

/** Lays a large picture out anew, in the worker. */
async function measureLayout(page: Page): Promise<Record<string, string>> {
  const before = JSON.stringify(await page.evaluate(readPlaces));
  const { longestFrame, longestTask } = await measureWhile(page, async () => {
    await page.keyboard.press("Digit3");
    await waitUntil(async () => JSON.stringify(await page.evaluate(readPlaces)) !== before);
  });
  return { "longest frame ms": longestFrame.toFixed(0), "longest task ms": longestTask.toFixed(0) };
}

/** The share of one core that the page's own thread takes while nobody does anything. */
async function measureIdle(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const taskSeconds = async () =>
    (await session.send("Performance.getMetrics")).metrics.find(({ name }) => name === "TaskDuration")
      ?.value ?? 0;
  await page.waitForTimeout(2_000);
  const before = await taskSeconds();
  await page.waitForTimeout(IDLE_MS);
  return `${((((await taskSeconds()) - before) * 1000 * 100) / IDLE_MS).toFixed(1)} %`;
}

/**
 * `npm run bench -- client [rounds]`: the page against plain Cytoscape and sigma, in a real browser;
 * `npm run bench -- client hub [rounds]`: the hub alone.
 */
export async function run(options: CommandOptions): Promise<number> {
  const isHubAlone = options.args[0] === "hub";
  const rounds = Number(options.args[isHubAlone ? 1 : 0] ?? DEFAULT_ROUNDS);
  await buildPages();
  const sceneries = isHubAlone ? [] : await Promise.all(SIZES.map(prepareScenery));
  const browser = await chromium.launch({
    executablePath: process.env["KELISIM_CHROMIUM"] ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
    ],
  });
  try {
    console.table({ "a hub of 900": await measureHub(browser, rounds) });
    if (isHubAlone) return 0;
    console.table(toTable(await runRounds(browser, sceneries, { rounds, signal: options.signal })));
    const large = sceneries.find(({ size }) => size === 1_000);
    if (large === undefined) return 1;
    const { page, close } = await open(browser, { scenery: large, side: sides[0], places: null });
    await page.waitForTimeout(1_000);
    const idle = await measureIdle(page);
    const expanding = await measureExpanding(page);
    const layout = await measureLayout(page);
    console.table({ "50 added to 1,000": expanding, "layout of 1,000": layout, idle: { CPU: idle } });
    await close();
  } finally {
    await browser.close();
    for (const { close } of sceneries) close();
  }
  return 0;
}
