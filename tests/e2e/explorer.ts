import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Locator, type Page } from "@playwright/test";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Entities and relations as Cytoscape drew them, read from the container as Cytoscape itself keeps it. */
interface Drawn {
  readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  readonly relations: readonly { readonly id: string; readonly x: number; readonly y: number }[];
}

/** The page as a person uses it. */
export interface Explorer {
  readonly page: Page;
  readonly search: Locator;
  readonly panel: Locator;
  readonly toasts: Locator;
  /** What is drawn, with places in pixels of the window. */
  readonly drawn: () => Promise<Drawn>;
  /** Waits until exactly these entities are drawn and the picture stands still. */
  readonly settle: () => Promise<Drawn>;
  readonly clickEntity: (
    id: string,
    options?: { readonly double?: boolean; readonly right?: boolean },
  ) => Promise<void>;
  readonly clickRelation: (id: string) => Promise<void>;
}

async function readDrawn(page: Page): Promise<Drawn> {
  return page.evaluate(() => {
    interface Element {
      id(): string;
      data(name: string): unknown;
      renderedPosition(): { x: number; y: number };
      renderedMidpoint(): { x: number; y: number };
    }
    interface Registered extends HTMLElement {
      _cyreg?: { cy: { nodes(): Element[]; edges(): Element[] } };
    }
    const container = [...document.querySelectorAll<Registered>("main div")].find(
      (element) => element._cyreg,
    );
    const cy = container?._cyreg?.cy;
    const corner = container?.getBoundingClientRect() ?? { left: 0, top: 0 };
    const place = ({ x, y }: { x: number; y: number }) => ({ x: x + corner.left, y: y + corner.top });
    return {
      nodes: (cy?.nodes() ?? []).map((node) => ({ id: node.id(), ...place(node.renderedPosition()) })),
      relations: (cy?.edges() ?? []).map((edge) => ({ id: edge.id(), ...place(edge.renderedMidpoint()) })),
    };
  });
}

/** Polls until two readings in a row are the same. */
async function settle(page: Page): Promise<Drawn> {
  let before = "";
  await expect
    .poll(
      async () => {
        const now = JSON.stringify(await readDrawn(page));
        const isSame = now === before;
        before = now;
        return isSame;
      },
      { intervals: [150, 150, 200] },
    )
    .toBe(true);
  return readDrawn(page);
}

/** Opens the page; `hash` is a permalink's part after the address. */
export async function openExplorer(page: Page, hash = ""): Promise<Explorer> {
  await page.goto(`/${hash}`);
  await expect(page.getByRole("banner")).toBeVisible();
  if (/[#&]show=[a-z]/u.test(hash))
    await expect
      .poll(async () => (await readDrawn(page)).nodes.length, { timeout: 30_000 })
      .toBeGreaterThan(0);
  const find = async (kind: "nodes" | "relations", id: string) => {
    const isWanted = (element: { readonly id: string }) =>
      element.id === id || element.id === `relation:${id}`;
    await expect
      .poll(async () => (await readDrawn(page))[kind].some(isWanted), {
        message: `${id} is drawn`,
        timeout: 20_000,
      })
      .toBe(true);
    const found = (await settle(page))[kind].find(isWanted);
    return found ?? { x: 0, y: 0 };
  };
  return {
    page,
    search: page.getByRole("combobox").first(),
    panel: page.getByRole("complementary"),
    toasts: page.locator(".toasts"),
    drawn: () => readDrawn(page),
    settle: () => settle(page),
    async clickEntity(id, { double = false, right = false } = {}) {
      const { x, y } = await find("nodes", id);
      if (double) await page.mouse.dblclick(x, y);
      else await page.mouse.click(x, y, { button: right ? "right" : "left" });
    },
    async clickRelation(id) {
      const { x, y } = await find("relations", id);
      await page.mouse.click(x, y);
    },
  };
}

/** Expects that axe finds nothing in the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axeSource);
  // As text, since only the page knows the name `axe`.
  const violations: unknown = await page.evaluate(`axe.run().then((result) => result.violations.map(
    ({ id, nodes }) => id + ": " + nodes.map((node) => node.html + " " + (node.failureSummary ?? "")).join(" | ")
  ))`);
  expect(violations).toEqual([]);
}
