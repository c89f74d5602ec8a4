import type { AppFault } from "../graph/AppFault.ts";
import { describeFault } from "./describeMessage.ts";
import { useReader } from "./Reader.tsx";

export interface FaultNoteProps {
  readonly fault: AppFault;
  readonly onRetry: () => void;
}

/** What went wrong in words, a way to try again, and the details folded. */
export function FaultNote({ fault, onRetry }: FaultNoteProps) {
  const { messages } = useReader();
  const facts = Object.entries(fault.facts).map(([name, value]) => `${name}: ${value}`);
  return (
    <div className="fault" role="alert">
      <p>{describeFault(fault, messages)}</p>
      <button type="button" className="button" onClick={onRetry}>
        {messages.command.retry}
      </button>
      <details>
        <summary>{messages.fault.details}</summary>
        <p className="quiet">{[fault.code, ...facts].join(" · ")}</p>
        {fault.requestId === null ? null : <p className="quiet">{messages.fault.request(fault.requestId)}</p>}
      </details>
    </div>
  );
}
