import { expect } from "@playwright/test";
import type { Explorer } from "./explorer.ts";

/** Until the picture has also found its place beside a panel that opened: the map waits for the end of a double click. */
export async function waitForCalm({ drawn }: Explorer): Promise<void> {
  let before = "";
  await expect
    .poll(
      async () => {
        const now = JSON.stringify(await drawn());
        const isSame = now === before;
        before = now;
        return isSame;
      },
      { intervals: [700] },
    )
    .toBe(true);
}
