import { type ReactNode, useId, useRef, useState } from "react";
import { IconButton } from "../ui/IconButton.tsx";
import { useReader } from "./Reader.tsx";

/** What stands side by side in a wide window, and below a button in a narrow one. */
export function More({ children }: { readonly children: ReactNode }) {
  const { messages } = useReader();
  const [isOpen, setOpen] = useState(false);
  const toggle = useRef<HTMLDivElement>(null);
  const id = useId();
  return (
    <div
      ref={toggle}
      className="more"
      role="group"
      aria-label={messages.settings.more}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !isOpen) return;
        setOpen(false);
        toggle.current?.querySelector("button")?.focus();
      }}
    >
      <IconButton
        className="more-toggle"
        icon="more"
        label={messages.settings.more}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      />
      <div id={id} className="more-content" data-open={isOpen}>
        {children}
      </div>
    </div>
  );
}
