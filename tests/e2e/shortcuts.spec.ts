import { expect, type Page, test } from "@playwright/test";
import { type Command, type Shortcut, shortcuts } from "../../client/state/shortcuts.ts";
import { type Explorer, openExplorer } from "./explorer.ts";

/** Letters of both Cyrillic layouts, by the place of the key. */
const letters: Readonly<Record<string, string>> = {
  KeyB: "и",
  KeyC: "с",
  KeyE: "у",
  KeyF: "а",
  KeyG: "п",
  KeyK: "л",
  KeyL: "д",
  KeyM: "ь",
  KeyP: "з",
  KeyW: "ц",
  KeyY: "н",
  KeyZ: "я",
};

/** What the keys that print something print; a Kazakh keyboard has letters where others have digits. */
const layouts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Russian: {
    ...letters,
    Digit0: "0",
    Digit1: "1",
    Digit2: "2",
    Digit3: "3",
    Digit4: "4",
    Equal: "=",
    Minus: "-",
    Slash: ".",
    "Shift+Slash": ",",
  },
  Kazakh: {
    ...letters,
    Digit0: "қ",
    Digit1: '"',
    Digit2: "ә",
    Digit3: "і",
    Digit4: "ң",
    Equal: "һ",
    Minus: "ө",
    Slash: "№",
    "Shift+Slash": "?",
  },
};

const signs: Readonly<Record<string, string>> = {
  Space: " ",
  NumpadAdd: "+",
  NumpadSubtract: "-",
  NumpadEnter: "Enter",
};

/** What `KeyboardEvent.key` is; a key that prints something must stand in the layout. */
function keyOf(layout: string, { code, shift }: Shortcut): string {
  const printed = layouts[layout]?.[shift && code === "Slash" ? "Shift+Slash" : code];
  if (printed !== undefined) return shift ? printed.toUpperCase() : printed;
  const other = signs[code] ?? code;
  if (/^(?:Key|Digit|Numpad|Bracket|Quote|Semicolon|Comma|Period|Back(?:quote|slash))/u.test(other))
    throw new Error(`What does ${code} print on a ${layout} layout?`);
  return other;
}

/** The page with the keys of one layout. */
interface Stage extends Explorer {
  /** By the layout; the focus goes where the shortcut works, or stays where it is (null). */
  readonly press: (shortcut: Shortcut, entity?: string | null) => Promise<void>;
  /** The first shortcut of a command. */
  readonly command: (command: Command, entity?: string | null) => Promise<void>;
  /** How far two entities stand from each other in the window. */
  readonly distance: () => Promise<number>;
}

interface Check {
  readonly entity?: string | null;
  /** Makes it so that the command has something to do; what it gives is handed on. */
  readonly before?: (stage: Stage) => Promise<number | void>;
  readonly after: (stage: Stage, before: number) => Promise<void>;
}

const ids = async ({ drawn }: Stage) => (await drawn()).nodes.map(({ id }) => id);
const walked = ({ page }: Stage) => page.locator('main nav [data-focused="true"]');
const lays = (name: string, from: "concentric" | "force"): Check => ({
  before: async ({ page }) => void (await page.getByTitle("Layout").selectOption(from)),
  after: async ({ page }) => expect(page.getByTitle("Layout")).toHaveValue(name),
});
const walks = (before: readonly Command[], attribute: string, value: RegExp): Check => ({
  entity: before.length > 0 ? null : "iso",
  before: async ({ command }) => {
    for (const [index, step] of before.entries()) await command(step, index > 0 ? null : "iso");
  },
  after: async (stage) => {
    await expect(walked(stage)).toHaveAttribute(attribute, value);
    await expect(walked(stage)).toBeFocused();
  },
});

/** What shows that a command was obeyed. A new command doesn't compile without its check. */
const checks: Readonly<Record<Command, Check>> = {
  undo: {
    before: async ({ command }) => command("remove"),
    after: async (stage) => expect.poll(() => ids(stage)).toContain("iso"),
  },
  redo: {
    before: async ({ command, page }) => {
      await command("remove");
      await page.getByRole("button", { name: "Undo" }).click();
    },
    after: async (stage) => expect.poll(() => ids(stage)).not.toContain("iso"),
  },
  focusSearch: { after: async ({ search }) => expect(search).toBeFocused() },
  openConnect: {
    after: async ({ panel }) => expect(panel.getByRole("combobox", { name: "Start" })).toBeFocused(),
  },
  openAsk: { after: async ({ panel }) => expect(panel.getByRole("combobox")).toBeFocused() },
  focusFind: { after: async ({ page }) => expect(page.locator(".find input")).toBeFocused() },
  focusGraph: { after: async ({ page }) => expect(page.locator("main nav :focus")).toHaveCount(1) },
  showHelp: {
    after: async ({ page }) => {
      await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
      await page.keyboard.press("Escape");
    },
  },
  layOutChart: lays("chart", "concentric"),
  layOutForce: lays("force", "concentric"),
  layOutConcentric: lays("concentric", "force"),
  layOutTimeline: lays("timeline", "concentric"),
  fit: {
    before: async ({ page, settle, distance }) => {
      for (let step = 0; step < 3; step += 1) await page.getByRole("button", { name: "Zoom out" }).click();
      await settle();
      return distance();
    },
    after: async ({ distance }, before) => expect.poll(distance).toBeGreaterThan(before),
  },
  zoomIn: {
    before: async ({ distance }) => distance(),
    after: async ({ distance }, before) => expect.poll(distance).toBeGreaterThan(before),
  },
  zoomOut: {
    before: async ({ distance }) => distance(),
    after: async ({ distance }, before) => expect.poll(distance).toBeLessThan(before),
  },
  next: walks([], "data-relation", /./u),
  previous: walks([], "data-relation", /./u),
  first: walks([], "data-relation", /./u),
  last: walks([], "data-relation", /./u),
  follow: walks(["next"], "data-entity", /^(?!iso$)/u),
  back: walks(["next", "follow"], "data-entity", /^iso$/u),
  leave: walks(["next"], "data-entity", /^iso$/u),
  select: { after: async ({ page }) => expect(page).toHaveURL(/select=entity:iso/u) },
  expand: { after: async (stage) => expect.poll(async () => (await ids(stage)).length).toBeGreaterThan(4) },
  openMenu: {
    after: async ({ page }) => {
      await expect(page.getByRole("menu")).toBeVisible();
      await page.keyboard.press("Escape");
    },
  },
  connectFrom: {
    after: async ({ command, page }) => {
      await command("connectTo", "iec");
      await expect(page).toHaveURL(/inquiry=paths,iso,iec/u);
    },
  },
  connectTo: {
    entity: "easc",
    before: async ({ command }) => command("connectFrom"),
    after: async ({ page }) => expect(page).toHaveURL(/inquiry=paths,iso,easc/u),
  },
  showImpact: { after: async ({ page }) => expect(page).toHaveURL(/inquiry=impact,iso/u) },
  showFounded: {
    entity: "cis-agreement-1992",
    after: async ({ page }) => expect(page).toHaveURL(/inquiry=founded,cis-agreement-1992/u),
  },
  togglePin: { after: async ({ page }) => expect(page).toHaveURL(/pin=iso/u) },
  remove: { after: async (stage) => expect.poll(() => ids(stage)).not.toContain("iso") },
  removeOthers: { after: async (stage) => expect.poll(() => ids(stage)).toEqual(["iso"]) },
};

/** Puts the keyboard's focus where a shortcut works. */
async function focusPlace(page: Page, { command, where }: Shortcut, entity: string | null): Promise<void> {
  if (entity === null) return;
  if (where === "graph") await page.locator(`main nav [data-entity="${entity}"]`).focus();
  else if (where === "everywhere")
    await page
      .locator(command === "focusFind" ? "header input" : ".find input")
      .first()
      .focus();
  else
    await page.evaluate(() =>
      document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined,
    );
}

function createStage(explorer: Explorer, layout: string): Stage {
  const { page, drawn } = explorer;
  async function press(shortcut: Shortcut, entity: string | null = "iso"): Promise<void> {
    await focusPlace(page, shortcut, entity);
    const { code, control, shift } = shortcut;
    await page.evaluate(
      (init) => {
        const press = new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init });
        (document.activeElement ?? document.body).dispatchEvent(press);
      },
      { key: keyOf(layout, shortcut), code, ctrlKey: control, shiftKey: shift },
    );
  }
  return {
    ...explorer,
    press,
    async command(command, entity) {
      const shortcut = shortcuts.find((one) => one.command === command);
      if (shortcut !== undefined) await press(shortcut, entity);
    },
    async distance() {
      const [one, other] = (await drawn()).nodes;
      return one === undefined || other === undefined ? 0 : Math.hypot(one.x - other.x, one.y - other.y);
    },
  };
}

test.use({ actionTimeout: 10_000 });

for (const layout of Object.keys(layouts)) {
  test(`every shortcut of the table works on a ${layout} layout`, async ({ page }) => {
    test.setTimeout(150_000);
    const stage = createStage(
      await openExplorer(page, "#show=iso,easc,iec,cis-agreement-1992&layout=force&lang=en"),
      layout,
    );
    await stage.settle();
    const undo = page.getByRole("button", { name: "Undo" });
    for (const shortcut of shortcuts) {
      const { command, code, shift } = shortcut;
      await test.step(`${command}: ${shift ? "Shift+" : ""}${code}`, async () => {
        while (await undo.isEnabled()) await undo.click();
        const { entity, before, after } = checks[command];
        const known = (await before?.(stage)) ?? 0;
        await stage.press(shortcut, entity);
        await after(stage, known);
      });
    }
  });
}
