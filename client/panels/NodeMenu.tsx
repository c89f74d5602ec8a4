import { selectGroups } from "../state/selectDrawnGraph.ts";
import { ExpandMenu, type NodeMenuProps } from "./ExpandMenu.tsx";
import { GroupMenu } from "./GroupMenu.tsx";
import { useAppState } from "./Page.tsx";

/** What can be done with what stands on the map: an entity, or a group. */
export function NodeMenu(props: NodeMenuProps) {
  const drawn = useAppState((state) => selectGroups(state).get(props.id));
  return drawn === undefined ? <ExpandMenu {...props} /> : <GroupMenu {...props} drawn={drawn} />;
}
