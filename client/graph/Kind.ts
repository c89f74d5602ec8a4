/** The eight classes of entities, in the order of the legend. */
export const kinds = [
  "ORGANIZATION",
  "COUNCIL",
  "COMMITTEE",
  "BODY",
  "AGREEMENT",
  "DOCUMENT",
  "PLACE",
  "FIELD",
] as const;

export type Kind = (typeof kinds)[number];
