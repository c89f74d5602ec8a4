import { useId, useState } from "react";
import { isPartialDate, type PartialDate, toYear, yearOf } from "../graph/PartialDate.ts";
import { formatPartialDate } from "../i18n/formatPartialDate.ts";
import { useReader } from "./Reader.tsx";
import { useToolMessages } from "./useToolMessages.ts";

interface DateControlProps {
  readonly label: string;
  readonly date: PartialDate | null;
  readonly first: number;
  readonly last: number;
  readonly onChoose: (date: PartialDate) => void;
}

/** The date as it is typed; it counts once it is one and the field is left, or Enter is pressed. */
function DateField({ label, date, onChoose }: Pick<DateControlProps, "label" | "date" | "onChoose">) {
  const tools = useToolMessages();
  const [text, setText] = useState(date ?? "");
  const hint = useId();
  const typed = text.trim();
  const isWrong = typed !== "" && !isPartialDate(typed);
  const commit = () => {
    if (typed !== date && isPartialDate(typed)) onChoose(typed);
  };
  return (
    <span className="date-field">
      <input
        type="text"
        inputMode="numeric"
        size={11}
        value={text}
        aria-label={`${label}: ${tools.time.exactDate}`}
        aria-invalid={isWrong}
        aria-describedby={hint}
        placeholder={tools.time.anyDate}
        maxLength={11}
        onChange={(event) => setText(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
        }}
      />
      <span id={hint} className={isWrong ? "date-hint" : "visually-hidden"}>
        {tools.time.invalidDate}
      </span>
    </span>
  );
}

/** A slider that goes from year to year, and a field for dates that a slider can't say. */
export function DateControl({ label, date, first, last, onChoose }: DateControlProps) {
  const { language } = useReader();
  const tools = useToolMessages();
  const year = date === null ? last : yearOf(date);
  return (
    <div className="date-control">
      <label>
        <span>{label}</span>
        <input
          type="range"
          min={Math.min(first, year)}
          max={Math.max(last, year)}
          step={1}
          value={year}
          aria-valuetext={date === null ? tools.time.anyDate : formatPartialDate(date, language)}
          onChange={(event) => onChoose(toYear(event.target.valueAsNumber))}
        />
      </label>
      <DateField key={date} label={label} date={date} onChoose={onChoose} />
    </div>
  );
}
