import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Locator, type Page } from "@playwright/test";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** In pixels of the window. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** Entities and relations as Cytoscape drew them, in the order of their ids, read from the container as Cytoscape itself keeps it. */
interface Drawn {
  /** `at` is the place on the map, whatever part of it the window shows. */
  readonly nodes: readonly (Point & { readonly id: string; readonly at: readonly [number, number] })[];
  /** Each with points of its line, those farthest from any entity first: where a person clicks. */
  readonly relations: readonly {
    readonly id: string;
    /** From whom to whom its arrow leads. */
    readonly ends: readonly [string, string];
    readonly points: readonly Point[];
  }[];
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
      source(): Element;
      target(): Element;
      position(): { x: number; y: number };
      renderedPosition(): { x: number; y: number };
      renderedMidpoint(): { x: number; y: number };
      renderedSourceEndpoint(): { x: number; y: number };
      renderedTargetEndpoint(): { x: number; y: number };
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
    const nodePlaces = (cy?.nodes() ?? []).map((node) => node.renderedPosition());
    const pointsOn = (edge: Element) => {
      const [from, middle, to] = [
        edge.renderedSourceEndpoint(),
        edge.renderedMidpoint(),
        edge.renderedTargetEndpoint(),
      ];
      const bend = (axis: "x" | "y") => 2 * middle[axis] - (from[axis] + to[axis]) / 2;
      const pointAt = (t: number) => {
        const along = (axis: "x" | "y") =>
          (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * bend(axis) + t ** 2 * to[axis];
        return { x: along("x"), y: along("y") };
      };
      const roomAt = (point: { x: number; y: number }) =>
        Math.min(...nodePlaces.map((node) => Math.hypot(node.x - point.x, node.y - point.y)));
      return [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.9]
        .map(pointAt)
        .toSorted((one, other) => roomAt(other) - roomAt(one))
        .map(place);
    };
    const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
    const toNode = (node: Element) => ({
      id: node.id(),
      at: [Math.round(node.position().x), Math.round(node.position().y)] as const,
      ...place(node.renderedPosition()),
    });
    return {
      nodes: (cy?.nodes() ?? []).map(toNode).toSorted(byId),
      relations: (cy?.edges() ?? [])
        .map((edge) => ({
          id: edge.id(),
          ends: [edge.source().id(), edge.target().id()] as const,
          points: pointsOn(edge),
        }))
        .toSorted(byId),
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
  const isWanted = (id: string) => (element: { readonly id: string }) =>
    element.id === id || element.id === `relation:${id}`;
  const waitFor = async (kind: "nodes" | "relations", id: string) => {
    await expect
      .poll(async () => (await readDrawn(page))[kind].some(isWanted(id)), { message: `${id} is drawn` })
      .toBe(true);
    return settle(page);
  };
  return {
    page,
    search: page.getByRole("combobox").first(),
    panel: page.getByRole("complementary"),
    toasts: page.locator(".toasts"),
    drawn: () => readDrawn(page),
    settle: () => settle(page),
    async clickEntity(id, { double = false, right = false } = {}) {
      const { x, y } = (await waitFor("nodes", id)).nodes.find(isWanted(id)) ?? { x: 0, y: 0 };
      if (double) await page.mouse.dblclick(x, y);
      else await page.mouse.click(x, y, { button: right ? "right" : "left" });
    },
    async clickRelation(id) {
      // Captions lie over lines: a person who hits one tries again beside it.
      for (const { x, y } of (await waitFor("relations", id)).relations.find(isWanted(id))?.points ?? []) {
        await page.mouse.click(x, y);
        const isHit = await page
          .waitForURL((url) => url.hash.includes(`select=relation:${id}`), { timeout: 2_000 })
          .then(() => true)
          .catch(() => false);
        if (isHit) return;
      }
      throw new Error(`No point of the relation ${id} could be clicked.`);
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
