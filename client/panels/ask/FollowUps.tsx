import { useEffect, useId, useState } from "react";
import { followUpsKey } from "../../state/followUpsKey.ts";
import { FaultNote } from "../FaultNote.tsx";
import { useAppState, usePage } from "../Page.tsx";
import { useReader } from "../Reader.tsx";
import { useNameOf } from "../useNameOf.ts";
import { useToolMessages } from "../useToolMessages.ts";

/** More than these can be reached by their own chips. */
const mostChoices = 25;

function Questions({ id }: { readonly id: string }) {
  const { language, messages } = useReader();
  const { ask } = useToolMessages();
  const { effects } = usePage();
  const load = useAppState((state) => state.followUps.get(followUpsKey(id, language)));
  useEffect(() => {
    void effects.loadFollowUps(id);
  }, [effects, id, language]);
  switch (load?.status) {
    case undefined:
    case "loading":
    case "missing":
      return <p className="quiet">{messages.app.loading}</p>;
    case "failed":
      return <FaultNote fault={load.fault} onRetry={() => void effects.loadFollowUps(id)} />;
    case "ready":
      if (load.value.length === 0) return <p className="quiet">{ask.noFollowUps}</p>;
      return (
        <ul className="chips">
          {load.value.map((question) => (
            <li key={question}>
              <button
                type="button"
                className="chip"
                onClick={() => void effects.inquire({ on: "answer", question })}
              >
                {question}
              </button>
            </li>
          ))}
        </ul>
      );
  }
}

/** What can be asked next about an entity of the answer, once the reader opens it. */
export function FollowUps({ ids }: { readonly ids: readonly string[] }) {
  const { ask } = useToolMessages();
  const nameOf = useNameOf();
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const selectId = useId();
  const id = chosen ?? ids[0];
  if (id === undefined) return null;
  return (
    <details className="follow-ups" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>{ask.followUps}</h3>
      </summary>
      {ids.length === 1 ? null : (
        <p className="choice">
          <label htmlFor={selectId}>{ask.followUpsAbout}</label>{" "}
          <select id={selectId} value={id} onChange={(event) => setChosen(event.target.value)}>
            {ids.slice(0, mostChoices).map((each) => (
              <option key={each} value={each}>
                {nameOf(each)}
              </option>
            ))}
          </select>
        </p>
      )}
      {isOpen ? <Questions key={id} id={id} /> : null}
    </details>
  );
}
