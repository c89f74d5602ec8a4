import { describe, expect, it } from "vitest";
import { messagesOf } from "../../../client/i18n/messagesOf.ts";
import { describeMessage } from "../../../client/panels/describeMessage.ts";
import type { Message } from "../../../client/state/Message.ts";

const names = { ofEntity: (id: string) => id, ofDataset: (id: string) => `The ${id} data` };
const describeIn = (language: "en" | "kk" | "ru", message: Message) =>
  describeMessage(message, messagesOf(language), names);

const state = { id: "own", version: "0.9", hash: "deadbeef00" };
type State = typeof state;
const differs = (was: State | null, is: State | null, language: "en" | "kk" | "ru" = "en") =>
  describeIn(language, { type: "datasetDiffers", id: "own", was, is });

describe("what a permalink held and the data no longer do", () => {
  it("is a dataset that changed, told apart by its versions, and by hashes only where those are the same", () => {
    expect(differs(state, { ...state, version: "1.0" })).toBe(
      "The data changed since this link was made: “The own data” 0.9, now “The own data” 1.0.",
    );
    expect(differs(state, { ...state, hash: "fa0a64c7ff" })).toContain(
      "0.9 (deadbeef), now “The own data” 0.9 (fa0a64c7)",
    );
  });

  it("is a dataset that came or went", () => {
    expect(differs(null, state)).toBe("Loaded since this link was made: “The own data” 0.9.");
    expect(differs(state, null)).toBe("Loaded when this link was made, and no longer: “The own data” 0.9.");
    expect(differs(null, state, "kk")).toMatch(/ «The own data» 0\.9\.$/u);
    expect(differs(state, null, "ru")).toMatch(/ «The own data» 0\.9\.$/u);
  });

  it("are entities, of which ten are named, each once", () => {
    const ids = Array.from({ length: 14 }, (_, index) => `e${index}`);
    const message = { type: "entitiesMissing", ids: [...ids, ...ids] } as const;
    expect(describeIn("en", message)).toMatch(/: e0, e1, .*, e9 and 4 more\.$/u);
    expect(describeIn("ru", message)).toMatch(/e9 и ещё 4\.$/u);
    expect(describeIn("kk", { ...message, ids: ["e0", "e0"] })).toBe("Деректерде енді жоқ: e0.");
  });

  it("is a part that isn't understood, as far as it can be read", () => {
    const message = { type: "permalinkPartIgnored", part: "pos", value: "x".repeat(500) } as const;
    expect(describeIn("en", message).length).toBeLessThan(200);
    expect(describeIn("en", { ...message, value: "1999-99" })).toContain("pos=1999-99.");
  });
});
