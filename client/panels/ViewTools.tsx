import { useState } from "react";
import { selectView } from "../state/selectView.ts";
import { IconButton } from "../ui/IconButton.tsx";
import type { MenuPlace } from "../ui/Menu.tsx";
import { createPart } from "./createPart.tsx";
import { describeFault } from "./describeMessage.ts";
import type { FaultNoteProps } from "./FaultNote.tsx";
import { useAppState, usePage } from "./Page.tsx";
import { useReader } from "./Reader.tsx";

function FilesFault({ fault }: FaultNoteProps) {
  const { messages } = useReader();
  return (
    <span role="alert" className="copied">
      {describeFault(fault, messages)}
    </span>
  );
}

const FilesTool = createPart(async () => (await import("./files/FilesTool.tsx")).FilesTool, {
  Failed: FilesFault,
});

/** What else can be done with a view: dates, table, and files. */
export function ViewTools() {
  const { messages } = useReader();
  const { store } = usePage();
  const isTimeOpen = useAppState((state) => state.isTimeOpen || selectView(state).date !== null);
  const table = useAppState((state) => selectView(state).table);
  const [menuPlace, setMenuPlace] = useState<MenuPlace | null>(null);
  const [hasFiles, setHasFiles] = useState(false);
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
      <IconButton
        icon="download"
        label={messages.tool.files}
        aria-haspopup="menu"
        onClick={(event) => {
          const { left, bottom } = event.currentTarget.getBoundingClientRect();
          setHasFiles(true);
          setMenuPlace({ x: left, y: bottom });
        }}
      />
      {hasFiles ? <FilesTool place={menuPlace} onClose={() => setMenuPlace(null)} /> : null}
    </>
  );
}
