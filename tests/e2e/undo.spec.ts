import { expect, test } from "@playwright/test";
import { openExplorer, type Explorer } from "./explorer.ts";

/** A small generator of whole numbers, so that a failing run can be repeated. */
function createDice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % sides;
  };
}

async function drag({ page, settle }: Explorer, index: number): Promise<void> {
  const { nodes } = await settle();
  const node = nodes[index % nodes.length];
  if (node === undefined) return;
  await page.mouse.move(node.x, node.y);
  await page.mouse.down();
  await page.mouse.move(node.x + 40, node.y + 25, { steps: 4 });
  await page.mouse.up();
}

/** Things that change the view, each as a person does them. */
const actions: readonly ((explorer: Explorer, roll: (sides: number) => number) => Promise<void>)[] = [
  async (explorer, roll) => {
    const { nodes } = await explorer.settle();
    const node = nodes[roll(Math.max(1, nodes.length))];
    if (node !== undefined) await explorer.clickEntity(node.id, { double: true });
  },
  async (explorer, roll) => drag(explorer, roll(50)),
  async ({ page }, roll) => {
    const boxes = page.locator(".legend input[type=checkbox]");
    const count = await boxes.count();
    if (count > 0) await boxes.nth(roll(count)).click();
  },
  async ({ page }, roll) => {
    await page.getByTitle("Layout").selectOption(roll(2) === 0 ? "force" : "chart");
  },
  async ({ search, page }, roll) => {
    await search.fill(["ITU", "UNESCO", "Minsk", "CEN"][roll(4)] ?? "ITU");
    await expect(page.getByRole("option").first()).toBeVisible();
    await search.press("Enter");
  },
];

test("20 random actions and as many undos end in the same state", async ({ page }) => {
  test.setTimeout(120_000);
  const explorer = await openExplorer(page, "#show=iso,easc,iec&layout=force&lang=en");
  await explorer.settle();
  const start = await page.evaluate(() => window.location.hash);
  const roll = createDice(7);
  for (let step = 0; step < 20; step += 1) {
    await actions[roll(actions.length)]?.(explorer, roll);
    await explorer.settle();
  }
  expect(await page.evaluate(() => window.location.hash)).not.toBe(start);
  const undo = page.getByRole("button", { name: "Undo" });
  while (await undo.isEnabled()) await undo.click();
  await explorer.settle();
  await expect.poll(() => page.evaluate(() => window.location.hash)).toBe(start);
});
