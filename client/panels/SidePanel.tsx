import { selectionKey } from "../state/selectionKey.ts";
import { selectView } from "../state/selectView.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { EntityPanel } from "./EntityPanel.tsx";
import { FaultNote } from "./FaultNote.tsx";
import { useAppState, usePage } from "./Page.tsx";
import { useReader } from "./Reader.tsx";
import { RelationPanel } from "./RelationPanel.tsx";

function PanelContent() {
  const { messages } = useReader();
  const { effects } = usePage();
  const selection = useAppState((state) => selectView(state).selection);
  const load = useAppState((state) =>
    selection === null ? undefined : state.details.get(selectionKey(selection)),
  );
  if (selection === null) return null;
  if (load === undefined || load.status === "loading")
    return (
      <p className="quiet" aria-busy="true">
        {messages.app.loading}
      </p>
    );
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

/** On the right, or a sheet at the bottom of a narrow window: what is selected. Gone when nothing is. */
export function SidePanel() {
  const { messages } = useReader();
  const { store } = usePage();
  const selection = useAppState((state) => selectView(state).selection);
  if (selection === null) return null;
  return (
    <aside className="side-panel" aria-label={messages.entity.panel} tabIndex={-1}>
      <IconButton
        className="side-panel-close"
        icon="close"
        label={messages.command.close}
        onClick={() => store.dispatch({ type: "viewChanged", event: { type: "selected", selection: null } })}
      />
      <PanelContent />
    </aside>
  );
}
