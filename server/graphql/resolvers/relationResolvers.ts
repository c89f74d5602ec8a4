import { requireEntity } from "../../explore/requireEntity.ts";
import { chooseText } from "../../graph/chooseText.ts";
import type { Resolvers } from "../generated/schema.ts";
import { lookUpPassages } from "./lookUpPassages.ts";

const bases = { stated: "STATED", derived: "DERIVED" } as const;
const superiors = { from: "FROM", to: "TO" } as const;

/** Takes `status: participating` apart. */
function toQualifier(text: string): { name: string; value: string } {
  const [name = "", ...value] = text.split(": ");
  return { name, value: value.join(": ") };
}

export const relationResolvers = {
  Relation: {
    from: (relation, _arguments, context) => relation.from ?? requireEntity(context, "from", relation.fromId),
    to: (relation, _arguments, context) => relation.to ?? requireEntity(context, "to", relation.toId),
    basis: ({ basis }) => bases[basis],
    citations: (relation, _arguments, context) => lookUpPassages(relation, context),
    qualifiers: ({ qualifiers }) => (qualifiers ?? []).map(toQualifier),
  },
  RelationType: {
    label: (type, { language, direction }) =>
      chooseText(type, direction === "IN" ? "inverse" : "label", language ?? "EN")?.text ?? type.name,
    meaning: (type, { language }) => chooseText(type, "meaning", language ?? "EN")?.text ?? null,
    hierarchical: ({ superior }) => superior !== null,
    superior: ({ superior }) => superior && superiors[superior],
  },
  RelationConnection: { totalCount: ({ totalCount }) => totalCount() },
} satisfies Resolvers;
