import { entity, graphOf, relation } from "../../graph/build.ts";

export const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

/** A council above a hub with sixty committees, one of which also belongs to the council, and a stranger. */
export const hub = graphOf(
  [
    entity("hub", { names: { en: "Hub", kk: "Күпшек" } }),
    entity("council", { kind: "COUNCIL" }),
    entity("stranger", { kind: "PLACE" }),
    ...numbers(60).map((index) => entity(`tc-${index}`, { kind: "COMMITTEE" })),
  ],
  [
    relation(["council", "GOVERNS", "hub"]),
    ...numbers(60).map((index) => relation([`tc-${index}`, "PART_OF", "hub"])),
    relation(["tc-0", "PART_OF", "council"]),
  ],
);
