import { expect, it } from "vitest";
import { messagesOf } from "../../../client/i18n/messagesOf.ts";
import { describeMessage } from "../../../client/panels/describeMessage.ts";

const names = { ofEntity: (id: string) => id, ofDataset: (id: string) => `The ${id} data` };
const was = { id: "own", version: "0.9", hash: "deadbeef00" };
const differs = (is: typeof was | null) =>
  describeMessage({ type: "datasetDiffers", id: "own", was, is }, messagesOf("en"), names);

it("tells versions of a dataset apart by their numbers, and by their hashes only where those are the same", () => {
  expect(differs({ ...was, version: "1.0" })).toBe(
    "The data changed since this link was made: “The own data” 0.9, now “The own data” 1.0.",
  );
  expect(differs({ ...was, hash: "fa0a64c7ff" })).toContain(
    "0.9 (deadbeef), now “The own data” 0.9 (fa0a64c7)",
  );
  expect(differs(null)).toContain(`now ${messagesOf("en").notice.noData}`);
});
