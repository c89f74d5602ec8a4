import { toYear } from "../graph/toYear.ts";
import { selectView } from "../state/selectView.ts";
import { selectVisibleGraph } from "../state/selectVisibleGraph.ts";
import { useAppState } from "./Page.tsx";
import { useReader } from "./Reader.tsx";

/** Says how many entities of a timeline have no date, and where they stand. */
export function TimelineNote() {
  const { messages } = useReader();
  const isTimeline = useAppState((state) => selectView(state).layout === "timeline");
  const visible = useAppState(selectVisibleGraph);
  if (!isTimeline) return null;
  const undated = [...visible.entities.values()].filter(({ begin }) => toYear(begin) === null).length;
  return undated === 0 ? null : <p className="timeline-note quiet">{messages.graph.undated(undated)}</p>;
}
