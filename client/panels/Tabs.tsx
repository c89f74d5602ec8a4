import { Icon } from "../ui/Icon.tsx";
import { useAppState } from "./Page.tsx";
import { useReader } from "./Reader.tsx";

interface TabsProps {
  readonly onSearch: () => void;
  readonly onConnect: () => void;
  readonly onAsk: () => void;
}

/** The ways to a question, side by side; which of them is open is marked. */
export function Tabs({ onSearch, onConnect, onAsk }: TabsProps) {
  const { messages } = useReader();
  const tab = useAppState((state) => state.tab);
  return (
    <nav className="tabs" aria-label={messages.tabs.label}>
      <button type="button" className="tab" aria-current={tab === "search"} onClick={onSearch}>
        <Icon name="search" />
        <span className="tab-label">{messages.tabs.search}</span>
      </button>
      <button type="button" className="tab" aria-current={tab === "connect"} onClick={onConnect}>
        <Icon name="path" />
        <span className="tab-label">{messages.tabs.connect}</span>
      </button>
      <button type="button" className="tab" aria-current={tab === "ask"} onClick={onAsk}>
        <Icon name="ask" />
        <span className="tab-label">{messages.tabs.ask}</span>
      </button>
      <a className="tab tab-graphql" href="./graphql">
        <Icon name="code" />
        <span className="tab-label">{messages.command.queryWithGraphql}</span>
      </a>
    </nav>
  );
}
