import { lazy, Suspense, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { messagesOf } from "./i18n/messagesOf.ts";
import { createSearchCommands } from "./panels/createSearchCommands.ts";
import { Drawers } from "./panels/Drawers.tsx";
import { ConnectionBanner } from "./panels/ConnectionBanner.tsx";
import { EmbedFooter } from "./panels/EmbedFooter.tsx";
import { GraphArea } from "./panels/GraphArea.tsx";
import { Legend } from "./panels/Legend.tsx";
import { NodeMenu } from "./panels/NodeMenu.tsx";
import { type Page, PageProvider, useAppState } from "./panels/Page.tsx";
import { ReaderProvider } from "./panels/Reader.tsx";
import { SidePanel } from "./panels/SidePanel.tsx";
import { Announcer } from "./panels/Told.tsx";
import { TopBar } from "./panels/TopBar.tsx";
import { useCommands } from "./panels/useCommands.ts";
import { useShortcuts } from "./panels/useShortcuts.ts";
import { rememberPreferences } from "./preferences.ts";
import type { Store } from "./state/createStore.ts";
import type { Effects } from "./state/Effects.ts";
import { selectView } from "./state/selectView.ts";
import type { MenuPlace } from "./ui/Menu.tsx";
import type { GraphView } from "./view/createGraphView.ts";

const ShortcutsDialog = lazy(async () => ({
  default: (await import("./panels/ShortcutsDialog.tsx")).ShortcutsDialog,
}));

interface OpenMenu {
  readonly id: string;
  readonly place: MenuPlace;
}

/** Keeps what stands outside React's tree in step: language, theme and title of the document, and the reader's choices. */
function useDocument(): void {
  const language = useAppState((state) => selectView(state).language);
  const theme = useAppState((state) => state.theme);
  useEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    if (theme === "system") delete root.dataset["theme"];
    else root.dataset["theme"] = theme;
    document.title = `Kelisim – ${messagesOf(language).app.tagline}`;
    // In another page the view decides; what its reader chose here elsewhere stays.
    if (!isEmbedded) rememberPreferences(language, theme);
  }, [language, theme]);
}

/** `?embed=1`: the page stands inside another one, and shows the picture, what it means, and the way here. */
const isEmbedded = new URLSearchParams(window.location.search).get("embed") === "1";

function Explorer({
  page,
  onView,
}: {
  readonly page: Page;
  readonly onView: (view: GraphView | null) => void;
}) {
  const language = useAppState((state) => selectView(state).language);
  const selected = useAppState((state) => selectView(state).selection);
  const hasView = useAppState((state) => selectView(state).shown.length > 0);
  const messages = messagesOf(language);
  const search = useRef<HTMLInputElement>(null);
  const mirror = useRef<HTMLElement>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const places = useMemo(
    () => ({
      search,
      mirror,
      showHelp: () => setHelpOpen(true),
      openMenu: (id: string) => setMenu({ id, place: page.screenPositionOf(id) ?? { x: 0, y: 0 } }),
    }),
    [page],
  );
  const commands = useCommands(page, places);
  useShortcuts(commands, mirror);
  useDocument();
  const searchCommands = useMemo(
    () => createSearchCommands(page, messages, places.showHelp),
    // What is offered depends on what is selected.
    // oxlint-disable-next-line react/exhaustive-deps -- read from the store
    [page, messages, places, selected],
  );
  if (isEmbedded)
    return (
      <div className="page page-embedded">
        {hasView ? <Legend /> : null}
        <GraphArea mirrorRef={mirror} onView={onView} onMenu={(id, place) => setMenu({ id, place })}>
          {menu === null ? null : <NodeMenu {...menu} onClose={() => setMenu(null)} />}
        </GraphArea>
        <EmbedFooter />
        <Announcer />
      </div>
    );
  return (
    <div className="page">
      <button type="button" className="button skip-link visually-hidden" onClick={commands.focusGraph}>
        {messages.app.skipToGraph}
      </button>
      <TopBar
        searchRef={search}
        commands={searchCommands}
        onSearch={commands.focusSearch}
        onConnect={commands.openConnect}
        onAsk={commands.openAsk}
        onHelp={places.showHelp}
      />
      <ConnectionBanner />
      {hasView ? <Legend /> : null}
      <GraphArea mirrorRef={mirror} onView={onView} onMenu={(id, place) => setMenu({ id, place })}>
        {menu === null ? null : <NodeMenu {...menu} onClose={() => setMenu(null)} />}
      </GraphArea>
      {hasView ? <Drawers /> : null}
      <SidePanel />
      {isHelpOpen ? (
        <Suspense>
          <ShortcutsDialog onClose={() => setHelpOpen(false)} />
        </Suspense>
      ) : null}
      <Announcer />
    </div>
  );
}

interface AppProps {
  readonly store: Store;
  readonly effects: Effects;
}

/** The page: hands store, effects and the drawn map to the panels, in the reader's language. */
export function App({ store, effects }: AppProps) {
  const view = useRef<GraphView | null>(null);
  const page = useMemo<Page>(
    () => ({
      store,
      effects,
      fit: () => view.current?.fit(),
      zoomBy: (factor) => view.current?.zoomBy(factor),
      screenPositionOf: (id) => view.current?.screenPositionOf(id) ?? null,
    }),
    [store, effects],
  );
  const language = useSyncExternalStore(store.subscribe, () => selectView(store.getState()).language);
  const vocabulary = useSyncExternalStore(store.subscribe, () => store.getState().vocabulary);
  return (
    <PageProvider page={page}>
      <ReaderProvider language={language} vocabulary={vocabulary}>
        <Explorer
          page={page}
          onView={(next) => {
            view.current = next;
          }}
        />
      </ReaderProvider>
    </PageProvider>
  );
}
