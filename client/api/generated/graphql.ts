/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What came of a question. */
export type AnswerStatus =
  /** It can be read in several ways; `alternatives` are the questions to choose from. */
  | 'AMBIGUOUS'
  /** It was understood, and the graph holds the answer. */
  | 'ANSWERED'
  /** It was understood; the graph holds nothing that answers it. That is an answer: no source here says so. */
  | 'EMPTY'
  /** It can't be read as a question about what is loaded; `alternatives` are the nearest questions that can. */
  | 'NOT_UNDERSTOOD';

/** How a relation or claim is known. */
export type Basis =
  /** A rule made it; see `rule`. */
  | 'DERIVED'
  /** A passage says so. */
  | 'STATED';

/** What a part of a question was taken for. */
export type ChipRole =
  /** A date; `value` is a partial date. */
  | 'DATE'
  /** Which way the relation is followed from what is asked for: `value` is `OUT` or `IN`. */
  | 'DIRECTION'
  /** An entity; `value` is its id. */
  | 'ENTITY'
  /** A kind or form; `value` is `KIND` or `KIND/form`. */
  | 'KIND'
  /** A property of claims; `value` is its name. */
  | 'PROPERTY'
  /** A relation type; `value` is its name. */
  | 'RELATION';

/** How a claim's value compares to the truth that its source states. */
export type Comparator =
  /** about */
  | 'ABOUT'
  /** at least */
  | 'AT_LEAST'
  /** at most */
  | 'AT_MOST'
  /** exactly */
  | 'EQUAL'
  /** less than */
  | 'LESS_THAN'
  /** more than */
  | 'MORE_THAN';

/** Which way a relation is followed from an entity. */
export type Direction =
  /** Both ways. */
  | 'BOTH'
  /** From others to the entity. */
  | 'IN'
  /** From the entity to others. */
  | 'OUT';

/** What founding does to an entity. */
export type FoundingEffect =
  /** It was there before and became another. */
  | 'CHANGED'
  /** It was brought into being. */
  | 'CREATED';

/** The eight classes of entities. */
export type Kind =
  /** An agreement between states or bodies. */
  | 'AGREEMENT'
  /** Any other organ: assembly, secretariat, bureau, working group. */
  | 'BODY'
  /** A committee: technical, interstate, of a council. */
  | 'COMMITTEE'
  /** A council: the Interstate Council, the ISO Council. */
  | 'COUNCIL'
  /** A standard, a collection of standards, a programme, a directive. */
  | 'DOCUMENT'
  /** A subject of work. */
  | 'FIELD'
  /** A body that acts under its own name: ISO, the UN, a national body. */
  | 'ORGANIZATION'
  /** A state, a city, a region. */
  | 'PLACE';

/** The languages that names, descriptions and translations may be in. */
export type Language =
  /** English */
  | 'EN'
  /** Kazakh */
  | 'KK'
  /** Russian */
  | 'RU';

/** What an entity loses when another one is thought away. */
export type Loss =
  /** It is cut off from the rest: this relation leads to a part that hangs on the entity alone. */
  | 'CONNECTION'
  /** The only one that founded or changed it, by relations of founding types (see `founded`). */
  | 'FOUNDER'
  /** The only one that stands above it, by relations of hierarchical types. */
  | 'SUPERIOR';

/** What part a name plays. */
export type NameType =
  /** A short form of the name. */
  | 'ABBREVIATION'
  /** What it was called for some time, by a claim of value type `name`. At any other time it has its primary name. */
  | 'DATED'
  /** Another name or spelling in use. */
  | 'OTHER'
  /** The name in that language. */
  | 'PRIMARY';

/** Which of several claims about one property to prefer. */
export type Rank =
  /** Known to be outdated or wrong; kept because a source says it. */
  | 'DEPRECATED'
  /** As good as others. */
  | 'NORMAL'
  /** The best known. */
  | 'PREFERRED';

/** How far a source can be trusted. */
export type Standing =
  /** Published under its author's or publisher's name. */
  | 'PUBLISHED'
  /** A web page whose standing isn't known. */
  | 'UNKNOWN';

/** Which end of a hierarchical relation stands higher. */
export type Superior =
  /** The entity that the relation leads from. */
  | 'FROM'
  /** The entity that the relation leads to. */
  | 'TO';

/** What sort of value a property has. */
export type ValueType =
  /** A partial date. */
  | 'DATE'
  /** A count, written with `.` and no spaces. */
  | 'NUMBER'
  /** A share of a hundred. */
  | 'PERCENT'
  /** Words, in several languages. */
  | 'TEXT';

export type AskQueryVariables = Exact<{
  question: string;
  language?: Language | null | undefined;
  validAt?: string | null | undefined;
}>;


export type AskQuery = { ask: { status: AnswerStatus, language: Language, reading: string, text: string, total: number, plan: unknown, cypher: string, query: string, entities: Array<
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    >, values: Array<{ text: string, entity:
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
       | null, claim: { id: string, property: string, valueType: ValueType, unit: string | null, comparator: Comparator, from: string | null, until: string | null, rank: Rank, propertyLabelEn: string, propertyLabelRu: string, propertyLabelKk: string, valueEn: string, valueRu: string, valueKk: string, unitLabelEn: string | null, unitLabelRu: string | null, unitLabelKk: string | null, citations: Array<{ id: string, text: string, language: Language, ordinal: number, translations: Array<{ language: Language, text: string }>, source: { id: string, title: string, author: string | null, publisher: string | null, language: Language, date: string | null, address: string | null, licence: string | null, standing: Standing } }> } | null }>, subgraph: { entities: Array<
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      >, relations: Array<{ id: string, begin: string | null, end: string | null, basis: Basis, type: { name: string }, from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , to:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , citations: Array<{ id: string }> }> }, citations: Array<{ id: string, text: string, language: Language, ordinal: number, translations: Array<{ language: Language, text: string }>, source: { id: string, title: string, author: string | null, publisher: string | null, language: Language, date: string | null, address: string | null, licence: string | null, standing: Standing } }>, alternatives: Array<{ question: string, reading: string }>, chips: Array<{ role: ChipRole, text: string, value: string, alternatives: Array<{ text: string, question: string }> }> } };

export type CompletionsQueryVariables = Exact<{
  text: string;
  language?: Language | null | undefined;
}>;


export type CompletionsQuery = { completions: Array<{ text: string, complete: boolean }> };

export type EntitiesPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EntitiesPageQuery = { entities: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }> } };

export type EntityCardQueryVariables = Exact<{
  id: string;
}>;


export type EntityCardQuery = { entity:
    | { homepage: string | null, wikidata: string | null, id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, descriptionEn: string | null, descriptionRu: string | null, descriptionKk: string | null, citations: Array<{ id: string, text: string, language: Language, ordinal: number, translations: Array<{ language: Language, text: string }>, source: { id: string, title: string, author: string | null, publisher: string | null, language: Language, date: string | null, address: string | null, licence: string | null, standing: Standing } }>, relationCounts: Array<{ direction: Direction, kind: Kind, count: number, type: { name: string } }>, claims: Array<{ id: string, property: string, valueType: ValueType, unit: string | null, comparator: Comparator, from: string | null, until: string | null, rank: Rank, propertyLabelEn: string, propertyLabelRu: string, propertyLabelKk: string, valueEn: string, valueRu: string, valueKk: string, unitLabelEn: string | null, unitLabelRu: string | null, unitLabelKk: string | null, citations: Array<{ id: string, text: string, language: Language, ordinal: number, translations: Array<{ language: Language, text: string }>, source: { id: string, title: string, author: string | null, publisher: string | null, language: Language, date: string | null, address: string | null, licence: string | null, standing: Standing } }> }>, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    | { homepage: string | null, wikidata: string | null, id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, descriptionEn: string | null, descriptionRu: string | null, descriptionKk: string | null, citations: Array<{ id: string, text: string, language: Language, ordinal: number, translations: Array<{ language: Language, text: string }>, source: { id: string, title: string, author: string | null, publisher: string | null, language: Language, date: string | null, address: string | null, licence: string | null, standing: Standing } }>, relationCounts: Array<{ direction: Direction, kind: Kind, count: number, type: { name: string } }>, claims: Array<{ id: string, property: string, valueType: ValueType, unit: string | null, comparator: Comparator, from: string | null, until: string | null, rank: Rank, propertyLabelEn: string, propertyLabelRu: string, propertyLabelKk: string, valueEn: string, valueRu: string, valueKk: string, unitLabelEn: string | null, unitLabelRu: string | null, unitLabelKk: string | null, citations: Array<{ id: string, text: string, language: Language, ordinal: number, translations: Array<{ language: Language, text: string }>, source: { id: string, title: string, author: string | null, publisher: string | null, language: Language, date: string | null, address: string | null, licence: string | null, standing: Standing } }> }>, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    | { homepage: string | null, wikidata: string | null, id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, descriptionEn: string | null, descriptionRu: string | null, descriptionKk: string | null, citations: Array<{ id: string, text: string, language: Language, ordinal: number, translations: Array<{ language: Language, text: string }>, source: { id: string, title: string, author: string | null, publisher: string | null, language: Language, date: string | null, address: string | null, licence: string | null, standing: Standing } }>, relationCounts: Array<{ direction: Direction, kind: Kind, count: number, type: { name: string } }>, claims: Array<{ id: string, property: string, valueType: ValueType, unit: string | null, comparator: Comparator, from: string | null, until: string | null, rank: Rank, propertyLabelEn: string, propertyLabelRu: string, propertyLabelKk: string, valueEn: string, valueRu: string, valueKk: string, unitLabelEn: string | null, unitLabelRu: string | null, unitLabelKk: string | null, citations: Array<{ id: string, text: string, language: Language, ordinal: number, translations: Array<{ language: Language, text: string }>, source: { id: string, title: string, author: string | null, publisher: string | null, language: Language, date: string | null, address: string | null, licence: string | null, standing: Standing } }> }>, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    | { homepage: string | null, wikidata: string | null, id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, descriptionEn: string | null, descriptionRu: string | null, descriptionKk: string | null, citations: Array<{ id: string, text: string, language: Language, ordinal: number, translations: Array<{ language: Language, text: string }>, source: { id: string, title: string, author: string | null, publisher: string | null, language: Language, date: string | null, address: string | null, licence: string | null, standing: Standing } }>, relationCounts: Array<{ direction: Direction, kind: Kind, count: number, type: { name: string } }>, claims: Array<{ id: string, property: string, valueType: ValueType, unit: string | null, comparator: Comparator, from: string | null, until: string | null, rank: Rank, propertyLabelEn: string, propertyLabelRu: string, propertyLabelKk: string, valueEn: string, valueRu: string, valueKk: string, unitLabelEn: string | null, unitLabelRu: string | null, unitLabelKk: string | null, citations: Array<{ id: string, text: string, language: Language, ordinal: number, translations: Array<{ language: Language, text: string }>, source: { id: string, title: string, author: string | null, publisher: string | null, language: Language, date: string | null, address: string | null, licence: string | null, standing: Standing } }> }>, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    | { homepage: string | null, wikidata: string | null, id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, descriptionEn: string | null, descriptionRu: string | null, descriptionKk: string | null, citations: Array<{ id: string, text: string, language: Language, ordinal: number, translations: Array<{ language: Language, text: string }>, source: { id: string, title: string, author: string | null, publisher: string | null, language: Language, date: string | null, address: string | null, licence: string | null, standing: Standing } }>, relationCounts: Array<{ direction: Direction, kind: Kind, count: number, type: { name: string } }>, claims: Array<{ id: string, property: string, valueType: ValueType, unit: string | null, comparator: Comparator, from: string | null, until: string | null, rank: Rank, propertyLabelEn: string, propertyLabelRu: string, propertyLabelKk: string, valueEn: string, valueRu: string, valueKk: string, unitLabelEn: string | null, unitLabelRu: string | null, unitLabelKk: string | null, citations: Array<{ id: string, text: string, language: Language, ordinal: number, translations: Array<{ language: Language, text: string }>, source: { id: string, title: string, author: string | null, publisher: string | null, language: Language, date: string | null, address: string | null, licence: string | null, standing: Standing } }> }>, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    | { homepage: string | null, wikidata: string | null, id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, descriptionEn: string | null, descriptionRu: string | null, descriptionKk: string | null, citations: Array<{ id: string, text: string, language: Language, ordinal: number, translations: Array<{ language: Language, text: string }>, source: { id: string, title: string, author: string | null, publisher: string | null, language: Language, date: string | null, address: string | null, licence: string | null, standing: Standing } }>, relationCounts: Array<{ direction: Direction, kind: Kind, count: number, type: { name: string } }>, claims: Array<{ id: string, property: string, valueType: ValueType, unit: string | null, comparator: Comparator, from: string | null, until: string | null, rank: Rank, propertyLabelEn: string, propertyLabelRu: string, propertyLabelKk: string, valueEn: string, valueRu: string, valueKk: string, unitLabelEn: string | null, unitLabelRu: string | null, unitLabelKk: string | null, citations: Array<{ id: string, text: string, language: Language, ordinal: number, translations: Array<{ language: Language, text: string }>, source: { id: string, title: string, author: string | null, publisher: string | null, language: Language, date: string | null, address: string | null, licence: string | null, standing: Standing } }> }>, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    | { homepage: string | null, wikidata: string | null, id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, descriptionEn: string | null, descriptionRu: string | null, descriptionKk: string | null, citations: Array<{ id: string, text: string, language: Language, ordinal: number, translations: Array<{ language: Language, text: string }>, source: { id: string, title: string, author: string | null, publisher: string | null, language: Language, date: string | null, address: string | null, licence: string | null, standing: Standing } }>, relationCounts: Array<{ direction: Direction, kind: Kind, count: number, type: { name: string } }>, claims: Array<{ id: string, property: string, valueType: ValueType, unit: string | null, comparator: Comparator, from: string | null, until: string | null, rank: Rank, propertyLabelEn: string, propertyLabelRu: string, propertyLabelKk: string, valueEn: string, valueRu: string, valueKk: string, unitLabelEn: string | null, unitLabelRu: string | null, unitLabelKk: string | null, citations: Array<{ id: string, text: string, language: Language, ordinal: number, translations: Array<{ language: Language, text: string }>, source: { id: string, title: string, author: string | null, publisher: string | null, language: Language, date: string | null, address: string | null, licence: string | null, standing: Standing } }> }>, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    | { homepage: string | null, wikidata: string | null, id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, descriptionEn: string | null, descriptionRu: string | null, descriptionKk: string | null, citations: Array<{ id: string, text: string, language: Language, ordinal: number, translations: Array<{ language: Language, text: string }>, source: { id: string, title: string, author: string | null, publisher: string | null, language: Language, date: string | null, address: string | null, licence: string | null, standing: Standing } }>, relationCounts: Array<{ direction: Direction, kind: Kind, count: number, type: { name: string } }>, claims: Array<{ id: string, property: string, valueType: ValueType, unit: string | null, comparator: Comparator, from: string | null, until: string | null, rank: Rank, propertyLabelEn: string, propertyLabelRu: string, propertyLabelKk: string, valueEn: string, valueRu: string, valueKk: string, unitLabelEn: string | null, unitLabelRu: string | null, unitLabelKk: string | null, citations: Array<{ id: string, text: string, language: Language, ordinal: number, translations: Array<{ language: Language, text: string }>, source: { id: string, title: string, author: string | null, publisher: string | null, language: Language, date: string | null, address: string | null, licence: string | null, standing: Standing } }> }>, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
   | null };

export type EvidenceQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type EvidenceQuery = { relations: Array<{ id: string, citations: Array<{ id: string, text: string, language: Language, ordinal: number, translations: Array<{ language: Language, text: string }>, source: { id: string, title: string, author: string | null, publisher: string | null, language: Language, date: string | null, address: string | null, licence: string | null, standing: Standing } }> }> };

export type FoundedQueryVariables = Exact<{
  id: string;
}>;


export type FoundedQuery = { entity:
    | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
   | null, founded: Array<{ effect: FoundingEffect, entity:
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    , relation: { id: string, begin: string | null, end: string | null, basis: Basis, type: { name: string }, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , citations: Array<{ id: string }> } }> };

type EntityFields_Agreement_Fragment = { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> };

type EntityFields_Body_Fragment = { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> };

type EntityFields_Committee_Fragment = { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> };

type EntityFields_Council_Fragment = { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> };

type EntityFields_Document_Fragment = { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> };

type EntityFields_Field_Fragment = { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> };

type EntityFields_Organization_Fragment = { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> };

type EntityFields_Place_Fragment = { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> };

export type EntityFieldsFragment =
  | EntityFields_Agreement_Fragment
  | EntityFields_Body_Fragment
  | EntityFields_Committee_Fragment
  | EntityFields_Council_Fragment
  | EntityFields_Document_Fragment
  | EntityFields_Field_Fragment
  | EntityFields_Organization_Fragment
  | EntityFields_Place_Fragment
;

export type RelationFieldsFragment = { id: string, begin: string | null, end: string | null, basis: Basis, type: { name: string }, from:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , to:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , citations: Array<{ id: string }> };

export type PassageFieldsFragment = { id: string, text: string, language: Language, ordinal: number, translations: Array<{ language: Language, text: string }>, source: { id: string, title: string, author: string | null, publisher: string | null, language: Language, date: string | null, address: string | null, licence: string | null, standing: Standing } };

export type RelationCardFieldsFragment = { id: string, begin: string | null, end: string | null, basis: Basis, ruleEn: string | null, ruleRu: string | null, ruleKk: string | null, type: { name: string }, from:
    | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
  , to:
    | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
  , qualifiers: Array<{ nameEn: string, nameRu: string, nameKk: string, valueEn: string, valueRu: string, valueKk: string }>, citations: Array<{ id: string, text: string, language: Language, ordinal: number, translations: Array<{ language: Language, text: string }>, source: { id: string, title: string, author: string | null, publisher: string | null, language: Language, date: string | null, address: string | null, licence: string | null, standing: Standing } }> };

export type ClaimFieldsFragment = { id: string, property: string, valueType: ValueType, unit: string | null, comparator: Comparator, from: string | null, until: string | null, rank: Rank, propertyLabelEn: string, propertyLabelRu: string, propertyLabelKk: string, valueEn: string, valueRu: string, valueKk: string, unitLabelEn: string | null, unitLabelRu: string | null, unitLabelKk: string | null, citations: Array<{ id: string, text: string, language: Language, ordinal: number, translations: Array<{ language: Language, text: string }>, source: { id: string, title: string, author: string | null, publisher: string | null, language: Language, date: string | null, address: string | null, licence: string | null, standing: Standing } }> };

export type ImpactQueryVariables = Exact<{
  id: string;
  validAt?: string | null | undefined;
}>;


export type ImpactQuery = { impact: { disconnectedTotal: number, brokenTotal: number, truncated: boolean, explanationEn: string, explanationRu: string, explanationKk: string, entity:
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    , disconnected: Array<
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    >, broken: Array<{ losses: Array<Loss>, from:
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      , to:
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      , relation: { id: string, begin: string | null, end: string | null, basis: Basis, type: { name: string }, from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , to:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , citations: Array<{ id: string }> } }> } };

export type LinksQueryVariables = Exact<{
  ids: Array<string> | string;
  types?: Array<string> | string | null | undefined;
  validAt?: string | null | undefined;
}>;


export type LinksQuery = { links: { entities: Array<
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    >, relations: Array<{ id: string, begin: string | null, end: string | null, basis: Basis, type: { name: string }, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , citations: Array<{ id: string }> }>, unlinked: Array<
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    > } };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { overview: { entityCount: number, relationCount: number, claimCount: number, years: { first: number, last: number } | null, kinds: Array<{ kind: Kind, count: number }>, datasets: Array<{ id: string, version: string, hash: string, licence: string, titleEn: string, titleRu: string, titleKk: string, examples: Array<{ id: string, show: Array<string>, select: string | null, layout: string | null, questionEn: string, questionRu: string, questionKk: string }> }> }, relationTypes: Array<{ name: string, superior: Superior | null, term: string | null, count: number, labelEnOut: string, labelEnIn: string, labelRuOut: string, labelRuIn: string, labelKkOut: string, labelKkIn: string, meaningEn: string | null, meaningRu: string | null, meaningKk: string | null }>, forms: Array<{ kind: Kind, name: string | null, labelEn: string, labelRu: string, labelKk: string, pluralEn: string, pluralRu: string, pluralKk: string }> };

export type RelationCardQueryVariables = Exact<{
  id: string;
}>;


export type RelationCardQuery = { relation: { id: string, begin: string | null, end: string | null, basis: Basis, ruleEn: string | null, ruleRu: string | null, ruleKk: string | null, type: { name: string }, from:
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    , to:
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    , qualifiers: Array<{ nameEn: string, nameRu: string, nameKk: string, valueEn: string, valueRu: string, valueKk: string }>, citations: Array<{ id: string, text: string, language: Language, ordinal: number, translations: Array<{ language: Language, text: string }>, source: { id: string, title: string, author: string | null, publisher: string | null, language: Language, date: string | null, address: string | null, licence: string | null, standing: Standing } }> } | null };

export type RelationCardsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type RelationCardsQuery = { relations: Array<{ id: string, begin: string | null, end: string | null, basis: Basis, ruleEn: string | null, ruleRu: string | null, ruleKk: string | null, type: { name: string }, from:
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    , to:
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    , qualifiers: Array<{ nameEn: string, nameRu: string, nameKk: string, valueEn: string, valueRu: string, valueKk: string }>, citations: Array<{ id: string, text: string, language: Language, ordinal: number, translations: Array<{ language: Language, text: string }>, source: { id: string, title: string, author: string | null, publisher: string | null, language: Language, date: string | null, address: string | null, licence: string | null, standing: Standing } }> }> };

export type RelationCountsQueryVariables = Exact<{
  ids: Array<string> | string;
  validAt: string;
}>;


export type RelationCountsQuery = { entities: { edges: Array<{ node:
        | { id: string, relationCounts: Array<{ direction: Direction, kind: Kind, count: number, type: { name: string } }> }
        | { id: string, relationCounts: Array<{ direction: Direction, kind: Kind, count: number, type: { name: string } }> }
        | { id: string, relationCounts: Array<{ direction: Direction, kind: Kind, count: number, type: { name: string } }> }
        | { id: string, relationCounts: Array<{ direction: Direction, kind: Kind, count: number, type: { name: string } }> }
        | { id: string, relationCounts: Array<{ direction: Direction, kind: Kind, count: number, type: { name: string } }> }
        | { id: string, relationCounts: Array<{ direction: Direction, kind: Kind, count: number, type: { name: string } }> }
        | { id: string, relationCounts: Array<{ direction: Direction, kind: Kind, count: number, type: { name: string } }> }
        | { id: string, relationCounts: Array<{ direction: Direction, kind: Kind, count: number, type: { name: string } }> }
       }> } };

export type RelationsPageQueryVariables = Exact<{
  id: string;
  types?: Array<string> | string | null | undefined;
  direction: Direction;
  kinds?: Array<Kind> | Kind | null | undefined;
  validAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RelationsPageQuery = { entity:
    | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, begin: string | null, end: string | null, basis: Basis, type: { name: string }, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , to:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , citations: Array<{ id: string }> }, other:
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
           }> }, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, begin: string | null, end: string | null, basis: Basis, type: { name: string }, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , to:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , citations: Array<{ id: string }> }, other:
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
           }> }, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, begin: string | null, end: string | null, basis: Basis, type: { name: string }, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , to:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , citations: Array<{ id: string }> }, other:
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
           }> }, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, begin: string | null, end: string | null, basis: Basis, type: { name: string }, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , to:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , citations: Array<{ id: string }> }, other:
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
           }> }, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, begin: string | null, end: string | null, basis: Basis, type: { name: string }, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , to:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , citations: Array<{ id: string }> }, other:
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
           }> }, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, begin: string | null, end: string | null, basis: Basis, type: { name: string }, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , to:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , citations: Array<{ id: string }> }, other:
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
           }> }, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, begin: string | null, end: string | null, basis: Basis, type: { name: string }, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , to:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , citations: Array<{ id: string }> }, other:
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
           }> }, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, begin: string | null, end: string | null, basis: Basis, type: { name: string }, from:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , to:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , citations: Array<{ id: string }> }, other:
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
            | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
           }> }, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
   | null };

export type SearchQueryVariables = Exact<{
  text: string;
  language: Language;
}>;


export type SearchQuery = { search: Array<{ matched: string, entity:
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
     }> };

export type ShortestPathsQueryVariables = Exact<{
  from: string;
  to: string;
  types?: Array<string> | string | null | undefined;
  longer: boolean;
  weighted: boolean;
  maxLength: number;
  validAt?: string | null | undefined;
}>;


export type ShortestPathsQuery = { paths: { truncated: boolean, paths: Array<{ entities: Array<
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      >, relations: Array<{ id: string, begin: string | null, end: string | null, basis: Basis, type: { name: string }, from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , to:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , citations: Array<{ id: string }> }> }> }, ends: { edges: Array<{ node:
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
        | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
       }> } };

export type SubgraphQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type SubgraphQuery = { subgraph: { truncated: boolean, total: number, entities: Array<
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    >, relations: Array<{ id: string, begin: string | null, end: string | null, basis: Basis, type: { name: string }, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , citations: Array<{ id: string }> }> } };

export type SubgraphEntitiesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type SubgraphEntitiesQuery = { subgraph: { entities: Array<
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
      | { id: string, kind: Kind, form: string | null, dataset: string, collective: boolean, begin: string | null, end: string | null, degree: number, names: Array<{ text: string, language: Language, type: NameType, from: string | null, until: string | null }> }
    > } };

export type SubgraphRelationsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type SubgraphRelationsQuery = { subgraph: { truncated: boolean, relations: Array<{ id: string, begin: string | null, end: string | null, basis: Basis, type: { name: string }, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , citations: Array<{ id: string }> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const RelationFieldsFragmentDoc = new TypedDocumentString(`
    fragment RelationFields on Relation {
  id
  type {
    name
  }
  from {
    id
  }
  to {
    id
  }
  begin
  end
  basis
  citations {
    id
  }
}
    `, {"fragmentName":"RelationFields"}) as unknown as TypedDocumentString<RelationFieldsFragment, unknown>;
export const EntityFieldsFragmentDoc = new TypedDocumentString(`
    fragment EntityFields on Entity {
  id
  kind
  form
  dataset
  collective
  names {
    text
    language
    type
    from
    until
  }
  begin
  end
  degree
}
    `, {"fragmentName":"EntityFields"}) as unknown as TypedDocumentString<EntityFieldsFragment, unknown>;
export const PassageFieldsFragmentDoc = new TypedDocumentString(`
    fragment PassageFields on Passage {
  id
  text
  language
  ordinal
  translations {
    language
    text
  }
  source {
    id
    title
    author
    publisher
    language
    date
    address
    licence
    standing
  }
}
    `, {"fragmentName":"PassageFields"}) as unknown as TypedDocumentString<PassageFieldsFragment, unknown>;
export const RelationCardFieldsFragmentDoc = new TypedDocumentString(`
    fragment RelationCardFields on Relation {
  id
  type {
    name
  }
  from {
    ...EntityFields
  }
  to {
    ...EntityFields
  }
  begin
  end
  basis
  ruleEn: rule(language: EN)
  ruleRu: rule(language: RU)
  ruleKk: rule(language: KK)
  qualifiers {
    nameEn: name(language: EN)
    nameRu: name(language: RU)
    nameKk: name(language: KK)
    valueEn: value(language: EN)
    valueRu: value(language: RU)
    valueKk: value(language: KK)
  }
  citations {
    ...PassageFields
  }
}
    fragment EntityFields on Entity {
  id
  kind
  form
  dataset
  collective
  names {
    text
    language
    type
    from
    until
  }
  begin
  end
  degree
}
fragment PassageFields on Passage {
  id
  text
  language
  ordinal
  translations {
    language
    text
  }
  source {
    id
    title
    author
    publisher
    language
    date
    address
    licence
    standing
  }
}`, {"fragmentName":"RelationCardFields"}) as unknown as TypedDocumentString<RelationCardFieldsFragment, unknown>;
export const ClaimFieldsFragmentDoc = new TypedDocumentString(`
    fragment ClaimFields on Claim {
  id
  property
  propertyLabelEn: propertyLabel(language: EN)
  propertyLabelRu: propertyLabel(language: RU)
  propertyLabelKk: propertyLabel(language: KK)
  valueType
  valueEn: value(language: EN)
  valueRu: value(language: RU)
  valueKk: value(language: KK)
  unit
  unitLabelEn: unitLabel(language: EN)
  unitLabelRu: unitLabel(language: RU)
  unitLabelKk: unitLabel(language: KK)
  comparator
  from
  until
  rank
  citations {
    ...PassageFields
  }
}
    fragment PassageFields on Passage {
  id
  text
  language
  ordinal
  translations {
    language
    text
  }
  source {
    id
    title
    author
    publisher
    language
    date
    address
    licence
    standing
  }
}`, {"fragmentName":"ClaimFields"}) as unknown as TypedDocumentString<ClaimFieldsFragment, unknown>;
export const AskDocument = new TypedDocumentString(`
    query Ask($question: String!, $language: Language, $validAt: PartialDate) {
  ask(question: $question, language: $language, validAt: $validAt) {
    status
    language
    reading
    text
    entities {
      ...EntityFields
    }
    total
    values {
      text
      entity {
        ...EntityFields
      }
      claim {
        ...ClaimFields
      }
    }
    subgraph {
      entities {
        ...EntityFields
      }
      relations {
        ...RelationFields
      }
    }
    citations {
      ...PassageFields
    }
    plan
    cypher
    query
    alternatives {
      question
      reading
    }
    chips {
      role
      text
      value
      alternatives {
        text
        question
      }
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  form
  dataset
  collective
  names {
    text
    language
    type
    from
    until
  }
  begin
  end
  degree
}
fragment RelationFields on Relation {
  id
  type {
    name
  }
  from {
    id
  }
  to {
    id
  }
  begin
  end
  basis
  citations {
    id
  }
}
fragment PassageFields on Passage {
  id
  text
  language
  ordinal
  translations {
    language
    text
  }
  source {
    id
    title
    author
    publisher
    language
    date
    address
    licence
    standing
  }
}
fragment ClaimFields on Claim {
  id
  property
  propertyLabelEn: propertyLabel(language: EN)
  propertyLabelRu: propertyLabel(language: RU)
  propertyLabelKk: propertyLabel(language: KK)
  valueType
  valueEn: value(language: EN)
  valueRu: value(language: RU)
  valueKk: value(language: KK)
  unit
  unitLabelEn: unitLabel(language: EN)
  unitLabelRu: unitLabel(language: RU)
  unitLabelKk: unitLabel(language: KK)
  comparator
  from
  until
  rank
  citations {
    ...PassageFields
  }
}`) as unknown as TypedDocumentString<AskQuery, AskQueryVariables>;
export const CompletionsDocument = new TypedDocumentString(`
    query Completions($text: String!, $language: Language) {
  completions(text: $text, language: $language, first: 12) {
    text
    complete
  }
}
    `) as unknown as TypedDocumentString<CompletionsQuery, CompletionsQueryVariables>;
export const EntitiesPageDocument = new TypedDocumentString(`
    query EntitiesPage($after: String) {
  entities(first: 200, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EntitiesPageQuery, EntitiesPageQueryVariables>;
export const EntityCardDocument = new TypedDocumentString(`
    query EntityCard($id: ID!) {
  entity(id: $id) {
    ...EntityFields
    descriptionEn: description(language: EN)
    descriptionRu: description(language: RU)
    descriptionKk: description(language: KK)
    homepage
    wikidata
    citations {
      ...PassageFields
    }
    relationCounts {
      type {
        name
      }
      direction
      kind
      count
    }
    claims {
      ...ClaimFields
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  form
  dataset
  collective
  names {
    text
    language
    type
    from
    until
  }
  begin
  end
  degree
}
fragment PassageFields on Passage {
  id
  text
  language
  ordinal
  translations {
    language
    text
  }
  source {
    id
    title
    author
    publisher
    language
    date
    address
    licence
    standing
  }
}
fragment ClaimFields on Claim {
  id
  property
  propertyLabelEn: propertyLabel(language: EN)
  propertyLabelRu: propertyLabel(language: RU)
  propertyLabelKk: propertyLabel(language: KK)
  valueType
  valueEn: value(language: EN)
  valueRu: value(language: RU)
  valueKk: value(language: KK)
  unit
  unitLabelEn: unitLabel(language: EN)
  unitLabelRu: unitLabel(language: RU)
  unitLabelKk: unitLabel(language: KK)
  comparator
  from
  until
  rank
  citations {
    ...PassageFields
  }
}`) as unknown as TypedDocumentString<EntityCardQuery, EntityCardQueryVariables>;
export const EvidenceDocument = new TypedDocumentString(`
    query Evidence($ids: [ID!]!) {
  relations(ids: $ids) {
    id
    citations {
      ...PassageFields
    }
  }
}
    fragment PassageFields on Passage {
  id
  text
  language
  ordinal
  translations {
    language
    text
  }
  source {
    id
    title
    author
    publisher
    language
    date
    address
    licence
    standing
  }
}`) as unknown as TypedDocumentString<EvidenceQuery, EvidenceQueryVariables>;
export const FoundedDocument = new TypedDocumentString(`
    query Founded($id: ID!) {
  entity(id: $id) {
    ...EntityFields
  }
  founded(agreement: $id) {
    entity {
      ...EntityFields
    }
    effect
    relation {
      ...RelationFields
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  form
  dataset
  collective
  names {
    text
    language
    type
    from
    until
  }
  begin
  end
  degree
}
fragment RelationFields on Relation {
  id
  type {
    name
  }
  from {
    id
  }
  to {
    id
  }
  begin
  end
  basis
  citations {
    id
  }
}`) as unknown as TypedDocumentString<FoundedQuery, FoundedQueryVariables>;
export const ImpactDocument = new TypedDocumentString(`
    query Impact($id: ID!, $validAt: PartialDate) {
  impact(id: $id, validAt: $validAt, limit: 200) {
    entity {
      ...EntityFields
    }
    disconnected {
      ...EntityFields
    }
    broken {
      from {
        ...EntityFields
      }
      to {
        ...EntityFields
      }
      relation {
        ...RelationFields
      }
      losses
    }
    explanationEn: explanation(language: EN)
    explanationRu: explanation(language: RU)
    explanationKk: explanation(language: KK)
    disconnectedTotal
    brokenTotal
    truncated
  }
}
    fragment EntityFields on Entity {
  id
  kind
  form
  dataset
  collective
  names {
    text
    language
    type
    from
    until
  }
  begin
  end
  degree
}
fragment RelationFields on Relation {
  id
  type {
    name
  }
  from {
    id
  }
  to {
    id
  }
  begin
  end
  basis
  citations {
    id
  }
}`) as unknown as TypedDocumentString<ImpactQuery, ImpactQueryVariables>;
export const LinksDocument = new TypedDocumentString(`
    query Links($ids: [ID!]!, $types: [String!], $validAt: PartialDate) {
  links(ids: $ids, types: $types, validAt: $validAt) {
    entities {
      ...EntityFields
    }
    relations {
      ...RelationFields
    }
    unlinked {
      ...EntityFields
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  form
  dataset
  collective
  names {
    text
    language
    type
    from
    until
  }
  begin
  end
  degree
}
fragment RelationFields on Relation {
  id
  type {
    name
  }
  from {
    id
  }
  to {
    id
  }
  begin
  end
  basis
  citations {
    id
  }
}`) as unknown as TypedDocumentString<LinksQuery, LinksQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview {
  overview {
    entityCount
    relationCount
    claimCount
    years {
      first
      last
    }
    kinds {
      kind
      count
    }
    datasets {
      id
      titleEn: title(language: EN)
      titleRu: title(language: RU)
      titleKk: title(language: KK)
      version
      hash
      licence
      examples {
        id
        questionEn: question(language: EN)
        questionRu: question(language: RU)
        questionKk: question(language: KK)
        show
        select
        layout
      }
    }
  }
  relationTypes {
    name
    labelEnOut: label(language: EN, direction: OUT)
    labelEnIn: label(language: EN, direction: IN)
    labelRuOut: label(language: RU, direction: OUT)
    labelRuIn: label(language: RU, direction: IN)
    labelKkOut: label(language: KK, direction: OUT)
    labelKkIn: label(language: KK, direction: IN)
    meaningEn: meaning(language: EN)
    meaningRu: meaning(language: RU)
    meaningKk: meaning(language: KK)
    superior
    term
    count
  }
  forms {
    kind
    name
    labelEn: label(language: EN)
    labelRu: label(language: RU)
    labelKk: label(language: KK)
    pluralEn: plural(language: EN)
    pluralRu: plural(language: RU)
    pluralKk: plural(language: KK)
  }
}
    `) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const RelationCardDocument = new TypedDocumentString(`
    query RelationCard($id: ID!) {
  relation(id: $id) {
    ...RelationCardFields
  }
}
    fragment EntityFields on Entity {
  id
  kind
  form
  dataset
  collective
  names {
    text
    language
    type
    from
    until
  }
  begin
  end
  degree
}
fragment PassageFields on Passage {
  id
  text
  language
  ordinal
  translations {
    language
    text
  }
  source {
    id
    title
    author
    publisher
    language
    date
    address
    licence
    standing
  }
}
fragment RelationCardFields on Relation {
  id
  type {
    name
  }
  from {
    ...EntityFields
  }
  to {
    ...EntityFields
  }
  begin
  end
  basis
  ruleEn: rule(language: EN)
  ruleRu: rule(language: RU)
  ruleKk: rule(language: KK)
  qualifiers {
    nameEn: name(language: EN)
    nameRu: name(language: RU)
    nameKk: name(language: KK)
    valueEn: value(language: EN)
    valueRu: value(language: RU)
    valueKk: value(language: KK)
  }
  citations {
    ...PassageFields
  }
}`) as unknown as TypedDocumentString<RelationCardQuery, RelationCardQueryVariables>;
export const RelationCardsDocument = new TypedDocumentString(`
    query RelationCards($ids: [ID!]!) {
  relations(ids: $ids) {
    ...RelationCardFields
  }
}
    fragment EntityFields on Entity {
  id
  kind
  form
  dataset
  collective
  names {
    text
    language
    type
    from
    until
  }
  begin
  end
  degree
}
fragment PassageFields on Passage {
  id
  text
  language
  ordinal
  translations {
    language
    text
  }
  source {
    id
    title
    author
    publisher
    language
    date
    address
    licence
    standing
  }
}
fragment RelationCardFields on Relation {
  id
  type {
    name
  }
  from {
    ...EntityFields
  }
  to {
    ...EntityFields
  }
  begin
  end
  basis
  ruleEn: rule(language: EN)
  ruleRu: rule(language: RU)
  ruleKk: rule(language: KK)
  qualifiers {
    nameEn: name(language: EN)
    nameRu: name(language: RU)
    nameKk: name(language: KK)
    valueEn: value(language: EN)
    valueRu: value(language: RU)
    valueKk: value(language: KK)
  }
  citations {
    ...PassageFields
  }
}`) as unknown as TypedDocumentString<RelationCardsQuery, RelationCardsQueryVariables>;
export const RelationCountsDocument = new TypedDocumentString(`
    query RelationCounts($ids: [ID!]!, $validAt: PartialDate!) {
  entities(ids: $ids, first: 200) {
    edges {
      node {
        id
        relationCounts(validAt: $validAt) {
          type {
            name
          }
          direction
          kind
          count
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RelationCountsQuery, RelationCountsQueryVariables>;
export const RelationsPageDocument = new TypedDocumentString(`
    query RelationsPage($id: ID!, $types: [String!], $direction: Direction!, $kinds: [Kind!], $validAt: PartialDate, $first: Int!, $after: String) {
  entity(id: $id) {
    ...EntityFields
    relations(
      types: $types
      direction: $direction
      kinds: $kinds
      validAt: $validAt
      first: $first
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...RelationFields
        }
        other {
          ...EntityFields
        }
      }
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  form
  dataset
  collective
  names {
    text
    language
    type
    from
    until
  }
  begin
  end
  degree
}
fragment RelationFields on Relation {
  id
  type {
    name
  }
  from {
    id
  }
  to {
    id
  }
  begin
  end
  basis
  citations {
    id
  }
}`) as unknown as TypedDocumentString<RelationsPageQuery, RelationsPageQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $language: Language!) {
  search(text: $text, language: $language, first: 12) {
    matched
    entity {
      ...EntityFields
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  form
  dataset
  collective
  names {
    text
    language
    type
    from
    until
  }
  begin
  end
  degree
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const ShortestPathsDocument = new TypedDocumentString(`
    query ShortestPaths($from: ID!, $to: ID!, $types: [String!], $longer: Boolean!, $weighted: Boolean!, $maxLength: Int!, $validAt: PartialDate) {
  paths(
    from: $from
    to: $to
    types: $types
    longer: $longer
    weighted: $weighted
    maxLength: $maxLength
    validAt: $validAt
    limit: 20
  ) {
    truncated
    paths {
      entities {
        ...EntityFields
      }
      relations {
        ...RelationFields
      }
    }
  }
  ends: entities(ids: [$from, $to], first: 2) {
    edges {
      node {
        ...EntityFields
      }
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  form
  dataset
  collective
  names {
    text
    language
    type
    from
    until
  }
  begin
  end
  degree
}
fragment RelationFields on Relation {
  id
  type {
    name
  }
  from {
    id
  }
  to {
    id
  }
  begin
  end
  basis
  citations {
    id
  }
}`) as unknown as TypedDocumentString<ShortestPathsQuery, ShortestPathsQueryVariables>;
export const SubgraphDocument = new TypedDocumentString(`
    query Subgraph($ids: [ID!]!) {
  subgraph(ids: $ids, depth: 0, limit: 1500) {
    truncated
    total
    entities {
      ...EntityFields
    }
    relations {
      ...RelationFields
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  form
  dataset
  collective
  names {
    text
    language
    type
    from
    until
  }
  begin
  end
  degree
}
fragment RelationFields on Relation {
  id
  type {
    name
  }
  from {
    id
  }
  to {
    id
  }
  begin
  end
  basis
  citations {
    id
  }
}`) as unknown as TypedDocumentString<SubgraphQuery, SubgraphQueryVariables>;
export const SubgraphEntitiesDocument = new TypedDocumentString(`
    query SubgraphEntities($ids: [ID!]!) {
  subgraph(ids: $ids, depth: 0, limit: 2000) {
    entities {
      ...EntityFields
    }
  }
}
    fragment EntityFields on Entity {
  id
  kind
  form
  dataset
  collective
  names {
    text
    language
    type
    from
    until
  }
  begin
  end
  degree
}`) as unknown as TypedDocumentString<SubgraphEntitiesQuery, SubgraphEntitiesQueryVariables>;
export const SubgraphRelationsDocument = new TypedDocumentString(`
    query SubgraphRelations($ids: [ID!]!) {
  subgraph(ids: $ids, depth: 0, limit: 2000) {
    truncated
    relations {
      ...RelationFields
    }
  }
}
    fragment RelationFields on Relation {
  id
  type {
    name
  }
  from {
    id
  }
  to {
    id
  }
  begin
  end
  basis
  citations {
    id
  }
}`) as unknown as TypedDocumentString<SubgraphRelationsQuery, SubgraphRelationsQueryVariables>;