import type { RequestContext } from "../../context.ts";
import { explainImpact } from "../../explore/explainImpact.ts";
import { requireEntity } from "../../explore/requireEntity.ts";
import { chooseText, type Language } from "../../graph/chooseText.ts";
import { namedAt } from "../../graph/datedNames.ts";
import type { Relation } from "../../graph/Relation.ts";
import type { Phrase } from "../../graph/Vocabulary.ts";
import type { Resolvers } from "../generated/schema.ts";
import { lookUpPassages } from "./lookUpPassages.ts";

const bases = { stated: "STATED", derived: "DERIVED" } as const;
const superiors = { from: "FROM", to: "TO" } as const;

const textOf = (phrase: Phrase, language: Language | null | undefined) =>
  chooseText(phrase, "label", language ?? "EN")?.text ?? phrase.name;

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
    rule: ({ rule }, { language }) => rule && textOf(rule, language),
  },
  Qualifier: {
    name: ({ name }, { language }) => textOf(name, language),
    value: ({ value }, { language }) => textOf(value, language),
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
    explanation: ({ entity, counts, window }, { language }) =>
      explainImpact(namedAt(entity, window), counts, language ?? "EN"),
  },
  RelationConnection: { totalCount: ({ totalCount }) => totalCount() },
} satisfies Resolvers;
