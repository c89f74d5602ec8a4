import type { RequestContext } from "../../context.ts";
import { explainImpact } from "../../explore/explainImpact.ts";
import { requireEntity } from "../../explore/requireEntity.ts";
import { chooseText } from "../../graph/chooseText.ts";
import type { Relation } from "../../graph/Relation.ts";
import type { Resolvers } from "../generated/schema.ts";
import { lookUpPassages } from "./lookUpPassages.ts";

const bases = { stated: "STATED", derived: "DERIVED" } as const;
const superiors = { from: "FROM", to: "TO" } as const;

/** Takes `status: participating` apart. */
function toQualifier(text: string): { name: string; value: string } {
  const [name = "", ...value] = text.split(": ");
  return { name, value: value.join(": ") };
}

const lookUpFrom = ({ from, fromId }: Relation, context: RequestContext) =>
  from ?? requireEntity(context, "from", fromId);
const lookUpTo = ({ to, toId }: Relation, context: RequestContext) =>
  to ?? requireEntity(context, "to", toId);

export const relationResolvers = {
  Relation: {
    from: (relation, _arguments, context) => lookUpFrom(relation, context),
    to: (relation, _arguments, context) => lookUpTo(relation, context),
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
  BrokenLink: {
    from: ({ relation }, _arguments, context) => lookUpFrom(relation, context),
    to: ({ relation }, _arguments, context) => lookUpTo(relation, context),
  },
  Impact: {
    explanation: ({ entity, counts }, { language }) => explainImpact(entity, counts, language ?? "EN"),
  },
  RelationConnection: { totalCount: ({ totalCount }) => totalCount() },
} satisfies Resolvers;
