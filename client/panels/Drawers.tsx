import { lazy, Suspense } from "react";
import { selectView } from "../state/selectView.ts";
import { useAppState } from "./Page.tsx";

const TimeBar = lazy(async () => ({ default: (await import("./TimeBar.tsx")).TimeBar }));
const DataTable = lazy(async () => ({ default: (await import("./table/DataTable.tsx")).DataTable }));

/** What can be drawn out below the map, each loaded when it is: the dates, and the table. */
export function Drawers() {
  const isTimeOpen = useAppState((state) => state.isTimeOpen || selectView(state).date !== null);
  const table = useAppState((state) => selectView(state).table);
  return (
    <Suspense>
      {isTimeOpen ? <TimeBar /> : null}
      {table === null ? null : <DataTable name={table} />}
    </Suspense>
  );
}
