/** The eight classes of entities, as files name them, with the labels that their nodes carry. */
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

export function isKind(text: string): text is Kind {
  return Object.hasOwn(kindLabels, text);
}
