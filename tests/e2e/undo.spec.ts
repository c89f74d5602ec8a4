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

type Roll = (sides: number) => number;
type Act = (explorer: Explorer, roll: Roll) => Promise<void>;

/** The keyboard's focus goes to one of the entities. */
async function focusAny({ page }: Explorer, roll: Roll): Promise<boolean> {
  const entities = page.locator("main nav [data-entity]");
  const count = await entities.count();
  if (count > 0) await entities.nth(roll(count)).focus();
  return count > 0;
}

function pressing(key: string): Act {
  return async (explorer, roll) => {
    if (await focusAny(explorer, roll)) await explorer.page.keyboard.press(key);
  };
}

async function drag({ page, settle }: Explorer, roll: Roll): Promise<void> {
  const { nodes } = await settle();
  const node = nodes[roll(Math.max(1, nodes.length))];
  if (node === undefined) return;
  await page.mouse.move(node.x, node.y);
  await page.mouse.down();
  await page.mouse.move(node.x + 40, node.y + 25, { steps: 4 });
  await page.mouse.up();
}

/** One of several, of which there may be none. */
function clicking(selector: string): Act {
  return async ({ page }, roll) => {
    const all = page.locator(selector);
    const count = await all.count();
    if (count > 0) await all.nth(roll(count)).click();
  };
}

function choosing(...values: readonly string[]): Act {
  return async ({ page }, roll) => {
    const choice = page.locator(`header select:has(option[value="${values[0]}"])`);
    await choice.selectOption(values[roll(values.length)] ?? null);
  };
}

/** Everything that changes a view, each as a person does it, whatever the language of the page. */
const actions: Readonly<Record<string, Act>> = {
  expand: pressing("Enter"),
  hide: pressing("Delete"),
  pin: pressing("KeyP"),
  select: pressing("Space"),
  drag,
  filter: clicking(".legend input[type=checkbox]"),
  lay: choosing("chart", "force", "concentric", "timeline"),
  speak: choosing("kk", "ru", "en"),
  "choose a date": async ({ page }, roll) => {
    const field = page.locator(".date-field input").first();
    await field.fill(["1950", "1992-03", "1995", "2020-01-31"][roll(4)] ?? "1950");
    await field.press("Enter");
  },
  "turn to a sheet": clicking('[role="tab"]'),
  fold: async (explorer, roll) => {
    const { page } = explorer;
    if (!(await focusAny(explorer, roll))) return;
    await page.keyboard.press("KeyM");
    await expect(page.getByRole("menu")).toBeVisible();
    const fold = page.getByRole("menuitem", { name: /Fold into one|Свернуть|Бір түйінге/u }).first();
    if ((await fold.count()) > 0) await fold.click();
    else await page.keyboard.press("Escape");
  },
  connect: async (explorer, roll) => {
    await pressing("KeyC")(explorer, roll);
    await pressing("Shift+KeyC")(explorer, roll);
  },
  "think away": pressing("KeyW"),
  find: async ({ search, page }, roll) => {
    await search.fill(["ITU", "UNESCO", "Minsk", "CEN"][roll(4)] ?? "ITU");
    await expect(page.getByRole("option").first()).toBeVisible();
    await search.press("Enter");
  },
};

test("200 random actions of every kind and as many undos end in the same state", async ({ page }) => {
  test.setTimeout(400_000);
  const view = "#show=iso,easc,iec,cis-agreement-1992&layout=force&table=entities&at=2000&lang=en";
  const explorer = await openExplorer(page, view);
  await explorer.settle();
  await expect(page).toHaveURL(/pos=/u);
  const hash = () => page.evaluate(() => window.location.hash);
  const [start, picture] = [await hash(), (await explorer.drawn()).nodes.map(({ id, at }) => ({ id, at }))];
  const roll = createDice(11);
  const all = Object.entries(actions);
  for (let step = 0; step < 200; step += 1) {
    // Each of them at least four times, in an order by chance.
    const [name, act] = all[step < 56 ? (step + roll(3) * 5) % all.length : roll(all.length)] ?? [];
    await test.step(`${step + 1}: ${name}`, async () => {
      // Space on a group opens its menu, which lies over everything else.
      if ((await page.getByRole("menu").count()) > 0) await page.keyboard.press("Escape");
      await act?.(explorer, roll);
      await explorer.settle();
    });
  }
  expect(await hash()).not.toBe(start);
  const undo = page.getByRole("button", { name: /^(?:Undo|Отменить|Болдырмау)$/u });
  await page.locator("body").click({ position: { x: 1, y: 1 } });
  await expect
    .poll(
      async () => {
        if (await undo.isEnabled()) await page.keyboard.press("Control+KeyZ");
        return undo.isEnabled();
      },
      { intervals: [10], timeout: 120_000 },
    )
    .toBe(false);
  await expect.poll(hash).toBe(start);
  expect((await explorer.settle()).nodes.map(({ id, at }) => ({ id, at }))).toEqual(picture);
});
