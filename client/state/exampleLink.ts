import type { Example } from "../graph/Overview.ts";
import type { Language } from "../graph/Language.ts";
import { parseSelectionKey } from "./selectionKey.ts";
import { toPermalink } from "./toPermalink.ts";
import { createEmptyView, isLayoutName } from "./View.ts";

/** The permalink of an example, for `href`: following it opens the view as one step that can be undone. */
export function exampleLink({ show, select, layout }: Example, language: Language): string {
  const empty = createEmptyView(language);
  return toPermalink({
    ...empty,
    shown: show,
    selection: select === null ? null : parseSelectionKey(select),
    layout: layout !== null && isLayoutName(layout) ? layout : empty.layout,
  });
}
