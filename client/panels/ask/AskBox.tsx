import { useEffect, useId, useRef } from "react";
import { longestQuestion } from "../../state/Inquiry.ts";
import { selectView } from "../../state/selectView.ts";
import { Icon } from "../../ui/Icon.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { useCombobox } from "../../ui/useCombobox.ts";
import { useAppState, usePage } from "../Page.tsx";
import { useToolMessages } from "../useToolMessages.ts";

/** The box for questions: while one is typed it offers how it can go on; Enter asks it as it stands. */
export function AskBox() {
  const { ask: texts } = useToolMessages();
  const { effects } = usePage();
  const { text, completions } = useAppState((state) => state.ask);
  const isAnswered = useAppState((state) => selectView(state).inquiry?.on === "answer");
  const input = useRef<HTMLInputElement>(null);
  const inputId = useId();
  const ask = (question: string) => {
    if (question.trim() !== "") void effects.inquire({ on: "answer", question: question.trim() });
  };
  const box = useCombobox({
    text,
    count: completions.length,
    version: completions,
    highlightsFirst: false,
    onType: (typed) => void effects.complete(typed),
    onChoose: (index) => {
      const completion = completions[index];
      if (completion === undefined) return;
      if (completion.complete) ask(completion.text);
      else void effects.complete(`${completion.text} `);
    },
  });
  useEffect(() => {
    // An answer that came with a permalink doesn't take the focus.
    if (!isAnswered) input.current?.focus();
    // oxlint-disable-next-line react/exhaustive-deps -- when the box comes
  }, []);
  return (
    <form
      className="ask-box"
      onSubmit={(event) => {
        event.preventDefault();
        box.close();
        ask(text);
      }}
    >
      <label className="end-label" htmlFor={inputId}>
        {texts.label}
      </label>
      <div className="end-box ask-row">
        <input
          {...box.inputProps}
          ref={input}
          id={inputId}
          type="text"
          className="end-input ask-input"
          placeholder={texts.placeholder}
          maxLength={longestQuestion}
        />
        {text === "" ? null : (
          <IconButton
            icon="close"
            label={texts.clear}
            onClick={() => {
              void effects.complete("");
              input.current?.focus();
            }}
          />
        )}
        <button type="submit" className="button">
          {texts.submit}
        </button>
        <div className="search-answer" hidden={!box.isOpen || completions.length === 0}>
          <ul {...box.listProps} aria-label={texts.completions}>
            {box.isOpen
              ? completions.map((completion, index) => (
                  <li
                    key={completion.text}
                    className="search-item"
                    data-highlighted={box.highlighted === index}
                    {...box.optionProps(index)}
                  >
                    <Icon name={completion.complete ? "ask" : "more"} />
                    <span>{completion.text}</span>
                  </li>
                ))
              : null}
          </ul>
        </div>
      </div>
    </form>
  );
}
