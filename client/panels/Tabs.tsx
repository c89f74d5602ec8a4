import { useAppState } from "./Page.tsx";
import { useReader } from "./Reader.tsx";

interface TabsProps {
  readonly onSearch: () => void;
  readonly onConnect: () => void;
}

/** The ways to a question, side by side; which of them is open is marked. */
export function Tabs({ onSearch, onConnect }: TabsProps) {
  const { messages } = useReader();
  const tab = useAppState((state) => state.tab);
  return (
    <nav className="tabs" aria-label={messages.tabs.label}>
      <button type="button" className="tab" aria-current={tab === "search"} onClick={onSearch}>
        {messages.tabs.search}
      </button>
      <button type="button" className="tab" aria-current={tab === "connect"} onClick={onConnect}>
        {messages.tabs.connect}
      </button>
      <a className="tab" href="./graphql">
        {messages.command.queryWithGraphql}
      </a>
    </nav>
  );
}
