import { createFetchExport } from "../../../../client/api/createFetchExport.ts";
import { createFetchReadiness } from "../../../../client/api/createFetchReadiness.ts";
import { createRequest } from "../../../../client/api/createRequest.ts";
import type { Graph } from "../../../../client/graph/Graph.ts";
import { createEffects } from "../../../../client/state/createEffects.ts";
import { createInitialState } from "../../../../client/state/createInitialState.ts";
import { createStore } from "../../../../client/state/createStore.ts";
import type { Store } from "../../../../client/state/createStore.ts";
import type { Effects } from "../../../../client/state/Effects.ts";
import type { RunLayout } from "../../../../client/state/LayoutRequest.ts";
import type { Message } from "../../../../client/state/Message.ts";
import { selectView } from "../../../../client/state/selectView.ts";
import type { AddressBar, Attention, Clock } from "../../../../client/state/Surroundings.ts";
import type { View } from "../../../../client/state/View.ts";
import { computeLayout } from "../../../../client/view/computeLayout.ts";
import { createStandInServer } from "./standInServer.ts";
import type { StandInServer } from "./standInServer.ts";

interface HandClock extends Clock {
  /** Lets time pass, and everything that is waiting for it happen. */
  pass(ms: number): Promise<void>;
  /** Lets time pass in which the page can't do anything: what is waiting for it comes late. */
  block(ms: number): void;
}

/** A clock that stands still until it is moved by hand. */
function createHandClock(): HandClock {
  let now = 0;
  let timers: readonly { readonly at: number; readonly callback: () => void }[] = [];
  return {
    now: () => now,
    schedule(callback, delayMs) {
      const timer = { at: now + delayMs, callback };
      timers = [...timers, timer];
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    async pass(ms) {
      const end = now + ms;
      await settle();
      for (;;) {
        const next = timers.filter(({ at }) => at <= end).toSorted((one, other) => one.at - other.at)[0];
        if (next === undefined) break;
        now = Math.max(now, next.at);
        timers = timers.filter((other) => other !== next);
        next.callback();
        await settle();
      }
      now = end;
    },
    block(ms) {
      now += ms;
    },
  };
}

/** Until everything that doesn't wait for the clock or a held answer has happened. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

interface HandAddressBar extends AddressBar {
  /** As the reader does it. */
  type(hash: string): void;
}

function createHandAddressBar(hash: string): HandAddressBar {
  let current = hash;
  const listeners = new Set<() => void>();
  return {
    read: () => current,
    replace: (next) => {
      current = next;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    type(next) {
      current = next;
      for (const listener of listeners) listener();
    },
  };
}

interface HandAttention extends Attention {
  turn(isVisible: boolean): void;
}

function createHandAttention(): HandAttention {
  let visible = true;
  const listeners = new Set<() => void>();
  return {
    isVisible: () => visible,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    turn(isVisible) {
      visible = isVisible;
      for (const listener of listeners) listener();
    },
  };
}

export interface OpenPage {
  readonly store: Store;
  readonly effects: Effects;
  readonly clock: HandClock;
  readonly addressBar: HandAddressBar;
  readonly attention: HandAttention;
  readonly view: () => View;
  /** What stands in the toasts or the notices. */
  readonly told: (where: "toasts" | "notices") => readonly Message[];
}

export interface PageOptions {
  readonly hash?: string;
  readonly runLayout?: RunLayout;
}

interface Api {
  /** What stands before `/graphql` and `/ready`. */
  readonly address: string;
  readonly fetch: typeof fetch;
}

/** Effects with real layouts over any server, and a clock, address bar and attention moved by hand; not started. */
export function openPageOn({ address, fetch }: Api, { hash = "", runLayout }: PageOptions = {}): OpenPage {
  const store = createStore(createInitialState({ language: "en", theme: "system" }));
  const clock = createHandClock();
  const addressBar = createHandAddressBar(hash);
  const attention = createHandAttention();
  const effects = createEffects({
    store,
    request: createRequest({ url: `${address}/graphql`, fetch }),
    runLayout: runLayout ?? (async (request) => computeLayout(request)),
    clock,
    addressBar,
    attention,
    fetchExport: createFetchExport({ url: `${address}/export`, fetch }),
    fetchReadiness: createFetchReadiness({ url: `${address}/ready`, fetch }),
  });
  return {
    store,
    effects,
    clock,
    addressBar,
    attention,
    view: () => selectView(store.getState()),
    told: (where) => store.getState()[where].map(({ message }) => message),
  };
}

export interface StandInPage extends OpenPage {
  readonly server: StandInServer;
}

/** The same over a stand-in server that holds a graph. */
export function openPage(graph: Graph, options: PageOptions = {}): StandInPage {
  const server = createStandInServer(graph);
  return { ...openPageOn({ address: "", fetch: server.fetch }, options), server };
}
