import type { ExploreContext } from "../../explore/ExploreContext.ts";
import { relationsOf } from "../../explore/relationsOf.ts";
import type { Entity } from "../../graph/Entity.ts";
import type { Claim } from "../../graph/evidence.ts";
import type { RelationType, Vocabulary } from "../../graph/Vocabulary.ts";
import { listNames, type NameLanguage } from "../../language/EntityNames.ts";
import { tokenise } from "../../language/tokenise.ts";
import type { RelatedBy } from "../Plan.ts";
import { DENIAL, listWords, type SentenceWord, suffixes, textIn } from "./sentences.ts";

/** Something that the graph says of an entity, with the words that say it. */
export type Fact = {
  readonly id: string;
  /** What it is called by: the labels of its type or property, the other entity's names, the value. */
  readonly core: readonly SentenceWord[];
  /** The sentences that it rests on. */
  readonly sentences: readonly (readonly SentenceWord[])[];
} & (
  | { readonly claim: Claim }
  | { readonly other: Entity; readonly by: RelatedBy; readonly citations: readonly string[] | null }
);

async function loadSentences(
  { lookUps }: ExploreContext,
  citations: readonly string[] | null,
  language: NameLanguage,
): Promise<(readonly SentenceWord[])[]> {
  const passages = await Promise.all((citations ?? []).map((id) => lookUps.passages.load(id)));
  return passages.flatMap((passage) =>
    passage === null ? [] : [listWords(textIn(passage, language), language)],
  );
}

function toTypeText(type: RelationType, language: NameLanguage): string {
  const suffix = suffixes[language];
  const verbs = type.verbs[language].map((verb) => verb.replace(/^</u, ""));
  return [type[`label${suffix}`], type[`inverse${suffix}`], ...verbs].join(" ");
}

/** What a type denies is no fact about anything: "is not covered by". */
function isDenial(type: RelationType, language: NameLanguage): boolean {
  return tokenise(type[`label${suffixes[language]}`] ?? "").some(({ text }) => DENIAL.test(text));
}

function toEntityText(entity: Entity, { forms }: Vocabulary, language: NameLanguage): string {
  const named = listNames(entity).filter(
    (name) => name.language === language || name.type === "ABBREVIATION",
  );
  const suffix = suffixes[language];
  const labels = forms
    .filter(({ kind, name }) => kind === entity.kind && (name === null || name === entity.form))
    .flatMap((form) => [form[`label${suffix}`], form[`plural${suffix}`]]);
  return [...named.map(({ text }) => text), ...labels].join(" ");
}

function toClaimText(claim: Claim, vocabulary: Vocabulary, language: NameLanguage): string {
  const suffix = suffixes[language];
  const words = vocabulary.properties.get(claim.property.name)?.words[language] ?? [];
  return [
    claim.property[`label${suffix}`],
    ...words,
    claim.unit?.[`label${suffix}`],
    claim[`value${suffix}`],
    claim.from,
    claim.until,
  ].join(" ");
}

/** The relations and claims of an entity; a hub with more relations than a page holds has its claims alone. */
export async function listFacts(
  context: ExploreContext,
  entity: Entity,
  language: NameLanguage,
): Promise<Fact[]> {
  const vocabulary = await (await context.versions.current()).vocabulary();
  const [claims, page] = await Promise.all([
    context.lookUps.claims.load(entity.id),
    relationsOf(context, entity, { direction: "BOTH", first: context.limits.pageSize }),
  ]);
  const edges = page.pageInfo.hasNextPage
    ? []
    : page.edges.filter(({ node }) => !isDenial(node.type, language));
  return Promise.all([
    ...claims.map(async (claim): Promise<Fact> => ({
      id: claim.id,
      claim,
      core: listWords(toClaimText(claim, vocabulary, language), language),
      sentences: await loadSentences(context, claim.citations, language),
    })),
    ...edges.map(async ({ node, other }): Promise<Fact> => ({
      id: node.id,
      other,
      citations: node.citations,
      by: { type: node.type.name, direction: node.fromId === entity.id ? "IN" : "OUT" },
      core: [
        ...listWords(toTypeText(node.type, language), language),
        ...listWords(toEntityText(other, vocabulary, language), language),
      ],
      sentences: await loadSentences(context, node.citations, language),
    })),
  ]);
}
