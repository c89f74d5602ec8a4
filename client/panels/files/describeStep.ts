import { formatPartialDate } from "../../i18n/formatPartialDate.ts";
import { messagesOf } from "../../i18n/messagesOf.ts";
import type { ToolMessages } from "../../i18n/ToolMessages.ts";
import type { ViewEvent } from "../../state/ViewEvent.ts";
import type { Language } from "../../graph/Language.ts";

interface Wording {
  readonly language: Language;
  readonly tools: ToolMessages;
  readonly nameOf: (id: string) => string;
}

/** What a step of the event log did, in words; null for what says nothing of the view. */
export function describeStep(event: ViewEvent, { language, tools, nameOf }: Wording): string | null {
  const { step } = tools;
  switch (event.type) {
    case "entitiesAdded":
      return step.entitiesAdded(event.ids.length);
    case "entitiesRemoved":
      return step.entitiesRemoved(event.ids.length);
    case "groupFolded":
      return messagesOf(language).group.folded(event.ids.length);
    case "othersRemoved":
      return step.othersRemoved;
    case "viewCleared":
      return step.viewCleared;
    case "viewOpened":
      return step.viewOpened(event.view.shown.length);
    case "nodesMoved":
      return step.nodesMoved;
    case "kindToggled":
    case "formToggled":
    case "typeToggled":
    case "filtersCleared":
      return step.filtered;
    case "dateChosen":
      return event.date === null ? step.allDates : step.dateChosen(formatPartialDate(event.date, language));
    case "laidOut":
      return step.laidOut;
    case "selected":
      return event.selection === null ? null : step.selected(nameOf(event.selection.id));
    case "languageChosen":
      return step.languageChosen(messagesOf(event.language).languageName);
    // The page shows what became of these.
    case "pinToggled":
    case "tableChosen":
    case "inquired":
    case "inquiryAnswered":
    case "pathChosen":
      return null;
    default:
      return event satisfies never;
  }
}
