import { selectView } from "../state/selectView.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { useAppState, usePage } from "./Page.tsx";
import { useReader } from "./Reader.tsx";

/** What else can be done with a view: the dates, the table. */
export function ViewTools() {
  const { messages } = useReader();
  const { store } = usePage();
  const isTimeOpen = useAppState((state) => state.isTimeOpen || selectView(state).date !== null);
  const table = useAppState((state) => selectView(state).table);
  return (
    <>
      <IconButton
        icon="clock"
        label={messages.tool.time}
        aria-pressed={isTimeOpen}
        onClick={() => {
          store.dispatch({
            type: "viewChanged",
            event: { type: "dateChosen", date: null, comparedWith: null },
          });
          store.dispatch({ type: "timeToggled", isOpen: !isTimeOpen });
        }}
      />
      <IconButton
        icon="table"
        label={messages.tool.table}
        aria-pressed={table !== null}
        onClick={() =>
          store.dispatch({
            type: "viewChanged",
            event: { type: "tableChosen", table: table === null ? "entities" : null },
          })
        }
      />
    </>
  );
}
