import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";

/** Where a menu opens, in pixels of the window. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
}

interface MenuProps {
  readonly label: string;
  readonly place: MenuPlace;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const MARGIN = 8;

function itemsOf(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]:not([aria-disabled="true"])')];
}

function indexAfterKey(key: string, index: number, count: number): number | null {
  if (key === "ArrowDown") return (index + 1) % count;
  if (key === "ArrowUp") return (index - 1 + count) % count;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return null;
}

/** A menu at a point, after the ARIA menu pattern: arrows, Home, End, Escape; closes when the focus leaves it. */
export function Menu({ label, place, onClose, children }: MenuProps) {
  const element = useRef<HTMLDivElement>(null);
  const [origin, setOrigin] = useState(place);
  useLayoutEffect(() => {
    const menu = element.current;
    if (menu === null) return undefined;
    // Lines may come later and make it larger: it stays inside the window.
    const fit = () =>
      setOrigin({
        x: Math.max(MARGIN, Math.min(place.x, window.innerWidth - menu.offsetWidth - MARGIN)),
        y: Math.max(MARGIN, Math.min(place.y, window.innerHeight - menu.offsetHeight - MARGIN)),
      });
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(menu);
    return () => observer.disconnect();
  }, [place]);
  useEffect(() => {
    const before = document.activeElement;
    if (element.current !== null) itemsOf(element.current)[0]?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    event.stopPropagation();
    if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      onClose();
      return;
    }
    const items = itemsOf(event.currentTarget);
    const index = items.findIndex((item) => item === document.activeElement);
    const next = indexAfterKey(event.key, index, items.length);
    if (next === null) return;
    event.preventDefault();
    items[next]?.focus();
  };
  return (
    <div
      className="menu-backdrop"
      onPointerDown={(event) => event.target === event.currentTarget && onClose()}
    >
      <div
        ref={element}
        className="menu"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        style={{ left: origin.x, top: origin.y }}
        onKeyDown={onKeyDown}
      >
        {children}
      </div>
    </div>
  );
}

interface MenuItemProps {
  readonly label: string;
  readonly count?: string;
  readonly onChoose: () => void;
}

/** One line of a menu, with a count at its end where there is one. */
export function MenuItem({ label, count, onChoose }: MenuItemProps) {
  return (
    <button type="button" role="menuitem" tabIndex={-1} className="menu-item" onClick={onChoose}>
      <span>{label}</span>
      {count === undefined ? null : <span className="count">{count}</span>}
    </button>
  );
}
