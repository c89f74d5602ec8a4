import type { Connection } from "../graph/Connection.ts";
import type { Messages } from "../i18n/Messages.ts";
import { useAppState } from "./Page.tsx";
import { useReader } from "./Reader.tsx";

function connectionText(connection: Connection, messages: Messages): string | null {
  switch (connection) {
    case "ready":
      return null;
    case "loading":
      return messages.connection.loading;
    case "database-unavailable":
      return messages.connection.unavailable;
    case "server-unreachable":
      return messages.connection.unreachable;
  }
}

/** Says that the server or its database is gone, as long as it is. */
export function ConnectionBanner() {
  const { messages } = useReader();
  const text = connectionText(
    useAppState((state) => state.connection),
    messages,
  );
  return <div role="alert">{text === null ? null : <p className="connection-banner">{text}</p>}</div>;
}
