import { expect, it } from "vitest";
import { commandOf, shortcuts } from "../../../client/state/shortcuts.ts";
import type { KeyboardPlace, KeyPress } from "../../../client/state/shortcuts.ts";

const press = (code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  code,
  key: code,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});
const control = { ctrlKey: true };

it.each<readonly [KeyPress, KeyboardPlace, string | null]>([
  [press("KeyZ", control), "page", "undo"],
  [press("KeyZ", { metaKey: true }), "graph", "undo"],
  [press("KeyZ", { ctrlKey: true, shiftKey: true }), "page", "redo"],
  [press("KeyY", control), "page", "redo"],
  [press("KeyZ", control), "text", null],
  [press("KeyZ", { ctrlKey: true, altKey: true }), "page", null],
  [press("KeyZ"), "page", null],
  [press("KeyK", control), "text", "focusSearch"],
  [press("Slash"), "page", "focusSearch"],
  [press("Slash"), "text", null],
  [press("Slash", { shiftKey: true }), "page", "showHelp"],
  [press("ArrowDown"), "graph", "next"],
  [press("ArrowDown"), "page", null],
  [press("Enter"), "graph", "expand"],
  [press("Digit1"), "page", null],
  [press("Digit1"), "graph", "layOutChart"],
  [press("Delete", { shiftKey: true }), "graph", "removeOthers"],
  [press("KeyQ"), "graph", null],
  [press("KeyZ", control), "blank", "undo"],
  [press("Slash"), "blank", null],
  [press("Digit7", { key: "?", shiftKey: true }), "page", "showHelp"],
  [press("Digit7", { key: "?", shiftKey: true }), "graph", "showHelp"],
  [press("Digit7", { key: "?", shiftKey: true }), "text", null],
  [press("Digit7", { key: "?", shiftKey: true }), "blank", null],
])("%j in %s asks for %s", (key, place, command) => {
  expect(commandOf(key, place)).toBe(command);
});

it("gives no key two meanings", () => {
  const keys = shortcuts.map(({ code, control, shift }) => `${code} ${control} ${shift}`);
  expect(new Set(keys).size).toBe(keys.length);
});

it("uses single letters and digits in the graph alone", () => {
  const single = shortcuts.filter(({ code, control }) => /^(?:Key|Digit)/u.test(code) && !control);
  expect(single.filter(({ where }) => where !== "graph")).toEqual([]);
});
