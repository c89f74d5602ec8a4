import { useEffect } from "react";
import type { Told } from "../state/AppState.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { datasetTitle } from "./datasetTitle.ts";
import { describeMessage } from "./describeMessage.ts";
import { useAppState, usePage } from "./Page.tsx";
import { useReader } from "./Reader.tsx";
import { useNameOf } from "./useNameOf.ts";

const TOAST_MS = 6_000;

/** Puts messages into words with the captions of what is loaded. */
function useDescribe(): (told: Told) => string {
  const reader = useReader();
  const ofEntity = useNameOf();
  const ofDataset = (id: string) => datasetTitle(id, reader);
  return ({ message }) => describeMessage(message, reader.messages, { ofEntity, ofDataset });
}

function Toast({ told, text }: { readonly told: Told; readonly text: string }) {
  const { store } = usePage();
  useEffect(() => {
    const timer = setTimeout(() => store.dispatch({ type: "toastClosed", id: told.id }), TOAST_MS);
    return () => clearTimeout(timer);
  }, [store, told.id]);
  return <li className="toast">{text}</li>;
}

/** Messages that pass by. The live region speaks them, so they are silent here. */
export function Toasts() {
  const toasts = useAppState((state) => state.toasts);
  const describe = useDescribe();
  return (
    <ul className="toasts" aria-hidden="true">
      {toasts.map((told) => (
        <Toast key={told.id} told={told} text={describe(told)} />
      ))}
    </ul>
  );
}

/** Messages that stay until they are closed, with a way to try again where something failed. */
export function Notices() {
  const { messages } = useReader();
  const { store, effects } = usePage();
  const notices = useAppState((state) => state.notices);
  const describe = useDescribe();
  return (
    <ul className="notices">
      {notices.map((told) => {
        const { id, message } = told;
        const close = () => store.dispatch({ type: "noticeClosed", id });
        return (
          <li key={id} className="notice">
            <p>{describe(told)}</p>
            {message.type === "failed" ? (
              <>
                <button
                  type="button"
                  className="button"
                  onClick={() => {
                    close();
                    void effects.retry(message.intent);
                  }}
                >
                  {messages.command.retry}
                </button>
                <details>
                  <summary>{messages.fault.details}</summary>
                  <p className="quiet">
                    {[
                      message.fault.code,
                      ...Object.entries(message.fault.facts).map((fact) => fact.join(": ")),
                    ].join(" · ")}
                  </p>
                  {message.fault.requestId === null ? null : (
                    <p className="quiet">{messages.fault.request(message.fault.requestId)}</p>
                  )}
                </details>
              </>
            ) : null}
            <IconButton icon="close" label={messages.command.dismiss} onClick={close} />
          </li>
        );
      })}
    </ul>
  );
}

/** Speaks what changed, once, to those who don't see it. */
export function Announcer() {
  const announcement = useAppState((state) => state.announcement);
  const describe = useDescribe();
  return (
    <p className="visually-hidden" role="status" aria-live="polite" data-told={announcement?.id}>
      {announcement === null ? "" : describe(announcement)}
    </p>
  );
}
