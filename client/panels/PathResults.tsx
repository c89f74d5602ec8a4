import type { PathsFinding } from "../graph/Finding.ts";
import type { PathsInquiry } from "../state/Inquiry.ts";
import { ConnectResults } from "./ConnectResults.tsx";
import { changeDraft } from "./openConnect.ts";
import { useAppState, usePage } from "./Page.tsx";
import { PathList } from "./PathList.tsx";
import { useReader } from "./Reader.tsx";
import { useNameOf } from "./useNameOf.ts";

/** What to try where there is no path. */
function NoPath({ inquiry }: { readonly inquiry: PathsInquiry }) {
  const { messages } = useReader();
  const page = usePage();
  const draft = useAppState((state) => state.draft);
  if (inquiry.types.length === 0) return inquiry.longer ? <p>{messages.connect.noneAtAll}</p> : null;
  return (
    <>
      <p>{messages.connect.noneWithTypes}</p>
      <button type="button" className="button" onClick={() => changeDraft(page, { ...draft, types: [] })}>
        {messages.connect.allTypes}
      </button>
    </>
  );
}

interface PathResultsProps {
  readonly inquiry: PathsInquiry;
  readonly finding: PathsFinding;
}

/** The paths between two entities, or that there is none, and what else can be looked for. */
export function PathResults({ inquiry, finding }: PathResultsProps) {
  const { messages } = useReader();
  const { effects } = usePage();
  const nameOf = useNameOf();
  const { paths, truncated } = finding;
  const { from, to, longer, weighted } = inquiry;
  return (
    <ConnectResults
      heading={messages.connect.found({ count: paths.length, from: nameOf(from), to: nameOf(to), longer })}
    >
      {paths.length === 0 ? <NoPath inquiry={inquiry} /> : null}
      <PathList paths={paths} chosen={inquiry.chosen} />
      {truncated ? <p className="quiet">{messages.connect.truncated}</p> : null}
      {weighted && paths.length > 0 ? null : (
        <button
          type="button"
          className="button"
          onClick={() => void effects.inquire({ ...inquiry, longer: !longer, chosen: null })}
        >
          {longer ? messages.connect.shortest : messages.connect.longer}
        </button>
      )}
    </ConnectResults>
  );
}
