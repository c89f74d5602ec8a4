import { useState } from "react";
import { useToolMessages } from "../useToolMessages.ts";

interface CopyButtonProps {
  readonly label: string;
  /** What is copied, made when the button is used. */
  readonly text: () => string;
}

/** Copies a text; says beside the button whether it did. */
export function CopyButton({ label, text }: CopyButtonProps) {
  const { ask } = useToolMessages();
  const [said, setSaid] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setSaid(ask.copied);
    } catch {
      setSaid(ask.notCopied);
    }
  };
  return (
    <p className="copy-line">
      <button type="button" className="button" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status" className="quiet">
        {said}
      </span>
    </p>
  );
}
