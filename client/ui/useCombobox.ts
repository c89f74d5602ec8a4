import { type ComponentProps, type KeyboardEvent, useEffect, useId, useState } from "react";

interface ComboboxOptions {
  /** What the input holds. */
  readonly text: string;
  /** How many options there are now, in one row whatever their sections. */
  readonly count: number;
  /** Changes when the options do: the first is highlighted again. */
  readonly version: unknown;
  /** Whether the first option is highlighted by itself; otherwise none is, and Enter is the form's, until an arrow moves. */
  readonly highlightsFirst?: boolean;
  readonly onType: (text: string) => void;
  readonly onChoose: (index: number) => void;
}

export interface Combobox {
  readonly isOpen: boolean;
  readonly highlighted: number;
  readonly close: () => void;
  readonly inputProps: ComponentProps<"input">;
  readonly listProps: ComponentProps<"ul">;
  readonly optionProps: (index: number) => ComponentProps<"li">;
}

/**
 * An editable combobox with a list, after the ARIA pattern: the focus stays in the input, the arrows move a
 * highlight, Enter chooses, Escape closes and, once more, empties.
 */
export function useCombobox(options: ComboboxOptions): Combobox {
  const { text, count, version, highlightsFirst = true, onType, onChoose } = options;
  const start = highlightsFirst ? 0 : -1;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [highlight, setHighlight] = useState({ version, index: start });
  const wanted = highlight.version === version ? highlight.index : start;
  const highlighted = Math.min(wanted, count - 1);
  const optionId = (index: number) => `${id}-option-${index}`;
  const activeId = isOpen && highlighted >= 0 ? optionId(highlighted) : undefined;
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: "nearest" });
  }, [activeId]);
  const moveTo = (index: number) => {
    setOpen(true);
    if (count > 0) setHighlight({ version, index: (index + count) % count });
  };
  const choose = (index: number) => {
    setOpen(false);
    setHighlight({ version, index: start });
    onChoose(index);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => moveTo(isOpen ? highlighted + 1 : Math.max(0, highlighted)),
    ArrowUp: () => moveTo(isOpen && highlighted >= 0 ? highlighted - 1 : count - 1),
    ...(isOpen && highlighted >= 0 ? { Enter: () => choose(highlighted) } : {}),
    ...(isOpen ? { Escape: () => setOpen(false) } : text === "" ? {} : { Escape: () => onType("") }),
  };
  return {
    isOpen,
    highlighted,
    close: () => setOpen(false),
    inputProps: {
      role: "combobox",
      "aria-expanded": isOpen,
      "aria-controls": `${id}-list`,
      "aria-autocomplete": "list",
      "aria-activedescendant": activeId,
      autoComplete: "off",
      spellCheck: false,
      value: text,
      onChange: (event) => {
        setOpen(true);
        onType(event.target.value);
      },
      onClick: () => setOpen(true),
      onBlur: () => setOpen(false),
      onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
        const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
        // Keys that compose a letter aren't ours.
        if (act === undefined || event.nativeEvent.isComposing || event.altKey) return;
        event.preventDefault();
        act();
      },
    },
    listProps: { id: `${id}-list`, role: "listbox" },
    optionProps: (index) => ({
      id: optionId(index),
      role: "option",
      "aria-selected": isOpen && index === highlighted,
      // The focus stays in the input.
      onPointerDown: (event) => event.preventDefault(),
      onPointerMove: () => {
        if (index !== highlighted) setHighlight({ version, index });
      },
      onClick: () => choose(index),
    }),
  };
}
