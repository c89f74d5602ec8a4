import type { DrawnGroup } from "../state/selectDrawnGraph.ts";
import { Menu, MenuItem } from "../ui/Menu.tsx";
import type { NodeMenuProps } from "./ExpandMenu.tsx";
import { usePage } from "./Page.tsx";
import { useReader } from "./Reader.tsx";
import { useGroupName } from "./useGroupName.ts";

/** More at once would bury the map. */
const MOST_AT_ONCE = 1_000;
const NEXT = 25;

/** What can be done with a group: take some out, take all out, hide it. */
export function GroupMenu({ id, place, onClose, drawn }: NodeMenuProps & { readonly drawn: DrawnGroup }) {
  const { messages } = useReader();
  const { store, effects } = usePage();
  const name = useGroupName()(drawn);
  const { rest } = drawn;
  const act = (action: () => void) => () => {
    onClose();
    action();
  };
  return (
    <Menu label={name} place={place} onClose={onClose}>
      <p className="menu-heading" role="presentation">
        {name}
      </p>
      {rest > NEXT ? (
        <MenuItem label={messages.group.unfoldNext(NEXT)} onChoose={act(() => void effects.unfold(id))} />
      ) : null}
      {rest <= MOST_AT_ONCE ? (
        <MenuItem
          label={messages.group.unfoldAll}
          count={String(rest)}
          onChoose={act(() => void effects.unfold(id, true))}
        />
      ) : null}
      <MenuItem
        label={messages.expand.hide}
        onChoose={act(() =>
          store.dispatch({ type: "viewChanged", event: { type: "entitiesRemoved", ids: [id] } }),
        )}
      />
    </Menu>
  );
}
