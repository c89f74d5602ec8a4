import type { ToolMessages } from "../i18n/ToolMessages.ts";
import type { Shortcut } from "../state/shortcuts.ts";

const signs: Readonly<Record<string, string>> = {
  Slash: "/",
  Equal: "+",
  Minus: "−",
  ArrowDown: "↓",
  ArrowUp: "↑",
  ArrowRight: "→",
  ArrowLeft: "←",
  Escape: "Esc",
};

function keyLabel(code: string, messages: ToolMessages): string {
  if (code === "Space" || code === "ContextMenu") return messages.shortcuts.keys[code];
  return signs[code] ?? code.replace(/^(Key|Digit)/u, "");
}

/** The keys of a shortcut as they are printed on a keyboard: `["Ctrl", "Shift", "Z"]`. */
export function keyLabels({ code, control, shift }: Shortcut, messages: ToolMessages): readonly string[] {
  return [...(control ? ["Ctrl"] : []), ...(shift ? ["Shift"] : []), keyLabel(code, messages)];
}
