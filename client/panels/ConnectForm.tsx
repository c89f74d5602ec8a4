import { useEffect, useRef } from "react";
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
  const { ends } = draft;
  useEffect(() => {
    const index = ends.includes(null) ? ends.indexOf(null) : justChosen.current;
    justChosen.current = null;
    // On the page's first picture nobody has asked for the focus.
    if (index === null || (document.activeElement === document.body && !ends.includes(null))) return;
    element.current?.querySelectorAll<HTMLElement>("[data-end]")[index]?.focus();
  }, [ends]);
  const change = (index: number, id: string | null) => {
    justChosen.current = index;
    changeDraft(page, { ...draft, ends: ends.with(index, id) });
  };
  return (
    <div ref={element} className="connect-form">
      <div className="connect-ends">
        {ends.map((id, index) => (
          <EndField
            key={index === 0 ? "start" : "end"}
            label={index === 0 ? messages.connect.start : messages.connect.end}
            id={id}
            onChange={(next) => change(index, next)}
          />
        ))}
      </div>
      <IconButton
        className="connect-swap"
        icon="swap"
        label={messages.connect.swap}
        disabled={ends.every((id) => id === null)}
        onClick={() => changeDraft(page, { ...draft, ends: ends.toReversed() })}
      />
      <TypeChoice types={draft.types} onChange={(types) => changeDraft(page, { ...draft, types })} />
    </div>
  );
}
