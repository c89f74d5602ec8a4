import { type RefObject, useCallback, useEffect, useState } from "react";

interface RowWindowOptions {
  readonly count: number;
  /** In pixels; all rows are alike. */
  readonly rowHeight: number;
  readonly scroller: RefObject<HTMLElement | null>;
  /** What stands above the first row and stays in sight. */
  readonly headHeight: number;
}

export interface RowWindow {
  /** Rows from `start` to before `end` are in sight, or nearly. */
  readonly start: number;
  readonly end: number;
  /** Scrolls as little as it takes to see a row whole. */
  readonly reveal: (index: number) => void;
}

/** Rows beyond the edges, so that scrolling shows no gaps. */
const spare = 8;

/** Which rows of a long list are in sight, so that the others needn't be drawn. */
export function useRowWindow({ count, rowHeight, scroller, headHeight }: RowWindowOptions): RowWindow {
  const [place, setPlace] = useState({ top: 0, height: 0 });
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const look = () => setPlace({ top: element.scrollTop, height: element.clientHeight });
    look();
    element.addEventListener("scroll", look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener("scroll", look);
      observer.disconnect();
    };
  }, [scroller]);
  const reveal = useCallback(
    (index: number) => {
      const element = scroller.current;
      if (element === null) return;
      const top = index * rowHeight;
      const room = element.clientHeight - headHeight;
      if (top < element.scrollTop) element.scrollTo({ top });
      else if (top + rowHeight > element.scrollTop + room) element.scrollTo({ top: top + rowHeight - room });
    },
    [scroller, rowHeight, headHeight],
  );
  const start = Math.max(0, Math.floor(place.top / rowHeight) - spare);
  const end = Math.min(count, Math.ceil((place.top + place.height) / rowHeight) + spare);
  return { start: Math.min(start, count), end, reveal };
}
