/** The eight classes of entities with their names as GraphQL types and Neo4j labels, in the order of lists. */
export const kindLabels = {
  ORGANIZATION: "Organization",
  COUNCIL: "Council",
  COMMITTEE: "Committee",
  AGREEMENT: "Agreement",
  BODY: "Body",
  DOCUMENT: "Document",
  PLACE: "Place",
  FIELD: "Field",
} as const;

export type Kind = keyof typeof kindLabels;

export const kinds = [
  "ORGANIZATION",
  "COUNCIL",
  "COMMITTEE",
  "AGREEMENT",
  "BODY",
  "DOCUMENT",
  "PLACE",
  "FIELD",
] as const satisfies readonly Kind[];
