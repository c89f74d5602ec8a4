import type { Exporter } from "./Exporter.ts";
import type { GraphReader, VocabularyRow } from "./createGraphReader.ts";
import { describeDatasets } from "./describeDatasets.ts";
import { jsonLdContext, kindTerms, toPublishedTerm } from "./jsonLdContext.ts";
import { listOf, type Properties, requiredTextOf, textOf } from "./Properties.ts";

type JsonLd = Readonly<Record<string, unknown>>;

const languages = [
  ["en", "En"],
  ["ru", "Ru"],
  ["kk", "Kk"],
] as const;

/** `{ en: …, ru: … }` of a property that exists once in each language; undefined where it exists in none. */
function inLanguages(properties: Properties, name: string): JsonLd | undefined {
  const texts = languages.flatMap(([language, suffix]) => {
    const text = textOf(properties, `${name}${suffix}`);
    return text === undefined ? [] : [[language, text] as const];
  });
  return texts.length === 0 ? undefined : Object.fromEntries(texts);
}

function otherNames(entity: Properties): JsonLd | undefined {
  const names = languages.flatMap(([language, suffix]) => {
    const texts = [...listOf(entity, `abbreviations${suffix}`), ...listOf(entity, `otherNames${suffix}`)];
    return texts.length === 0 ? [] : [[language, texts] as const];
  });
  return names.length === 0 ? undefined : Object.fromEntries(names);
}

function prefixed(prefix: string, ids: readonly string[]): readonly string[] | undefined {
  return ids.length === 0 ? undefined : ids.map((id) => `${prefix}:${id}`);
}

const citationsOf = (properties: Properties) => prefixed("passage", listOf(properties, "citations"));

function toDataset(dataset: Properties): JsonLd {
  return {
    "@id": `dataset:${requiredTextOf(dataset, "id")}`,
    "@type": "schema:Dataset",
    title: inLanguages(dataset, "title"),
    description: inLanguages(dataset, "description"),
    version: textOf(dataset, "version"),
    licence: textOf(dataset, "licence"),
  };
}

function toRelationType({ properties }: VocabularyRow): JsonLd {
  const term = toPublishedTerm(textOf(properties, "term"));
  return {
    "@id": `type:${requiredTextOf(properties, "name")}`,
    "@type": "rdf:Property",
    label: inLanguages(properties, "label"),
    meaning: inLanguages(properties, "meaning"),
    ...(term !== undefined && { publishedTerm: term }),
  };
}

function toEntity(entity: Properties): JsonLd {
  const wikidata = textOf(entity, "wikidata");
  return {
    "@id": `entity:${requiredTextOf(entity, "id")}`,
    "@type": kindTerms[requiredTextOf(entity, "kind")],
    form: textOf(entity, "form"),
    label: inLanguages(entity, "name"),
    otherNames: otherNames(entity),
    description: inLanguages(entity, "description"),
    begin: textOf(entity, "begin"),
    end: textOf(entity, "end"),
    homepage: textOf(entity, "homepage"),
    ...(wikidata !== undefined && { sameAs: `http://www.wikidata.org/entity/${wikidata}` }),
    isPartOf: `dataset:${requiredTextOf(entity, "dataset")}`,
    citations: citationsOf(entity),
  };
}

/** The statement with its dates and citations, and beside it the bare triple that reasoners look for. */
function toRelation(relation: Properties, terms: ReadonlyMap<string, string>): readonly JsonLd[] {
  const type = requiredTextOf(relation, "type");
  const subject = `entity:${requiredTextOf(relation, "from")}`;
  const object = `entity:${requiredTextOf(relation, "to")}`;
  const predicate = terms.get(type) ?? `type:${type}`;
  return [
    { "@id": subject, [predicate]: { "@id": object } },
    {
      "@id": `relation:${requiredTextOf(relation, "id")}`,
      "@type": "rdf:Statement",
      subject,
      predicate: `type:${type}`,
      object,
      begin: textOf(relation, "begin"),
      end: textOf(relation, "end"),
      basis: textOf(relation, "basis"),
      rule: textOf(relation, "rule"),
      qualifiers: listOf(relation, "qualifiers"),
      citations: citationsOf(relation),
    },
  ];
}

function toClaim(claim: Properties): readonly JsonLd[] {
  const id = `claim:${requiredTextOf(claim, "id")}`;
  return [
    { "@id": `entity:${requiredTextOf(claim, "entity")}`, claims: [id] },
    {
      "@id": id,
      "@type": "schema:PropertyValue",
      property: textOf(claim, "property"),
      value: textOf(claim, "value"),
      valueText: inLanguages(claim, "value"),
      unit: textOf(claim, "unit"),
      comparator: textOf(claim, "comparator"),
      begin: textOf(claim, "from"),
      end: textOf(claim, "until"),
      rank: textOf(claim, "rank"),
      citations: citationsOf(claim),
    },
  ];
}

function toSource(source: Properties): JsonLd {
  return {
    "@id": `source:${requiredTextOf(source, "id")}`,
    "@type": "schema:CreativeWork",
    sourceTitle: { "@value": requiredTextOf(source, "title"), "@language": textOf(source, "language") },
    author: textOf(source, "author"),
    publisher: textOf(source, "publisher"),
    language: textOf(source, "language"),
    date: textOf(source, "date"),
    address: textOf(source, "address"),
    licence: textOf(source, "licence"),
  };
}

function toPassage(passage: Properties, languageOf: ReadonlyMap<string, string>): JsonLd {
  const source = requiredTextOf(passage, "source");
  return {
    "@id": `passage:${requiredTextOf(passage, "id")}`,
    "@type": "schema:Quotation",
    isPartOf: `source:${source}`,
    ordinal: Number(requiredTextOf(passage, "ordinal")),
    text: { "@value": requiredTextOf(passage, "text"), "@language": languageOf.get(source) },
    translations: inLanguages(passage, "translation"),
  };
}

function toLines(nodes: readonly JsonLd[]): string {
  return nodes.map((node) => `,\n${JSON.stringify(node)}`).join("");
}

/** Sources, then their passages, which are in the languages of the sources. */
async function* writeEvidence(graph: GraphReader): AsyncGenerator<string> {
  const languageOf = new Map<string, string>();
  for await (const page of graph.sources()) {
    for (const source of page)
      languageOf.set(requiredTextOf(source, "id"), requiredTextOf(source, "language"));
    yield toLines(page.map(toSource));
  }
  for await (const page of graph.passages())
    yield toLines(page.map((passage) => toPassage(passage, languageOf)));
}

async function* write(graph: GraphReader): AsyncGenerator<string> {
  const types = graph.vocabulary.filter(({ label }) => label === "RelationType");
  const terms = new Map(
    types.flatMap(({ properties }) => {
      const term = toPublishedTerm(textOf(properties, "term"));
      return term === undefined ? [] : [[requiredTextOf(properties, "name"), term] as const];
    }),
  );
  const about = {
    "@id": "urn:kelisim:export",
    "@type": "schema:Dataset",
    credit: describeDatasets(graph.datasets),
  };
  yield `{\n"@context": ${JSON.stringify(jsonLdContext, undefined, 2)},\n"@graph": [\n${JSON.stringify(about)}`;
  yield toLines([...graph.datasets.map(toDataset), ...types.map(toRelationType)]);
  for await (const page of graph.entities())
    yield toLines(page.map(({ properties }) => toEntity(properties)));
  for await (const page of graph.relations())
    yield toLines(page.flatMap((relation) => toRelation(relation, terms)));
  for await (const page of graph.claims()) yield toLines(page.flatMap(toClaim));
  yield* writeEvidence(graph);
  await graph.checkUnchanged();
  yield "\n]\n}\n";
}

/** Linked data after JSON-LD 1.1, in published vocabularies where they have a word for it. */
export const exportJsonLd: Exporter = {
  format: "jsonld",
  contentType: "application/ld+json; charset=utf-8",
  extension: "jsonld",
  write,
};
