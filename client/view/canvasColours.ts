/** Everything on the canvas that isn't coloured by kind. */
export interface CanvasColours {
  readonly paper: string;
  readonly ink: string;
  readonly quietInk: string;
  readonly relation: string;
  readonly hierarchicalRelation: string;
  readonly accent: string;
  readonly focus: string;
}

/** A canvas can't read the page's custom properties; a test holds these to `client/styles/tokens.css`. */
export const canvasColours: Readonly<Record<"light" | "dark", CanvasColours>> = {
  light: {
    paper: "#fbfaf8",
    ink: "#1d1f22",
    quietInk: "#5b5f66",
    relation: "#938f85",
    hierarchicalRelation: "#5f5b53",
    accent: "#1f4e79",
    focus: "#b3500a",
  },
  dark: {
    paper: "#16181b",
    ink: "#eceae5",
    quietInk: "#a9adb3",
    relation: "#6b727b",
    hierarchicalRelation: "#a0a6ae",
    accent: "#8fc1ee",
    focus: "#ffb066",
  },
};
