/** What a key can ask for. */
export type Command =
  | "undo"
  | "redo"
  | "focusSearch"
  | "openConnect"
  | "openAsk"
  | "focusFind"
  | "focusGraph"
  | "showHelp"
  | "layOutChart"
  | "layOutForce"
  | "layOutConcentric"
  | "layOutTimeline"
  | "fit"
  | "zoomIn"
  | "zoomOut"
  | "next"
  | "previous"
  | "first"
  | "last"
  | "follow"
  | "back"
  | "leave"
  | "select"
  | "expand"
  | "openMenu"
  | "connectFrom"
  | "connectTo"
  | "showImpact"
  | "showFounded"
  | "togglePin"
  | "remove"
  | "removeOthers";

export interface Shortcut {
  readonly command: Command;
  /** `KeyboardEvent.code`: the key's place, so that it works on Russian and Kazakh layouts. */
  readonly code: string;
  /** Ctrl, or ⌘ on a Mac. */
  readonly control: boolean;
  readonly shift: boolean;
  /**
   * `everywhere`: even in a text field; `page`: anywhere else; `graph`: while the focus is in the graph. Single
   * letters and digits work there only, so that speech input and slips of a finger do no harm (WCAG 2.1.4).
   */
  readonly where: "everywhere" | "page" | "graph";
}

/** All shortcuts, in the order of the help. */
export const shortcuts: readonly Shortcut[] = [
  { command: "undo", code: "KeyZ", control: true, shift: false, where: "page" },
  { command: "redo", code: "KeyZ", control: true, shift: true, where: "page" },
  { command: "redo", code: "KeyY", control: true, shift: false, where: "page" },
  { command: "focusSearch", code: "KeyK", control: true, shift: false, where: "everywhere" },
  { command: "focusSearch", code: "Slash", control: false, shift: false, where: "page" },
  { command: "openConnect", code: "KeyL", control: true, shift: true, where: "everywhere" },
  { command: "openAsk", code: "KeyE", control: true, shift: true, where: "everywhere" },
  { command: "focusFind", code: "KeyF", control: true, shift: true, where: "everywhere" },
  { command: "focusFind", code: "KeyF", control: false, shift: false, where: "graph" },
  { command: "focusGraph", code: "KeyG", control: true, shift: false, where: "page" },
  { command: "showHelp", code: "Slash", control: false, shift: true, where: "page" },
  { command: "layOutChart", code: "Digit1", control: false, shift: false, where: "graph" },
  { command: "layOutForce", code: "Digit2", control: false, shift: false, where: "graph" },
  { command: "layOutConcentric", code: "Digit3", control: false, shift: false, where: "graph" },
  { command: "layOutTimeline", code: "Digit4", control: false, shift: false, where: "graph" },
  { command: "fit", code: "Digit0", control: false, shift: false, where: "graph" },
  { command: "zoomIn", code: "Equal", control: false, shift: false, where: "graph" },
  { command: "zoomIn", code: "NumpadAdd", control: false, shift: false, where: "graph" },
  { command: "zoomOut", code: "Minus", control: false, shift: false, where: "graph" },
  { command: "zoomOut", code: "NumpadSubtract", control: false, shift: false, where: "graph" },
  { command: "next", code: "ArrowDown", control: false, shift: false, where: "graph" },
  { command: "previous", code: "ArrowUp", control: false, shift: false, where: "graph" },
  { command: "follow", code: "ArrowRight", control: false, shift: false, where: "graph" },
  { command: "back", code: "ArrowLeft", control: false, shift: false, where: "graph" },
  { command: "first", code: "Home", control: false, shift: false, where: "graph" },
  { command: "last", code: "End", control: false, shift: false, where: "graph" },
  { command: "leave", code: "Escape", control: false, shift: false, where: "graph" },
  { command: "select", code: "Space", control: false, shift: false, where: "graph" },
  { command: "expand", code: "Enter", control: false, shift: false, where: "graph" },
  { command: "expand", code: "NumpadEnter", control: false, shift: false, where: "graph" },
  { command: "openMenu", code: "KeyM", control: false, shift: false, where: "graph" },
  { command: "openMenu", code: "F10", control: false, shift: true, where: "graph" },
  { command: "openMenu", code: "ContextMenu", control: false, shift: false, where: "graph" },
  { command: "connectFrom", code: "KeyC", control: false, shift: false, where: "graph" },
  { command: "connectTo", code: "KeyC", control: false, shift: true, where: "graph" },
  { command: "showImpact", code: "KeyW", control: false, shift: false, where: "graph" },
  { command: "showFounded", code: "KeyB", control: false, shift: false, where: "graph" },
  { command: "togglePin", code: "KeyP", control: false, shift: false, where: "graph" },
  { command: "remove", code: "Delete", control: false, shift: false, where: "graph" },
  { command: "remove", code: "Backspace", control: false, shift: false, where: "graph" },
  { command: "removeOthers", code: "Delete", control: false, shift: true, where: "graph" },
];

/** What of a `KeyboardEvent` matters. */
export interface KeyPress {
  readonly code: string;
  /** What the key prints on the reader's layout. */
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/**
 * Where the keyboard's focus is. `blank` is a field in which nothing is written that could be taken back: an empty box,
 * or a list of options. Letters are its own.
 */
export type KeyboardPlace = "text" | "blank" | "page" | "graph";

const reach: Readonly<Record<KeyboardPlace, readonly Shortcut["where"][]>> = {
  text: ["everywhere"],
  blank: ["everywhere", "page"],
  page: ["everywhere", "page"],
  graph: ["everywhere", "page", "graph"],
};

/**
 * What a key asks for; null for keys that aren't ours. The help names `?`, which a Russian layout has on another key,
 * so that sign asks for it wherever it is.
 */
export function commandOf(press: KeyPress, place: KeyboardPlace): Command | null {
  if (press.altKey) return null;
  const isControl = press.ctrlKey || press.metaKey;
  if (place === "blank" && !isControl) return null;
  if (press.key === "?" && !isControl && reach[place].includes("page")) return "showHelp";
  const shortcut = shortcuts.find(
    ({ code, control, shift, where }) =>
      code === press.code &&
      control === isControl &&
      shift === press.shiftKey &&
      reach[place].includes(where),
  );
  return shortcut?.command ?? null;
}
