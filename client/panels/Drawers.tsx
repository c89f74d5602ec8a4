import { selectView } from "../state/selectView.ts";
import { createPart } from "./createPart.tsx";
import { useAppState } from "./Page.tsx";

const TimeBar = createPart(async () => (await import("./TimeBar.tsx")).TimeBar);
const DataTable = createPart(async () => (await import("./table/DataTable.tsx")).DataTable);

/** What can be drawn out below the map, each loaded when it is: the dates, and the table. */
export function Drawers() {
  const isTimeOpen = useAppState((state) => state.isTimeOpen || selectView(state).date !== null);
  const table = useAppState((state) => selectView(state).table);
  return (
    <>
      {isTimeOpen ? <TimeBar /> : null}
      {table === null ? null : <DataTable name={table} />}
    </>
  );
}
