import { MessageChannel } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import type { LayoutRequest } from "../../../client/state/LayoutRequest.ts";
import { computeLayout } from "../../../client/view/computeLayout.ts";
import { createLayoutRunner, type LayoutWorker } from "../../../client/view/createLayoutRunner.ts";
import { sampleEdges, sampleLayoutNode } from "./layouts/sampleRequest.ts";

const request: LayoutRequest = {
  layout: "chart",
  centre: null,
  pixelsPerYear: 16,
  nodes: ["iso", "council"].map((id) => sampleLayoutNode(id)),
  edges: sampleEdges("iso>council"),
};

/** Stands for the browser's worker threads; what they compute is the real thing. */
class WorkerShop {
  started = 0;
  ended = 0;
  readonly start = (): LayoutWorker => {
    this.started += 1;
    const events = new EventTarget();
    const { port1, port2 } = new MessageChannel();
    port2.on("message", (asked: LayoutRequest) => {
      try {
        port2.postMessage({ positions: computeLayout(asked) });
      } catch (error) {
        port2.postMessage({ message: String(error) });
      }
    });
    port1.on("message", ({ positions, message }: { positions?: unknown; message?: string }) => {
      const answer =
        message === undefined
          ? new MessageEvent("message", { data: positions })
          : Object.assign(new Event("error"), { message });
      events.dispatchEvent(answer);
    });
    return {
      addEventListener: events.addEventListener.bind(events),
      postMessage: (asked: unknown) => port1.postMessage(asked),
      terminate: () => {
        this.ended += 1;
        port1.close();
      },
    };
  };
}

describe("createLayoutRunner", () => {
  it("gives what the layout gives, and uses one worker for runs one after the other", async () => {
    const shop = new WorkerShop();
    const runner = createLayoutRunner(shop.start);
    const first = await runner.runLayout(request, new AbortController().signal);
    const second = await runner.runLayout(request, new AbortController().signal);
    expect(first).toEqual(computeLayout(request));
    expect(second).toEqual(first);
    expect([shop.started, shop.ended]).toEqual([1, 0]);
    runner.destroy();
    expect(shop.ended).toBe(1);
  });

  it("runs side by side, and keeps one worker of two", async () => {
    const shop = new WorkerShop();
    const runner = createLayoutRunner(shop.start);
    const signal = new AbortController().signal;
    await Promise.all([runner.runLayout(request, signal), runner.runLayout(request, signal)]);
    expect([shop.started, shop.ended]).toEqual([2, 1]);
    runner.destroy();
    expect(shop.ended).toBe(2);
  });

  it("ends the worker when it is cancelled, and can go on", async () => {
    const shop = new WorkerShop();
    const runner = createLayoutRunner(shop.start);
    const cancelling = new AbortController();
    const run = runner.runLayout(request, cancelling.signal);
    cancelling.abort();
    await expect(run).rejects.toBe(cancelling.signal.reason);
    expect(shop.ended).toBe(1);
    await expect(runner.runLayout(request, new AbortController().signal)).resolves.toHaveProperty("iso");
    runner.destroy();
  });

  it("starts nothing for a run that is cancelled before it begins", async () => {
    const shop = new WorkerShop();
    const runner = createLayoutRunner(shop.start);
    await expect(runner.runLayout(request, AbortSignal.abort())).rejects.toHaveProperty("name", "AbortError");
    expect(shop.started).toBe(0);
  });

  it("tells what went wrong in the worker, and doesn't trust that worker again", async () => {
    const shop = new WorkerShop();
    const runner = createLayoutRunner(shop.start);
    const [node = sampleLayoutNode("iso")] = request.nodes;
    const twice = { ...request, layout: "force" as const, nodes: [node, node], edges: [] };
    const impossible = { ...twice, edges: sampleEdges("iso-council"), nodes: [...request.nodes, node] };
    await expect(runner.runLayout(impossible, new AbortController().signal)).rejects.toThrow(/iso/u);
    expect([shop.started, shop.ended]).toEqual([1, 1]);
    runner.destroy();
  });
});
