import type { AnswerFinding } from "../../graph/AnswerFinding.ts";
import { EntityChip } from "../EntityChip.tsx";
import { useReader } from "../Reader.tsx";
import { useToolMessages } from "../useToolMessages.ts";
import { AnswerDetails } from "./AnswerDetails.tsx";
import { AnswerValues } from "./AnswerValues.tsx";
import { Citations } from "./Citations.tsx";
import { CopyButton } from "./CopyButton.tsx";
import { describeAnswer } from "./describeAnswer.ts";
import { FollowUps } from "./FollowUps.tsx";
import { OtherQuestions } from "./OtherQuestions.tsx";
import { Reading } from "./Reading.tsx";

interface AnswerViewProps {
  readonly question: string;
  readonly finding: AnswerFinding;
}

function AnswerEntities({ entities, total }: Pick<AnswerFinding, "entities" | "total">) {
  const { ask } = useToolMessages();
  if (entities.length === 0) return null;
  return (
    <section>
      <h3>{ask.entities}</h3>
      <ul className="chips answer-entities">
        {entities.map((id) => (
          <li key={id}>
            <EntityChip id={id} />
          </li>
        ))}
      </ul>
      {total > entities.length ? <p className="quiet">{ask.shownOf(entities.length, total)}</p> : null}
    </section>
  );
}

function alternativesTitle(status: AnswerFinding["status"]): "choose" | "nearest" | "otherReadings" {
  if (status === "AMBIGUOUS") return "choose";
  return status === "NOT_UNDERSTOOD" ? "nearest" : "otherReadings";
}

/** An answer: its sentence, what can be chosen instead, how the question was read, what answers, and the proof. */
export function AnswerView({ question, finding }: AnswerViewProps) {
  const { language } = useReader();
  const { ask } = useToolMessages();
  const { status, text, entities, total, values, citations, alternatives } = finding;
  const isUnderstood = status === "ANSWERED" || status === "EMPTY";
  return (
    <div className="answer" data-status={status}>
      <section className="answer-sentence">
        <p className="panel-kind quiet">{ask.status[status]}</p>
        <p className="answer-text" lang={finding.language}>
          {text}
        </p>
      </section>
      <OtherQuestions
        title={ask[alternativesTitle(status)]}
        others={alternatives}
        language={finding.language}
      />
      {isUnderstood ? (
        <>
          <CopyButton
            label={ask.copyAnswer}
            text={() => describeAnswer({ question, finding, language, texts: ask })}
          />
          <Reading finding={finding} />
          <AnswerValues values={values} language={finding.language} />
          <AnswerEntities entities={entities} total={total} />
          {status === "ANSWERED" ? <Citations citations={citations} /> : null}
          <FollowUps ids={entities.length > 0 ? entities : finding.proof.entities} />
          <AnswerDetails finding={finding} />
        </>
      ) : null}
    </div>
  );
}
