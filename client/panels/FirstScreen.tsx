import type { Example } from "../graph/Overview.ts";
import { exampleLink } from "../state/exampleLink.ts";
import { useAppState, usePage } from "./Page.tsx";
import { useReader } from "./Reader.tsx";

const noExamples: readonly Example[] = [];

/** Before anything is shown: what this is, six questions to start with, and the whole map. */
export function FirstScreen() {
  const { language, messages } = useReader();
  const { effects } = usePage();
  const overview = useAppState((state) => state.overview);
  const examples =
    overview.status === "ready" ? overview.value.datasets.flatMap((dataset) => dataset.examples) : noExamples;
  return (
    <section className="first-screen" aria-label={messages.firstScreen.questions}>
      <h1>{messages.app.tagline}</h1>
      <p className="quiet">{messages.app.introduction}</p>
      {overview.status === "loading" ? <p className="quiet">{messages.app.loading}</p> : null}
      {examples.length === 0 ? null : (
        <>
          <h2 className="section-title">{messages.firstScreen.questions}</h2>
          <ul className="chips">
            {examples.map((example) => (
              <li key={example.id}>
                <a className="chip" href={exampleLink(example, language)}>
                  {example.questions[language]}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <button type="button" className="button" onClick={() => void effects.showWholeMap()}>
        {messages.command.wholeMap}
      </button>
    </section>
  );
}
