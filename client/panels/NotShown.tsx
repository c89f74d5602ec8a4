import { entitiesOf } from "../graph/Finding.ts";
import type { Finding } from "../graph/Finding.ts";
import type { Inquiry } from "../state/Inquiry.ts";
import { selectView } from "../state/selectView.ts";
import { useAppState, usePage } from "./Page.tsx";
import { useReader } from "./Reader.tsx";

interface NotShownProps {
  readonly inquiry: Inquiry;
  readonly finding: Finding;
}

/** Says that a part of an answer isn't on the map, with a way to bring it there; nothing where all of it is. */
export function NotShown({ inquiry, finding }: NotShownProps) {
  const { messages } = useReader();
  const { effects } = usePage();
  const shown = useAppState((state) => selectView(state).shown);
  if (entitiesOf(finding).every((id) => shown.includes(id))) return null;
  return (
    <p className="quiet not-shown">
      {messages.connect.notShown}{" "}
      <button type="button" className="link-button" onClick={() => void effects.inquire(inquiry)}>
        {messages.connect.show}
      </button>
    </p>
  );
}
