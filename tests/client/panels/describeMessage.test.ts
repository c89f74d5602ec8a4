import { describe, expect, it } from "vitest";
import { messagesOf } from "../../../client/i18n/messagesOf.ts";
import { describeMessage } from "../../../client/panels/describeMessage.ts";
import type { Message } from "../../../client/state/Message.ts";

const describeIn = (language: "en" | "kk" | "ru", message: Message) =>
  describeMessage(message, messagesOf(language), (id) => id);
const version = (number: string) => ({ id: "data", version: number, hash: "0123456789ab" });

describe("what a permalink held and the data no longer do", () => {
  it("is a dataset that changed, came or went", () => {
    const told = (was: string | null, is: string | null) =>
      describeIn("en", {
        type: "datasetDiffers",
        id: "data",
        was: was === null ? null : version(was),
        is: is === null ? null : version(is),
      });
    expect(told("1", "2")).toContain("data 1 (01234567), now data 2 (01234567)");
    expect(told(null, "2")).toBe("Loaded since this link was made: data 2 (01234567).");
    expect(told("1", null)).toBe("Loaded when this link was made, and no longer: data 1 (01234567).");
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
