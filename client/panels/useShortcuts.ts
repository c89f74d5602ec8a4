import { type RefObject, useEffect } from "react";
import { commandOf, type KeyboardPlace } from "../state/shortcuts.ts";
import type { Commands } from "./useCommands.ts";

function isTextField(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return (
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLInputElement && !["checkbox", "radio", "button", "range"].includes(element.type))
  );
}

function placeOf(target: EventTarget | null, mirror: HTMLElement | null): KeyboardPlace {
  if (!(target instanceof Element)) return "page";
  if (mirror?.contains(target) === true) return "graph";
  if (target instanceof HTMLSelectElement) return "blank";
  if (!isTextField(target)) return "page";
  return target.value === "" ? "blank" : "text";
}

/** Keys of the whole page, by place on the keyboard. While a dialog is open, its keys are its own. */
export function useShortcuts(commands: Commands, mirror: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector("dialog[open]") !== null) return;
      const command = commandOf(event, placeOf(event.target, mirror.current));
      if (command === null) return;
      event.preventDefault();
      commands[command]();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [commands, mirror]);
}
