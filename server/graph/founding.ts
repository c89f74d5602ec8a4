import type { RelationType } from "./Vocabulary.ts";

/** What a founding does to an entity. */
export type FoundingEffect = "CREATED" | "CHANGED";

/** How a relation type founds: which of its ends is the cause, and what becomes of the other one. */
export interface FoundingRule {
  readonly founder: "from" | "to";
  readonly effect: FoundingEffect;
}

/**
 * Terms of published vocabularies that mean that one thing brought another into being or changed it: the W3C Organization
 * Ontology (change events), PROV-O, Dublin Core and schema.org. A relation type founds where its `term` is one of these.
 */
const rulesByTerm: Readonly<Record<string, FoundingRule>> = {
  "org:resultingOrganization": { founder: "from", effect: "CREATED" },
  "org:resultedFrom": { founder: "to", effect: "CREATED" },
  "org:originalOrganization": { founder: "from", effect: "CHANGED" },
  "org:changedBy": { founder: "to", effect: "CHANGED" },
  "prov:generated": { founder: "from", effect: "CREATED" },
  "prov:wasGeneratedBy": { founder: "to", effect: "CREATED" },
  "schema:founder": { founder: "to", effect: "CREATED" },
};

/** Undefined for a type that doesn't mean that one end brought about the other. */
export function foundingRuleOf({ term }: Pick<RelationType, "term">): FoundingRule | undefined {
  return term === null || !Object.hasOwn(rulesByTerm, term) ? undefined : rulesByTerm[term];
}
