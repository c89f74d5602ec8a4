import { type ComponentType, useEffect, useState } from "react";
import type { AppFault } from "../graph/AppFault.ts";
import { FaultNote, type FaultNoteProps } from "./FaultNote.tsx";
import { useAppState } from "./Page.tsx";

interface PartOptions {
  /** Stands in its place while it is loading. */
  readonly Loading?: ComponentType;
  readonly Failed?: ComponentType<FaultNoteProps>;
}

const failedStyles = new Set<HTMLLinkElement>();

function noteFailedStyle({ target }: Event): void {
  if (target instanceof HTMLLinkElement && target.rel === "stylesheet") failedStyles.add(target);
}

/** The loader of modules asks for a stylesheet once, whatever came of it. */
function askAgainForStyles(): void {
  // Nothing is added that listens already.
  document.addEventListener("error", noteFailedStyle, true);
  for (const link of failedStyles) link.replaceWith(link.cloneNode());
  failedStyles.clear();
}

/**
 * A part of the page that is loaded when it is first shown. Where it doesn't come, that is said in its place, and
 * nothing else is lost: it is loaded once the server is back. A part that doesn't come from a server that answers belongs
 * to an earlier page: then trying again loads the page, whose view stands in the address.
 */
export function createPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { Loading, Failed = FaultNote }: PartOptions = {},
): ComponentType<Props> {
  let loaded: { readonly Content: ComponentType<Props> } | null = null;
  return function Part(props: Props) {
    const connection = useAppState((state) => state.connection);
    const [part, setPart] = useState(loaded);
    const [fault, setFault] = useState<AppFault | null>(null);
    const [attempt, setAttempt] = useState(0);
    // The first time it may be the server that is gone, which is noticed a little later.
    const isOutdated = connection === "ready" && attempt > 0;
    useEffect(() => {
      if (part !== null) return undefined;
      let isWanted = true;
      const onLoaded = (Content: ComponentType<Props>) => {
        loaded = { Content };
        if (isWanted) setPart(loaded);
      };
      const onFailed = (reason: unknown) => {
        const code = isOutdated ? "UNREADABLE_ANSWER" : "SERVER_UNREACHABLE";
        if (isWanted) setFault({ code, facts: { reason: String(reason) }, requestId: null });
      };
      askAgainForStyles();
      load().then(onLoaded, onFailed);
      return () => {
        isWanted = false;
      };
    }, [part, connection, attempt, isOutdated]);
    if (part !== null) return <part.Content {...props} />;
    const retry = () => {
      if (isOutdated) window.location.reload();
      else setAttempt(attempt + 1);
    };
    if (fault !== null) return <Failed fault={fault} onRetry={retry} />;
    return Loading === undefined ? null : <Loading />;
  };
}
