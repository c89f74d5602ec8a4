import { useMemo } from "react";
import { groupId } from "../graph/Group.ts";
import { placeAround } from "../graph/placeAround.ts";
import { type Foldable, listFoldable } from "../state/listFoldable.ts";
import { selectView } from "../state/selectView.ts";
import { MenuItem } from "../ui/Menu.tsx";
import { kindLabel } from "./kindLabel.ts";
import { useAppState, usePage } from "./Page.tsx";
import { useReader } from "./Reader.tsx";

/** Lines of an entity's menu that fold what stands around it, one for each sort of relation. */
export function FoldItems({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { language, messages, vocabulary } = useReader();
  const { store } = usePage();
  const details = useAppState((state) => state.details);
  const foldable = useMemo(
    // The menu closes before anything else of the state changes.
    () => listFoldable({ ...store.getState(), details }, id),
    [store, details, id],
  );
  const fold = ({ group, ids }: Foldable) => {
    onClose();
    const { positions: standing } = selectView(store.getState());
    const name = groupId(group);
    const going = new Set(ids);
    const staying = Object.fromEntries(Object.entries(standing).filter(([other]) => !going.has(other)));
    const position = placeAround({ ids: [name], standing: staying, around: group.hub })[name];
    if (position === undefined) return;
    store.dispatch({ type: "viewChanged", event: { type: "groupFolded", group, ids, position } });
    store.dispatch({ type: "told", as: "toast", message: { type: "folded", count: ids.length } });
  };
  if (foldable.length === 0) return null;
  return (
    <>
      <hr className="menu-separator" />
      {foldable.map((each) => (
        <MenuItem
          key={groupId(each.group)}
          label={messages.group.fold(
            vocabulary.relationTypes.get(each.group.type)?.labels[language][each.group.direction] ??
              each.group.type,
            kindLabel(each.group.kind, { language, vocabulary, plural: true }),
          )}
          count={String(each.ids.length)}
          onChoose={() => fold(each)}
        />
      ))}
    </>
  );
}
