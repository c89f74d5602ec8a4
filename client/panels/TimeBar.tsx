import "./timeBar.css";
import { useCallback } from "react";
import { type PartialDate, toYear, yearOf } from "../graph/PartialDate.ts";
import { selectChangeCounts } from "../state/selectChangeCounts.ts";
import { selectHiddenByDate } from "../state/selectHiddenByDate.ts";
import { selectView } from "../state/selectView.ts";
import { selectYears, type Years } from "../state/selectYears.ts";
import { Icon } from "../ui/Icon.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { DateControl } from "./DateControl.tsx";
import { useAppState, usePage } from "./Page.tsx";
import { useReader } from "./Reader.tsx";
import { useAppearance } from "./useAppearance.ts";
import { usePlaying } from "./usePlaying.ts";
import { useToolMessages } from "./useToolMessages.ts";

interface Chosen {
  readonly date: PartialDate | null;
  readonly comparedWith: PartialDate | null;
}

function useChosenDates(): { readonly chosen: Chosen; readonly choose: (next: Partial<Chosen>) => void } {
  const { store } = usePage();
  const date = useAppState((state) => selectView(state).date);
  const comparedWith = useAppState((state) => selectView(state).comparedWith);
  const choose = useCallback(
    (next: Partial<Chosen>) => {
      const { date: dateNow, comparedWith: comparedNow } = selectView(store.getState());
      const event = { type: "dateChosen", date: dateNow, comparedWith: comparedNow, ...next } as const;
      store.dispatch({ type: "viewChanged", event });
    },
    [store],
  );
  return { chosen: { date, comparedWith }, choose };
}

/** Play, and steps to the years in which something in the view changes. */
function Steps({ years }: { readonly years: Years }) {
  const tools = useToolMessages();
  const { store } = usePage();
  const { reducedMotion } = useAppearance();
  const { chosen, choose } = useChosenDates();
  const step = useCallback(() => {
    const { date } = selectView(store.getState());
    const next = date === null || yearOf(date) >= years.last ? years.first : yearOf(date) + 1;
    choose({ date: toYear(next) });
    return next >= years.last ? "end" : "on";
  }, [store, choose, years]);
  const playing = usePlaying(step, !reducedMotion);
  const year = chosen.date === null ? years.last + 1 : yearOf(chosen.date);
  const before = years.changes.findLast((change) => change < year);
  const after = years.changes.find((change) => change > year);
  const go = (to: number | undefined) => () => {
    if (to !== undefined) choose({ date: toYear(to) });
  };
  return (
    <span className="time-steps">
      <IconButton
        icon="previous"
        label={tools.time.previousChange}
        disabled={before === undefined}
        onClick={go(before)}
      />
      {reducedMotion ? null : (
        <IconButton
          icon={playing.isPlaying ? "pause" : "play"}
          label={playing.isPlaying ? tools.time.pause : tools.time.play}
          onClick={playing.toggle}
        />
      )}
      <IconButton
        icon="next"
        label={tools.time.nextChange}
        disabled={after === undefined}
        onClick={go(after)}
      />
    </span>
  );
}

/** What the date hides, or what happened between two dates. */
function TimeSummary() {
  const tools = useToolMessages();
  const { store } = usePage();
  const hidden = useAppState(selectHiddenByDate);
  const changes = useAppState(selectChangeCounts);
  const hidesSomething = hidden.entities + hidden.relations > 0;
  return (
    <p className="time-summary" role="status">
      {hidesSomething ? <span>{tools.time.hidden(hidden.entities, hidden.relations)}</span> : null}
      {changes === null ? null : (
        <>
          <span>{tools.time.changes(changes)}</span>
          <button
            type="button"
            className="link-button"
            onClick={() =>
              store.dispatch({ type: "viewChanged", event: { type: "tableChosen", table: "changes" } })
            }
          >
            {tools.time.listChanges}
          </button>
        </>
      )}
    </p>
  );
}

/** The date of the view, and the one that it is compared with. */
export function TimeBar() {
  const { messages } = useReader();
  const tools = useToolMessages();
  const { store } = usePage();
  const years = useAppState(selectYears);
  const { chosen, choose } = useChosenDates();
  const { date, comparedWith } = chosen;
  const close = () => {
    choose({ date: null, comparedWith: null });
    store.dispatch({ type: "timeToggled", isOpen: false });
  };
  return (
    <section className="time-bar" aria-label={messages.tool.time}>
      {years === null ? (
        <p className="quiet">{tools.time.undated}</p>
      ) : (
        <>
          <Steps years={years} />
          <DateControl
            label={tools.time.asOf}
            date={date}
            first={years.first}
            last={years.last}
            onChoose={(next) => choose({ date: next })}
          />
          {comparedWith === null ? null : (
            <DateControl
              label={tools.time.comparedWith}
              date={comparedWith}
              first={years.first}
              last={years.last}
              onChoose={(next) => choose({ comparedWith: next })}
            />
          )}
          <label className="time-compare">
            <input
              type="checkbox"
              checked={comparedWith !== null}
              onChange={(event) =>
                choose(
                  event.target.checked
                    ? startComparison(date ?? toYear(years.last), years)
                    : { comparedWith: null },
                )
              }
            />
            {tools.time.compare}
          </label>
          <TimeSummary />
        </>
      )}
      <button type="button" className="button time-off" onClick={close}>
        <Icon name="close" />
        <span>{messages.tool.allDates}</span>
      </button>
    </section>
  );
}

/** With the other end of the years: what can differ most. */
function startComparison(date: PartialDate, { first, last }: Years): Chosen {
  return { date, comparedWith: toYear(yearOf(date) === first ? last : first) };
}
