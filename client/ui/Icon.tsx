/** Line drawings on a 24 × 24 grid, our own. */
const paths = {
  search: "M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5 20 20",
  undo: "M9 7 4.5 11.5 9 16M5 11.5h9a5 5 0 0 1 0 10h-2",
  redo: "M15 7l4.5 4.5L15 16M19 11.5h-9a5 5 0 0 0 0 10h2",
  close: "M6 6l12 12M18 6 6 18",
  link: "M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1",
  help: "M9 9.2a3 3 0 1 1 4.3 2.7c-.9.5-1.3 1-1.3 2.1M12 17.5v.1M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z",
  filter: "M4 6h16M7 12h10M10 18h4",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  fit: "M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5",
  theme: "M12 3a9 9 0 1 0 9 9 7 7 0 0 1-9-9z",
  arrow: "M5 12h14M13 6l6 6-6 6",
  back: "M19 12H5M11 6l-6 6 6 6",
  code: "M8.5 6.5 3 12l5.5 5.5M15.5 6.5 21 12l-5.5 5.5",
  cut: "M4 12h5M15 12h5M12 4v4M12 16v4M9 9l6 6M15 9l-6 6",
  swap: "M8 4v15M4.5 15.5 8 19l3.5-3.5M16 20V5M12.5 8.5 16 5l3.5 3.5",
  path: "M5 19a2 2 0 1 0 0-.1zM15 5a2 2 0 1 0 4 0 2 2 0 1 0-4 0M7 19h8a3.5 3.5 0 0 0 0-7H9a3.5 3.5 0 0 1 0-7h6",
  more: "M6 12h.1M12 12h.1M18 12h.1",
  clock: "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 7v5l3.5 2",
  table: "M4 5h16v14H4zM4 10h16M4 14.5h16M10 5v14",
  download: "M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 20h14",
  notebook: "M6 4h12v16H6zM9.5 4v16M12.5 8.5h3M12.5 12h3",
  play: "M8 5l11 7-11 7z",
  pause: "M8.5 5v14M15.5 5v14",
  previous: "M15 6l-6 6 6 6",
  next: "M9 6l6 6-6 6",
  up: "M6 15l6-6 6 6",
  down: "M6 9l6 6 6-6",
  ask: "M4 5h16v11h-8l-4.5 4v-4H4zM9.8 8.9a2.2 2.2 0 1 1 3.2 2c-.6.3-1 .6-1 1.2M12 13.9v.1",
  check: "M5 12.5l4.5 4.5L19 7.5",
} as const;

/** The name of a drawing. */
export type IconName = keyof typeof paths;

/** A drawing that repeats what a text beside it or a label says: hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
