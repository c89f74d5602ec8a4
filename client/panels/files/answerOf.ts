import type { AnswerFinding } from "../../graph/AnswerFinding.ts";
import { captionOf } from "../../graph/captionOf.ts";
import type { Finding } from "../../graph/Finding.ts";
import type { Language } from "../../graph/Language.ts";
import { namedAt } from "../../graph/namedAt.ts";
import type { ToolMessages } from "../../i18n/ToolMessages.ts";
import type { AppState } from "../../state/AppState.ts";
import type { Inquiry } from "../../state/Inquiry.ts";
import { selectFinding } from "../../state/selectFinding.ts";
import { selectMoment } from "../../state/selectMoment.ts";
import { selectView } from "../../state/selectView.ts";
import { describeLinks } from "../describeMessage.ts";
import type { Reader } from "../Reader.tsx";
import type { PageAnswer } from "./NotebookPage.ts";
import { toPagePassage } from "./toPagePassage.ts";

interface Answering {
  readonly state: AppState;
  readonly reader: Reader;
  readonly tools: ToolMessages;
}

type Name = (id: string) => string;

/** @param language of the names, which are those at the date of the view */
function createName(state: AppState, language: Language): Name {
  const moment = selectMoment(state);
  return (id) => {
    const entity = state.graph.entities.get(id);
    return entity === undefined ? id : captionOf(namedAt(entity, moment), language).text;
  };
}

/** What the view answers, in words; null where it answers no question. */
export function questionOf(answering: Answering): string | null {
  const { inquiry } = selectView(answering.state);
  return inquiry === null ? null : describeInquiry(inquiry, answering);
}

function describeInquiry(inquiry: Inquiry, answering: Answering): string {
  const { connect, consequences } = answering.reader.messages;
  const nameOf = createName(answering.state, answering.reader.language);
  switch (inquiry.on) {
    case "answer":
      return inquiry.question;
    case "paths":
      return answering.tools.notebook.connection(nameOf(inquiry.from), nameOf(inquiry.to));
    case "links":
      return `${connect.title} ${inquiry.ids.map(nameOf).join("; ")}`;
    case "impact":
      return `${consequences.withoutIt}: ${nameOf(inquiry.id)}`;
    case "founded":
      return `${consequences.broughtAbout}: ${nameOf(inquiry.id)}`;
  }
}

/** What was found for the view's question, with its proof; null without a question, or while nothing is found. */
export function answerOf(answering: Answering): PageAnswer | null {
  const { inquiry } = selectView(answering.state);
  const finding = selectFinding(answering.state);
  if (inquiry === null || finding?.status !== "ready") return null;
  return { ...nothingMore(answering), ...describeFinding(finding.value, inquiry, answering) };
}

function nothingMore({ reader, tools }: Answering): Omit<PageAnswer, "sentence"> {
  const title = tools.ask.status.ANSWERED;
  return { title, language: reader.language, reading: null, lines: [], passages: [] };
}

type Described = Pick<PageAnswer, "sentence"> & Partial<PageAnswer>;

function describeFinding(finding: Finding, inquiry: Inquiry, answering: Answering): Described {
  const { messages, language } = answering.reader;
  const nameOf = createName(answering.state, answering.reader.language);
  switch (finding.on) {
    case "answer":
      return describeAnswer(finding, answering);
    case "paths": {
      const [from = "", to = ""] = inquiry.on === "paths" ? [inquiry.from, inquiry.to].map(nameOf) : [];
      const longer = inquiry.on === "paths" && inquiry.longer;
      return {
        sentence: messages.connect.found({ count: finding.paths.length, from, to, longer }),
        lines: finding.paths.map(({ entities }) => entities.map(nameOf).join(" – ")),
      };
    }
    case "links": {
      const { entities, unlinked } = finding;
      return {
        sentence: describeLinks({ entities: entities.length, unlinked }, messages, nameOf),
        lines: entities.map(nameOf),
      };
    }
    case "impact":
      return { sentence: finding.explanations[language], lines: finding.disconnected.map(nameOf) };
    case "founded":
      return {
        sentence: messages.consequences.founded(finding.foundings.length),
        lines: finding.foundings.map(
          ({ entity, effect }) => `${nameOf(entity)}: ${messages.consequences.effects[effect]}`,
        ),
      };
  }
}

function describeAnswer(finding: AnswerFinding, { state, reader, tools }: Answering): Described {
  const { status, text, language, reading, values, entities, total, citations } = finding;
  const nameOf = createName(state, language);
  const isCut = total > entities.length && entities.length > 0;
  return {
    title: tools.ask.status[status],
    sentence: text,
    language,
    reading: reading === "" ? null : reading,
    lines: [
      ...values.map((value) =>
        value.entity === null ? value.text : `${nameOf(value.entity)}: ${value.text}`,
      ),
      ...entities.map(nameOf),
      ...(isCut ? [tools.ask.shownOf(entities.length, total)] : []),
    ],
    passages: citations.map((passage) => toPagePassage(passage, reader)),
  };
}
