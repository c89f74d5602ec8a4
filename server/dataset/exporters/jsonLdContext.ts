/** Published vocabularies whose terms may stand in a file; `term` of a relation type may use any of them. */
const vocabularies: Readonly<Record<string, string>> = {
  cv: "http://data.europa.eu/m8g/",
  dcterms: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  org: "http://www.w3.org/ns/org#",
  prov: "http://www.w3.org/ns/prov#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  schema: "https://schema.org/",
  skos: "http://www.w3.org/2004/02/skos/core#",
};

/** Prefixes of our ids; no property may have one of these names. */
const own = ["claim", "dataset", "entity", "passage", "relation", "source", "term", "type"];
const reference = (id: string) => ({ "@id": id, "@type": "@id" });
const inLanguages = (id: string) => ({ "@id": id, "@container": "@language" });

/** What the names in an exported file mean. Ids of ours are URNs: they don't depend on where the server stands. */
export const jsonLdContext: Readonly<Record<string, unknown>> = {
  "@version": 1.1,
  ...vocabularies,
  ...Object.fromEntries(own.map((name) => [name, `urn:kelisim:${name}:`])),
  label: inLanguages("skos:prefLabel"),
  otherNames: inLanguages("skos:altLabel"),
  title: inLanguages("dcterms:title"),
  sourceTitle: "dcterms:title",
  description: inLanguages("dcterms:description"),
  meaning: inLanguages("skos:definition"),
  form: "dcterms:type",
  begin: "schema:startDate",
  end: "schema:endDate",
  date: "dcterms:date",
  homepage: reference("schema:url"),
  address: reference("schema:url"),
  sameAs: reference("schema:sameAs"),
  publishedTerm: reference("rdfs:subPropertyOf"),
  subject: reference("rdf:subject"),
  predicate: reference("rdf:predicate"),
  object: reference("rdf:object"),
  basis: "term:basis",
  rule: "term:rule",
  qualifiers: "term:qualifier",
  claims: reference("schema:additionalProperty"),
  property: "schema:propertyID",
  value: "schema:value",
  valueText: inLanguages("schema:value"),
  unit: "schema:unitText",
  comparator: "term:comparator",
  rank: "term:rank",
  citations: reference("prov:wasDerivedFrom"),
  isPartOf: reference("dcterms:isPartOf"),
  ordinal: "schema:position",
  text: "schema:text",
  translations: inLanguages("term:translation"),
  author: "dcterms:creator",
  publisher: "dcterms:publisher",
  language: "dcterms:language",
  licence: "dcterms:license",
  credit: "schema:creditText",
  version: "schema:version",
};

/** The classes of other vocabularies that the kinds belong to. */
export const kindTerms: Readonly<Record<string, string>> = {
  ORGANIZATION: "org:Organization",
  COUNCIL: "org:OrganizationalUnit",
  COMMITTEE: "org:OrganizationalUnit",
  BODY: "org:OrganizationalUnit",
  AGREEMENT: "schema:Legislation",
  DOCUMENT: "schema:CreativeWork",
  PLACE: "schema:Place",
  FIELD: "skos:Concept",
};

/** A term as it may stand in a file; undefined where its vocabulary isn't one that the context knows. */
export function toPublishedTerm(term: string | undefined): string | undefined {
  const [prefix = "", name] = term?.split(":") ?? [];
  return name !== undefined && Object.hasOwn(vocabularies, prefix) ? term : undefined;
}
