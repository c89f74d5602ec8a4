import { type RefObject, useState } from "react";
import { selectCanRedo, selectCanUndo } from "../state/selectCanUndo.ts";
import { selectView } from "../state/selectView.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { More } from "./More.tsx";
import { useAppState, usePage } from "./Page.tsx";
import { useReader } from "./Reader.tsx";
import { SearchBox, type SearchCommand } from "./SearchBox.tsx";
import { Settings } from "./Settings.tsx";
import { Tabs } from "./Tabs.tsx";
import { ViewTools } from "./ViewTools.tsx";

interface TopBarProps {
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly commands: readonly SearchCommand[];
  readonly onSearch: () => void;
  readonly onConnect: () => void;
  readonly onAsk: () => void;
  readonly onHelp: () => void;
}

function HistoryButtons() {
  const { messages } = useReader();
  const { store } = usePage();
  const canUndo = useAppState(selectCanUndo);
  const canRedo = useAppState(selectCanRedo);
  return (
    <>
      <IconButton
        icon="undo"
        label={messages.command.undo}
        disabled={!canUndo}
        onClick={() => store.dispatch({ type: "undone" })}
      />
      <IconButton
        icon="redo"
        label={messages.command.redo}
        disabled={!canRedo}
        onClick={() => store.dispatch({ type: "redone" })}
      />
    </>
  );
}

/** Copies the address; says so on the button for a moment. */
function CopyLink() {
  const { messages } = useReader();
  const [said, setSaid] = useState<string | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setSaid(messages.command.linkCopied);
    } catch {
      // Without permission for the clipboard the reader is told where the link is.
      setSaid(messages.command.linkNotCopied);
    }
    setTimeout(() => setSaid(null), 4_000);
  };
  return (
    <>
      <IconButton icon="link" label={messages.command.copyLink} onClick={() => void copy()} />
      <span role="status" className={said === null ? "visually-hidden" : "copied"}>
        {said}
      </span>
    </>
  );
}

/** Name, the one box, undo and redo, and the few settings. */
export function TopBar({ searchRef, commands, onSearch, onConnect, onAsk, onHelp }: TopBarProps) {
  const { messages } = useReader();
  const { store } = usePage();
  const hasView = useAppState((state) => selectView(state).shown.length > 0);
  return (
    <header className="top-bar">
      {hasView ? <h1 className="visually-hidden">{messages.app.tagline}</h1> : null}
      <button
        type="button"
        className="brand"
        title={messages.command.clearView}
        onClick={() => store.dispatch({ type: "viewChanged", event: { type: "viewCleared" } })}
      >
        Kelisim
      </button>
      <Tabs onSearch={onSearch} onConnect={onConnect} onAsk={onAsk} />
      <SearchBox commands={commands} inputRef={searchRef} />
      <div className="top-bar-tools">
        <HistoryButtons />
        <More>
          {hasView ? <ViewTools /> : null}
          <CopyLink />
          <Settings />
          <a className="more-graphql" href="./graphql">
            {messages.command.queryWithGraphql}
          </a>
          <IconButton icon="help" label={messages.command.help} onClick={onHelp} />
        </More>
      </div>
    </header>
  );
}
