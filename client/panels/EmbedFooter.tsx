import { formatPartialDate } from "../i18n/formatPartialDate.ts";
import { selectView } from "../state/selectView.ts";
import { toPermalink } from "../state/toPermalink.ts";
import { useAppState } from "./Page.tsx";
import { useReader } from "./Reader.tsx";

/** Below an embedded view: as of when it is, and the way to all of it. */
export function EmbedFooter() {
  const { language, messages } = useReader();
  const view = useAppState(selectView);
  const dates = [view.comparedWith, view.date].filter((date) => date !== null);
  return (
    <footer className="embed-footer">
      <h1 className="visually-hidden">{messages.app.tagline}</h1>
      <span className="quiet">{dates.map((date) => formatPartialDate(date, language)).join(" – ")}</span>
      <a href={`./${toPermalink(view)}`} target="_blank" rel="noreferrer">
        {messages.tool.openInKelisim}
      </a>
    </footer>
  );
}
