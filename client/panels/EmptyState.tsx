import { selectEmptyState } from "../state/selectEmptyState.ts";
import { FirstScreen } from "./FirstScreen.tsx";
import { useAppState, usePage } from "./Page.tsx";
import { useReader } from "./Reader.tsx";

/** Why there is nothing to see, with the button that helps; nothing where there is something. */
export function EmptyState() {
  const { messages } = useReader();
  const { store } = usePage();
  const empty = useAppState(selectEmptyState);
  switch (empty) {
    case null:
      return null;
    case "nothing-yet":
      return <FirstScreen />;
    case "all-hidden-by-date":
      return (
        <div className="empty-state">
          <p>{messages.tool.allHidden}</p>
          <button
            type="button"
            className="button"
            onClick={() =>
              store.dispatch({
                type: "viewChanged",
                event: { type: "dateChosen", date: null, comparedWith: null },
              })
            }
          >
            {messages.tool.allDates}
          </button>
        </div>
      );
    case "all-filtered-out":
      return (
        <div className="empty-state">
          <p>{messages.empty.filteredOut}</p>
          <button
            type="button"
            className="button"
            onClick={() => store.dispatch({ type: "viewChanged", event: { type: "filtersCleared" } })}
          >
            {messages.legend.clear}
          </button>
        </div>
      );
    case "nothing-found":
      return (
        <div className="empty-state empty-state-note">
          <p>{messages.empty.nothingFound}</p>
          <button
            type="button"
            className="button"
            onClick={() => store.dispatch({ type: "findTyped", text: "" })}
          >
            {messages.empty.clearFind}
          </button>
        </div>
      );
  }
}
