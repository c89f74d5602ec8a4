import type { Messages } from "../i18n/Messages.ts";
import { openAsk } from "./openAsk.ts";
import { openConnect } from "./openConnect.ts";
import { selectView } from "../state/selectView.ts";
import type { Page } from "./Page.tsx";
import type { SearchCommand } from "./SearchBox.tsx";

/** About the entity that is selected; without one there are none. */
function selectionCommands({ store, effects }: Page, messages: Messages): readonly SearchCommand[] {
  const { selection } = selectView(store.getState());
  if (selection?.on !== "entity") return [];
  const { id } = selection;
  return [
    {
      id: "impact",
      label: messages.consequences.withoutSelection,
      icon: "cut",
      run: () => void effects.inquire({ on: "impact", id }),
    },
    {
      id: "founded",
      label: messages.consequences.broughtAboutBySelection,
      icon: "plus",
      run: () => void effects.inquire({ on: "founded", id }),
    },
  ];
}

/** What the search box offers besides finding, as things stand. */
export function createSearchCommands(
  page: Page,
  messages: Messages,
  showHelp: () => void,
): readonly SearchCommand[] {
  const { store, effects, fit } = page;
  return [
    { id: "connect", label: messages.connect.title, icon: "path", run: () => openConnect(page) },
    { id: "ask", label: messages.search.askTitle, icon: "ask", run: () => openAsk(page) },
    ...selectionCommands(page, messages),
    {
      id: "wholeMap",
      label: messages.command.wholeMap,
      icon: "fit",
      run: () => void effects.showWholeMap(),
    },
    { id: "fit", label: messages.command.fit, icon: "fit", run: fit },
    {
      id: "undo",
      label: messages.command.undo,
      icon: "undo",
      run: () => store.dispatch({ type: "undone" }),
    },
    {
      id: "redo",
      label: messages.command.redo,
      icon: "redo",
      run: () => store.dispatch({ type: "redone" }),
    },
    {
      id: "clear",
      label: messages.command.clearView,
      icon: "close",
      run: () => store.dispatch({ type: "viewChanged", event: { type: "viewCleared" } }),
    },
    { id: "help", label: messages.command.help, icon: "help", run: showHelp },
  ];
}
