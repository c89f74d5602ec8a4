import { type ReactNode, useEffect, useRef } from "react";
import { useReader } from "./Reader.tsx";

interface ConnectResultsProps {
  readonly heading: string;
  readonly children: ReactNode;
}

/** What was found below the form; on a phone, whose sheet the form fills, it comes into view. */
export function ConnectResults({ heading, children }: ConnectResultsProps) {
  const { messages } = useReader();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    const isNarrow = window.matchMedia("(max-width: 60rem)").matches;
    if (isNarrow) section.current?.scrollIntoView({ block: "start" });
  }, []);
  return (
    <section ref={section} className="connect-results" aria-label={messages.connect.title}>
      <h3>{heading}</h3>
      {children}
    </section>
  );
}
