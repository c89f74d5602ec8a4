import { describe, expect, it } from "vitest";
import { orAborted, whenAborted } from "../../server/cli/orAborted.ts";

const forever = new Promise<never>(() => undefined);

describe("orAborted", () => {
  it("gives what the work gives", async () => {
    await expect(orAborted(Promise.resolve(3), new AbortController().signal)).resolves.toBe(3);
  });

  it("throws the reason of an abort that comes first, before or after the call", async () => {
    const stop = new AbortController();
    const waiting = orAborted(forever, stop.signal);
    stop.abort(new Error("stopped"));
    await expect(waiting).rejects.toThrow("stopped");
    await expect(orAborted(forever, stop.signal)).rejects.toThrow("stopped");
  });
});

describe("whenAborted", () => {
  it("resolves for a signal that was aborted before", async () => {
    await expect(whenAborted(AbortSignal.abort())).resolves.toBeUndefined();
  });
});
