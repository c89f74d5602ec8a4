import { createCountOf } from "../../countOf.ts";

const countOf = createCountOf("en");
const entities = (count: number) => countOf(count, { one: "entity", other: "entities" });

/** About what falls apart without an entity, and what it brought about. */
export const consequences = {
  withoutIt: "What falls apart without it",
  withoutSelection: "What falls apart without the selection",
  without: (name: string) => `Without ${name}`,
  cutOff: (count: number) => `Cut off from the rest: ${entities(count)}`,
  broken: (count: number) => `Relations that nothing stands in for: ${count}`,
  losses: {
    CONNECTION: "loses its connection to the rest",
    SUPERIOR: "loses the only one above it",
    FOUNDER: "loses its only founder",
  },
  truncated: "Not all of them are listed.",
  broughtAbout: "What it brought about",
  broughtAboutBySelection: "What the selection brought about",
  broughtAboutBy: (name: string) => `Brought about by ${name}`,
  founded: (count: number) =>
    count === 0
      ? "The data names nothing that it founded or changed."
      : `Founded or changed: ${entities(count)}`,
  effects: { CREATED: "founded", CHANGED: "changed" },
} as const;
