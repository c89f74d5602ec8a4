import { useEffect, useMemo } from "react";
import type { Finding } from "../graph/Finding.ts";
import { toInquiry } from "../state/draft.ts";
import type { Inquiry } from "../state/Inquiry.ts";
import { isSameInquiry } from "../state/Inquiry.ts";
import { selectFinding } from "../state/selectFinding.ts";
import { selectionKey } from "../state/selectionKey.ts";
import { selectView } from "../state/selectView.ts";
import { ConnectForm } from "./ConnectForm.tsx";
import { ConnectResults } from "./ConnectResults.tsx";
import { describeLinks } from "./describeMessage.ts";
import { Found } from "./Found.tsx";
import { useAppState, usePage } from "./Page.tsx";
import { PathResults } from "./PathResults.tsx";
import { useReader } from "./Reader.tsx";
import { RelationSteps } from "./RelationSteps.tsx";
import { useNameOf } from "./useNameOf.ts";

function Results({ inquiry, finding }: { readonly inquiry: Inquiry; readonly finding: Finding }) {
  const { messages } = useReader();
  const nameOf = useNameOf();
  if (inquiry.on === "paths" && finding.on === "paths")
    return <PathResults inquiry={inquiry} finding={finding} />;
  if (finding.on !== "links") return null;
  const { entities, relations, unlinked } = finding;
  return (
    <ConnectResults heading={describeLinks({ entities: entities.length, unlinked }, messages, nameOf)}>
      <ol className="path-list">
        {relations.map((id) => (
          <RelationSteps key={id} id={id} />
        ))}
      </ol>
    </ConnectResults>
  );
}

/** Whether the view's inquiry is what the form asks for: of paths, longer ones may have been added since. */
function answers(inquiry: Inquiry, asked: Inquiry | null): boolean {
  const plain = inquiry.on === "paths" ? { ...inquiry, longer: false, chosen: null } : inquiry;
  return isSameInquiry(plain, asked);
}

/** Loads who stands at an end where no answer brings it: one that failed, or a question that can't be asked. */
function useEnds(ends: readonly string[], isAsked: boolean): void {
  const { store, effects } = usePage();
  const entities = useAppState((state) => state.graph.entities);
  const details = useAppState((state) => state.details);
  const finding = useAppState(selectFinding);
  const isComing = isAsked && finding?.status !== "failed";
  useEffect(() => {
    if (isComing) return;
    for (const id of ends.filter((end) => !entities.has(end))) {
      const card = details.get(selectionKey({ on: "entity", id }));
      if (card === undefined) void effects.loadDetails({ on: "entity", id });
      if (card?.status !== "ready" || card.value.on !== "entity") continue;
      const graph = { entities: new Map([[id, card.value.entity]]), relations: new Map() };
      store.dispatch({ type: "graphLoaded", graph, event: null });
    }
  }, [isComing, ends, entities, details, store, effects]);
}

/** How entities are connected: the question, and what answers it. */
export function ConnectPanel() {
  const { messages } = useReader();
  const inquiry = useAppState((state) => selectView(state).inquiry);
  const draft = useAppState((state) => state.draft);
  const asked = toInquiry(draft);
  const chosen = useMemo(() => draft.ends.filter((id) => id !== null), [draft.ends]);
  useEnds(chosen, asked !== null);
  return (
    <article className="connect-panel">
      <h2>{messages.connect.title}</h2>
      <ConnectForm />
      {new Set(chosen).size < chosen.length ? <p className="fault">{messages.connect.twice}</p> : null}
      {inquiry !== null && answers(inquiry, asked) ? (
        <Found inquiry={inquiry}>{(finding) => <Results inquiry={inquiry} finding={finding} />}</Found>
      ) : null}
      {asked === null ? <p className="quiet">{messages.connect.introduction}</p> : null}
    </article>
  );
}
