import "./ask.css";
import { selectView } from "../../state/selectView.ts";
import { Found } from "../Found.tsx";
import { useAppState } from "../Page.tsx";
import { useReader } from "../Reader.tsx";
import { useToolMessages } from "../useToolMessages.ts";
import { AnswerView } from "./AnswerView.tsx";
import { AskBox } from "./AskBox.tsx";

/** A question in the reader's own words, and what answers it. */
export function AskPanel() {
  const { messages } = useReader();
  const { ask } = useToolMessages();
  const inquiry = useAppState((state) => selectView(state).inquiry);
  return (
    <article className="ask-panel">
      <h2>{messages.search.askTitle}</h2>
      <AskBox />
      {inquiry?.on === "answer" ? (
        <Found inquiry={inquiry}>
          {(finding) =>
            finding.on === "answer" ? (
              <AnswerView key={inquiry.question} question={inquiry.question} finding={finding} />
            ) : null
          }
        </Found>
      ) : (
        <p className="quiet">{ask.introduction}</p>
      )}
    </article>
  );
}
