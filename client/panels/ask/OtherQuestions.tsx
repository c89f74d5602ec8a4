import type { OtherQuestion } from "../../graph/AnswerFinding.ts";
import type { Language } from "../../graph/Language.ts";
import { usePage } from "../Page.tsx";

interface OtherQuestionsProps {
  readonly title: string;
  readonly others: readonly OtherQuestion[];
  readonly language: Language;
}

/** Questions to choose from, each asked when it is chosen; with how it would be understood, where that reads otherwise. */
export function OtherQuestions({ title, others, language }: OtherQuestionsProps) {
  const { effects } = usePage();
  if (others.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="chips other-questions" lang={language}>
        {others.map(({ question, text }) => (
          <li key={`${question} ${text}`}>
            <button
              type="button"
              className="chip"
              onClick={() => void effects.inquire({ on: "answer", question })}
            >
              <span className="hit-names">
                <span>{question}</span>
                {text === question || text === "" ? null : <span className="quiet">{text}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
