import { useRef } from "react";
import type { Messages } from "../i18n/Messages.ts";
import type { AppState } from "../state/AppState.ts";
import { selectionKey } from "../state/selectionKey.ts";
import { selectGraphAtDate, selectInducedGraph } from "../state/selectVisibleGraph.ts";
import { selectView } from "../state/selectView.ts";
import { Icon } from "../ui/Icon.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { createPart } from "./createPart.tsx";
import { FaultNote } from "./FaultNote.tsx";
import { useAppState, usePage } from "./Page.tsx";
import { useReader } from "./Reader.tsx";

function Loading() {
  const { messages } = useReader();
  return (
    <p className="quiet" aria-busy="true">
      {messages.app.loading}
    </p>
  );
}

/** What isn't on the first screen comes when it is asked for. */
const EntityPanel = createPart(async () => (await import("./EntityPanel.tsx")).EntityPanel, { Loading });
const RelationPanel = createPart(async () => (await import("./RelationPanel.tsx")).RelationPanel, {
  Loading,
});
const AskPanel = createPart(async () => (await import("./ask/AskPanel.tsx")).AskPanel, { Loading });
const ConnectPanel = createPart(async () => (await import("./ConnectPanel.tsx")).ConnectPanel, { Loading });
const ConsequencesPanel = createPart(
  async () => (await import("./ConsequencesPanel.tsx")).ConsequencesPanel,
  { Loading },
);

function SelectionCard() {
  const { messages } = useReader();
  const { effects } = usePage();
  const selection = useAppState((state) => selectView(state).selection);
  const load = useAppState((state) =>
    selection === null ? undefined : state.details.get(selectionKey(selection)),
  );
  if (selection === null) return null;
  if (load === undefined || load.status === "loading") return <Loading />;
  switch (load.status) {
    case "failed":
      return <FaultNote fault={load.fault} onRetry={() => void effects.loadDetails(selection)} />;
    case "missing":
      return <p>{selection.on === "entity" ? messages.entity.missing : messages.relation.missing}</p>;
    case "ready":
      return load.value.on === "entity" ? (
        <EntityPanel key={load.value.entity.id} card={load.value} />
      ) : (
        <RelationPanel key={load.value.relation.id} card={load.value} />
      );
  }
}

/** What is selected may be hidden by the date: then the picture doesn't show it, and that is said. */
function NotThereNote() {
  const { messages } = useReader();
  const isHidden = useAppState((state) => {
    const { selection } = selectView(state);
    if (selection === null) return false;
    const part = selection.on === "entity" ? "entities" : "relations";
    return (
      selectInducedGraph(state)[part].has(selection.id) && !selectGraphAtDate(state)[part].has(selection.id)
    );
  });
  return isHidden ? <p className="panel-note">{messages.tool.notThere}</p> : null;
}

type Content = "selection" | "connect" | "ask" | "consequences";

/** What the panel speaks of; what is selected lies over what was asked. */
function contentOf(state: AppState): Content | null {
  const { selection } = selectView(state);
  return selection === null ? askedOf(state) : "selection";
}

function askedOf(state: AppState): Exclude<Content, "selection"> | null {
  if (state.tab !== "search") return state.tab;
  return selectView(state).inquiry === null ? null : "consequences";
}

function Asked({ content }: { readonly content: Content }) {
  switch (content) {
    case "selection":
      return <SelectionCard />;
    case "connect":
      return <ConnectPanel />;
    case "ask":
      return <AskPanel />;
    case "consequences":
      return <ConsequencesPanel />;
  }
}

function panelLabel(content: Content, messages: Messages): string {
  if (content === "ask") return messages.search.askTitle;
  return content === "connect" ? messages.connect.title : messages.entity.panel;
}

/**
 * On the right, or a sheet at the bottom of a narrow window: what is selected, else what was asked and found. Gone
 * when there is neither.
 */
export function SidePanel() {
  const { messages } = useReader();
  const { store } = usePage();
  const content = useAppState(contentOf);
  const isAsking = useAppState((state) => askedOf(state) !== null);
  const element = useRef<HTMLElement>(null);
  if (content === null) return null;
  const deselect = () =>
    store.dispatch({ type: "viewChanged", event: { type: "selected", selection: null } });
  const close = () => {
    if (content === "selection" && !isAsking) return deselect();
    store.dispatch({ type: "viewChanged", event: { type: "inquired", inquiry: null } });
    store.dispatch({ type: "tabChosen", tab: "search" });
    return deselect();
  };
  return (
    <aside ref={element} className="side-panel" aria-label={panelLabel(content, messages)} tabIndex={-1}>
      <IconButton className="side-panel-close" icon="close" label={messages.command.close} onClick={close} />
      {content === "selection" && isAsking ? (
        <button
          type="button"
          className="side-panel-back link-button"
          onClick={() => {
            deselect();
            element.current?.focus();
          }}
        >
          <Icon name="back" />
          {messages.connect.back}
        </button>
      ) : null}
      {content === "selection" ? <NotThereNote /> : null}
      <Asked content={content} />
    </aside>
  );
}
