import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleLink } from "../../../client/state/exampleLink.ts";
import { selectScene } from "../../../client/state/selectScene.ts";
import { selectVisibleGraph } from "../../../client/state/selectVisibleGraph.ts";
import { ensureDataset } from "../../../server/dataset/ensureDataset.ts";
import { openPageOn, settle } from "../../client/state/effects/openPage.ts";
import type { OpenPage } from "../../client/state/effects/openPage.ts";
import { emptyGraph, openTestDatabase } from "../database.ts";
import { startServer } from "../http/startServer.ts";
import type { TestServer } from "../http/startServer.ts";

const folder = fileURLToPath(new URL("../../../data/standardization", import.meta.url));
/** What is tested here isn't how fast the machine is. */
const database = openTestDatabase(60_000);
let server: TestServer;

beforeAll(async () => {
  await emptyGraph(database);
  await ensureDataset({ database, folder, report: () => undefined });
  server = await startServer(database);
});

afterAll(async () => {
  await server.close();
  await emptyGraph(database);
  await database.close();
});

/** The state half of the page over the real server, started. */
async function openStarted(hash = ""): Promise<OpenPage> {
  const page = openPageOn({ address: server.address.replace(/\/$/u, ""), fetch }, { hash });
  await page.effects.start();
  return page;
}

/** The first that the search box offers for a text. */
async function firstHit({ effects, store }: OpenPage, text: string): Promise<string | undefined> {
  await effects.search(text);
  return store.getState().search.hits[0]?.entity.id;
}

describe("the page's state over the real server", { timeout: 180_000 }, () => {
  it("knows what is loaded and the words for it", async () => {
    const { store, effects } = await openStarted();
    effects.stop();
    const { overview, vocabulary } = store.getState();
    expect(overview).toMatchObject({ status: "ready", value: { datasets: [{ id: "standardization" }] } });
    expect(vocabulary.relationTypes.get("GOVERNS")?.labels.kk.OUT).toMatch(/\p{Script=Cyrillic}/u);
    expect(vocabulary.forms.get("COUNCIL")?.labels.en).not.toBe("");
  });

  it.each(["Кеңес", "kenes", "Interstate Council"])(
    "finds the Interstate Council first for %s",
    async (text) => {
      const page = await openStarted();
      page.effects.stop();
      page.store.dispatch({ type: "viewChanged", event: { type: "languageChosen", language: "kk" } });
      expect(await firstHit(page, text)).toBe("easc");
    },
  );

  it("shows the Interstate Council, expands it, and tells what that brought", async () => {
    const page = await openStarted();
    await page.effects.showEntity("easc");
    await settle();
    const degree = page.store.getState().graph.entities.get("easc")?.degree ?? 0;
    expect(degree).toBeGreaterThan(3);
    await page.effects.expand("easc");
    expect(page.told("notices")).toEqual([]);
    expect(page.told("toasts")).toMatchObject([
      { type: "expanded", id: "easc", remaining: Math.max(0, degree - 25) },
    ]);
    const { nodes } = selectScene(page.store.getState(), { theme: "light", reducedMotion: false });
    expect(nodes[0]).toMatchObject({ id: "easc", selected: true, expandable: Math.max(0, degree - 25) });
    page.effects.stop();
  });

  it("gives as many relations of each kind as the card promises", async () => {
    const page = await openStarted();
    await page.effects.loadDetails({ on: "entity", id: "easc" });
    const details = page.store.getState().details.get("entity:easc");
    const counts =
      details?.status === "ready" && details.value.on === "entity" ? details.value.relationCounts : [];
    expect(counts.length).toBeGreaterThan(3);
    for (const { count, ...filter } of counts) {
      await page.effects.loadRelations("easc", filter);
      const list = [...page.store.getState().relationLists.values()].at(-1);
      expect([filter, list?.total]).toEqual([filter, count]);
    }
    page.effects.stop();
  });

  it("shows the Kazakh sentence behind the relation to the bureau, with translations and its source", async () => {
    const page = await openStarted();
    const id = "easc-bureau-working-organ-of-easc";
    page.store.dispatch({
      type: "viewChanged",
      event: { type: "selected", selection: { on: "relation", id } },
    });
    await page.effects.loadDetails({ on: "relation", id });
    const details = page.store.getState().details.get(`relation:${id}`);
    expect(details).toMatchObject({ status: "ready", value: { on: "relation", relation: { cited: true } } });
    const citations = details?.status === "ready" ? details.value.citations : [];
    expect(citations[0]?.language).toBe("kk");
    expect(citations[0]?.text).toMatch(/[әғқңөұүі]/u);
    expect(Object.keys(citations[0]?.translations ?? {}).toSorted()).toEqual(["en", "ru"]);
    expect(citations[0]?.source.title).not.toBe("");
    page.effects.stop();
  });

  it("opens the whole map, and its address in a clean page as the same picture", async () => {
    const first = await openStarted();
    await first.effects.showWholeMap();
    await first.clock.pass(250);
    first.effects.stop();
    const { overview } = first.store.getState();
    const counts = overview.status === "ready" ? overview.value : null;
    expect(first.view().shown).toHaveLength(counts?.entityCount ?? 0);
    expect(selectVisibleGraph(first.store.getState()).relations.size).toBe(counts?.relationCount);
    const second = await openStarted(first.addressBar.read());
    second.effects.stop();
    expect(second.view()).toEqual(first.view());
    expect(second.told("notices")).toEqual([]);
    const appearance = { theme: "dark", reducedMotion: true } as const;
    expect(selectScene(second.store.getState(), appearance)).toEqual(
      selectScene(first.store.getState(), appearance),
    );
  });

  it("opens every example without a remark, with what it selects", async () => {
    const { store, effects } = await openStarted();
    effects.stop();
    const { overview } = store.getState();
    const examples =
      overview.status === "ready" ? overview.value.datasets.flatMap((dataset) => dataset.examples) : [];
    expect(examples).toHaveLength(6);
    for (const example of examples) {
      const page = await openStarted(exampleLink(example, "ru"));
      await settle();
      expect([example.id, page.told("notices")]).toEqual([example.id, []]);
      expect(page.view()).toMatchObject({ shown: example.show, language: "ru" });
      expect(selectVisibleGraph(page.store.getState()).relations.size).toBeGreaterThan(0);
      page.effects.stop();
    }
  });

  it("says what the server refuses, in its own code", async () => {
    const page = await openStarted();
    page.effects.stop();
    await page.effects.search("a".repeat(201));
    expect(page.store.getState().search.answer).toMatchObject({
      status: "failed",
      fault: { code: "BAD_USER_INPUT", facts: { argument: "text" } },
    });
    await page.effects.showEntity("nobody");
    expect(page.told("notices")).toMatchObject([{ type: "failed", fault: { code: "NOT_FOUND" } }]);
  });

  it("sees the server go and come back", async () => {
    const other = await startServer(database);
    const address = other.address.replace(/\/$/u, "");
    const page = openPageOn({ address, fetch });
    await page.effects.start();
    await page.effects.showEntity("iso");
    await other.close();
    await page.effects.showEntity("iec");
    expect(page.store.getState().connection).toBe("server-unreachable");
    expect(page.view().shown).toEqual(["iso"]);
    const again = await startServer(database, { PORT: new URL(address).port });
    await page.clock.pass(2_000);
    await expect.poll(() => page.store.getState().connection).toBe("ready");
    const [failed] = page.told("notices");
    if (failed?.type === "failed") await page.effects.retry(failed.intent);
    expect(page.view().shown).toEqual(["iso", "iec"]);
    page.effects.stop();
    await again.close();
  });
});
