import type { Browser } from "@playwright/test";
import { createEmptyView } from "../../../client/state/View.ts";
import { toPermalink } from "../../../client/state/toPermalink.ts";
import { formatSpread } from "../load/statistics.ts";
import { growHub, hubId } from "./growGraph.ts";
import { servePages } from "./servePages.ts";
import { watchFor } from "./watchPage.ts";

const MEMBERS = 900;

const pressEnter = `document.activeElement.dispatchEvent(
  new KeyboardEvent("keydown", { code: "Enter", key: "Enter", bubbles: true, cancelable: true }),
)`;

/** In the page: from an action to the frame in which so many nodes are seen, in milliseconds. */
function timeUntil(nodeCount: number, act: string): string {
  return `new Promise((resolve) => {
    const start = performance.now();
    const map = [...document.querySelectorAll("main div")].find((element) => element._cyreg);
    const look = () => {
      if (map._cyreg.cy.nodes().length < ${nodeCount}) return void requestAnimationFrame(look);
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)));
    };
    ${act};
    requestAnimationFrame(look);
  })`;
}

/**
 * A hub of nine hundred, alone on the map, is expanded: a page of its relations and the group that says how many are
 * left. Then the group is unfolded whole.
 */
export async function measureHub(browser: Browser, rounds: number): Promise<Record<string, string>> {
  const { address, close } = await servePages(growHub(MEMBERS));
  const hash = toPermalink({
    ...createEmptyView("ru"),
    shown: [hubId],
    positions: { [hubId]: { x: 0, y: 0 } },
  });
  const [expanding, unfolding]: [number[], number[]] = [[], []];
  let said = "";
  try {
    for (let round = 0; round < rounds; round += 1) {
      const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: "ru" });
      const page = await context.newPage();
      await page.addInitScript(watchFor({ nodeCount: 1, places: null }));
      await page.goto(`${address}/${hash}`);
      await page.locator(`[data-entity="${hubId}"]`).focus();
      await page.waitForTimeout(1_000);
      expanding.push(await page.evaluate<number>(timeUntil(1 + 24 + 1, pressEnter)));
      const group = page.locator('[data-entity^="~"]');
      said = (await group.textContent()) ?? "";
      await group.focus();
      await page.keyboard.press("KeyM");
      await page.getByRole("menuitem").nth(1).focus();
      unfolding.push(await page.evaluate<number>(timeUntil(1 + MEMBERS, "document.activeElement.click()")));
      await context.close();
    }
  } finally {
    close();
  }
  return { "first page ms": formatSpread(expanding, 0), "all unfolded ms": formatSpread(unfolding, 0), said };
}
