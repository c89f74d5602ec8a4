import { useEffect, useId, useRef } from "react";
import { mostLinked } from "../state/Inquiry.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { EndField } from "./EndField.tsx";
import { changeDraft } from "./openConnect.ts";
import { useAppState, usePage } from "./Page.tsx";
import { useReader } from "./Reader.tsx";
import { TypeChoice } from "./TypeChoice.tsx";

/** Who is to be connected, and through what. It asks by itself once every end is there. */
export function ConnectForm() {
  const { messages } = useReader();
  const page = usePage();
  const draft = useAppState((state) => state.draft);
  const element = useRef<HTMLDivElement>(null);
  const justChosen = useRef<number | null>(null);
  const hint = useId();
  const { ends } = draft;
  useEffect(() => {
    const index = ends.includes(null) ? ends.indexOf(null) : justChosen.current;
    justChosen.current = null;
    // Ends that came with a permalink don't take the focus.
    if (index !== null) element.current?.querySelectorAll<HTMLElement>("[data-end]")[index]?.focus();
  }, [ends]);
  const change = (next: readonly (string | null)[], index: number) => {
    justChosen.current = index;
    changeDraft(page, { ...draft, ends: next });
  };
  const labelOf = (index: number) =>
    [messages.connect.start, messages.connect.end][index] ?? messages.connect.also;
  const isComplete = !ends.includes(null);
  return (
    <div ref={element} className="connect-form">
      <div className="connect-ends">
        {ends.map((id, index) => (
          <EndField
            // oxlint-disable-next-line react/no-array-index-key -- an end is its place, whoever stands there
            key={index}
            label={labelOf(index)}
            id={id}
            onChange={(next) => change(ends.with(index, next), index)}
            onRemove={index < 2 ? null : () => change(ends.toSpliced(index, 1), index - 1)}
          />
        ))}
      </div>
      <IconButton
        className="connect-swap"
        icon="swap"
        label={messages.connect.swap}
        disabled={ends.every((id) => id === null) || ends.length > 2}
        onClick={() => changeDraft(page, { ...draft, ends: ends.toReversed() })}
      />
      {isComplete && ends.length < mostLinked ? (
        <button
          type="button"
          className="link-button connect-add"
          onClick={() => change([...ends, null], ends.length)}
        >
          {messages.connect.add}
        </button>
      ) : null}
      <TypeChoice types={draft.types} onChange={(types) => changeDraft(page, { ...draft, types })} />
      {ends.length > 2 ? null : (
        <div className="connect-weighted">
          <label className="filter-row">
            <input
              type="checkbox"
              checked={draft.weighted}
              aria-describedby={hint}
              onChange={(event) => changeDraft(page, { ...draft, weighted: event.target.checked })}
            />
            <span className="filter-label">{messages.connect.weighted}</span>
          </label>
          <p id={hint} className="quiet">
            {messages.connect.weightedHint}
          </p>
        </div>
      )}
    </div>
  );
}
