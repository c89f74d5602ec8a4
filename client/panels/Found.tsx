import type { ReactNode } from "react";
import type { Finding } from "../graph/Finding.ts";
import type { Inquiry } from "../state/Inquiry.ts";
import { selectFinding } from "../state/selectFinding.ts";
import { FaultNote } from "./FaultNote.tsx";
import { NotShown } from "./NotShown.tsx";
import { useAppState, usePage } from "./Page.tsx";
import { useReader } from "./Reader.tsx";

interface FoundProps {
  /** The view's. */
  readonly inquiry: Inquiry;
  readonly children: (finding: Finding) => ReactNode;
}

/** What was found for the view's inquiry, once it is there. */
export function Found({ inquiry, children }: FoundProps) {
  const { messages } = useReader();
  const { effects } = usePage();
  const load = useAppState(selectFinding);
  switch (load?.status) {
    case undefined:
    case "loading":
    case "missing":
      return (
        <p className="quiet" aria-busy="true">
          {inquiry.on === "answer" ? messages.search.searching : messages.connect.searching}
        </p>
      );
    case "failed":
      return <FaultNote fault={load.fault} onRetry={() => void effects.inquire(inquiry)} />;
    case "ready":
      return (
        <>
          <NotShown inquiry={inquiry} finding={load.value} />
          {children(load.value)}
        </>
      );
  }
}
