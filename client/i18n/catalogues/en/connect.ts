import { createCountOf } from "../../countOf.ts";

const countOf = createCountOf("en");

/** How many paths there are between two entities, and whether longer ones were looked for. */
export interface FoundParts {
  readonly count: number;
  readonly from: string;
  readonly to: string;
  readonly longer: boolean;
}

/** Which of the found paths, and how long it is. */
export interface PathParts {
  readonly position: number;
  readonly total: number;
  readonly steps: number;
}

/** About the connections between entities. */
export const connect = {
  title: "How are they connected?",
  introduction:
    "Choose two entities: every shortest path between them is shown, with its sources. Add more, up to six, for the smallest piece of the graph that links them all.",
  start: "Start",
  end: "End",
  swap: "Swap start and end",
  change: (name: string) => `Change ${name}`,
  placeholder: "Name, abbreviation or number",
  twice: "The same entity stands at both ends. Choose another.",
  types: (count: number) =>
    count === 0
      ? "Through all relation types"
      : `Through ${countOf(count, { one: "relation type", other: "relation types" })} only`,
  weighted: "Closest ties first",
  weightedHint:
    "However many steps that takes. A tie such as membership or governance counts as closer than a shared place or field of work.",
  allTypes: "Allow all relation types",
  searching: "Looking for paths …",
  found: ({ count, from, to, longer }: FoundParts) =>
    count === 0
      ? `No path from ${from} to ${to} within ${longer ? 8 : 6} steps.`
      : `${countOf(count, { one: "path", other: "paths" })} from ${from} to ${to}.`,
  noneWithTypes: "With more relation types there may be one.",
  noneAtAll: "Nothing in the data connects them more closely. Try other ends.",
  truncated: "There are more than are listed.",
  longer: "Look for longer paths too",
  shortest: "Shortest paths only",
  path: ({ position, total, steps }: PathParts) =>
    `Path ${position} of ${total}, ${countOf(steps, { one: "step", other: "steps" })}`,
  also: "Also",
  add: "Add another entity",
  remove: (name: string) => `Remove ${name}`,
  linked: (count: number) =>
    count === 0
      ? "Nothing links them within 6 steps."
      : `The smallest piece that links them: ${countOf(count, { one: "entity", other: "entities" })}.`,
  unlinked: (names: string) => `Not linked to the others within 6 steps: ${names}.`,
  notShown: "A part of this is not on the map.",
  show: "Show it",
  fromHere: "Connect from here",
  toHere: "Connect to here",
  back: "Back to the answer",
} as const;
