import type { Inquiry } from "../state/Inquiry.ts";
import { isSameInquiry } from "../state/Inquiry.ts";
import { toInquiry } from "../state/draft.ts";
import { selectFinding } from "../state/selectFinding.ts";
import { selectView } from "../state/selectView.ts";
import { captionOf } from "../graph/captionOf.ts";
import { ConnectForm } from "./ConnectForm.tsx";
import { FaultNote } from "./FaultNote.tsx";
import { changeDraft } from "./openConnect.ts";
import { useAppState, usePage } from "./Page.tsx";
import { PathList } from "./PathList.tsx";
import { useReader } from "./Reader.tsx";

function useNameOf(): (id: string) => string {
  const { language } = useReader();
  const entities = useAppState((state) => state.graph.entities);
  return (id) => {
    const entity = entities.get(id);
    return entity === undefined ? id : captionOf(entity, language).text;
  };
}

/** What to try where there is no path. */
function NoPath({ inquiry }: { readonly inquiry: Inquiry }) {
  const { messages } = useReader();
  const page = usePage();
  const draft = useAppState((state) => state.draft);
  if (inquiry.types.length > 0)
    return (
      <>
        <p>{messages.connect.noneWithTypes}</p>
        <button type="button" className="button" onClick={() => changeDraft(page, { ...draft, types: [] })}>
          {messages.connect.allTypes}
        </button>
      </>
    );
  return inquiry.longer ? <p>{messages.connect.noneAtAll}</p> : null;
}

function Results({ inquiry }: { readonly inquiry: Inquiry }) {
  const { messages } = useReader();
  const { effects } = usePage();
  const load = useAppState(selectFinding);
  const nameOf = useNameOf();
  switch (load?.status) {
    case undefined:
    case "loading":
    case "missing":
      return (
        <p className="quiet" aria-busy="true">
          {messages.connect.searching}
        </p>
      );
    case "failed":
      return <FaultNote fault={load.fault} onRetry={() => void effects.inquire(inquiry)} />;
    case "ready": {
      const { paths, truncated } = load.value;
      const { from, to, longer } = inquiry;
      return (
        <section className="connect-results" aria-label={messages.connect.title}>
          <h3>
            {messages.connect.found({ count: paths.length, from: nameOf(from), to: nameOf(to), longer })}
          </h3>
          {paths.length === 0 ? <NoPath inquiry={inquiry} /> : null}
          <PathList paths={paths} chosen={inquiry.chosen} />
          {truncated ? <p className="quiet">{messages.connect.truncated}</p> : null}
          <button
            type="button"
            className="button"
            onClick={() => void effects.inquire({ ...inquiry, longer: !longer, chosen: null })}
          >
            {longer ? messages.connect.shortest : messages.connect.longer}
          </button>
        </section>
      );
    }
  }
}

/** How two entities are connected: the question, and every path that answers it. */
export function ConnectPanel() {
  const { messages } = useReader();
  const inquiry = useAppState((state) => selectView(state).inquiry);
  const draft = useAppState((state) => state.draft);
  const asked = toInquiry(draft);
  const isAnswered = inquiry !== null && isSameInquiry(asked, { ...inquiry, longer: false, chosen: null });
  const [first, ...others] = draft.ends;
  return (
    <article className="connect-panel">
      <h2>{messages.connect.title}</h2>
      <ConnectForm />
      {first !== null && others.includes(first ?? null) ? (
        <p className="fault">{messages.connect.twice}</p>
      ) : null}
      {isAnswered ? <Results inquiry={inquiry} /> : null}
      {asked === null ? <p className="quiet">{messages.connect.introduction}</p> : null}
    </article>
  );
}
