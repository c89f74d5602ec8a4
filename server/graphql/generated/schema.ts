import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Entity as EntityModel } from '../../graph/Entity.ts';
import type { Relation as RelationModel, Qualifier as QualifierModel, RelationCount as RelationCountModel } from '../../graph/Relation.ts';
import type { RelationType as RelationTypeModel, Form as FormModel, Dataset as DatasetModel, Example as ExampleModel } from '../../graph/Vocabulary.ts';
import type { Claim as ClaimModel, Passage as PassageModel, Source as SourceModel } from '../../graph/evidence.ts';
import type { Overview as OverviewModel, KindCount as KindCountModel } from '../../explore/overview.ts';
import type { SearchHit as SearchHitModel } from '../../explore/searchRanking.ts';
import type { Impact as ImpactModel, BrokenLink as BrokenLinkModel } from '../../explore/impact.ts';
import type { Renamed as RenamedModel } from '../../explore/changes.ts';
import type { EntityConnection as EntityConnectionModel } from '../../explore/entityPage.ts';
import type { PassageConnection as PassageConnectionModel } from '../../explore/passagesOf.ts';
import type { RelationConnection as RelationConnectionModel } from '../../explore/relationsOf.ts';
import type { Answer as AnswerModel } from '../../questions/Answer.ts';
import type { RequestContext } from '../../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /**
   * A date as precise as its source: EDTF level 0, `1947`, `1992-03` or `1992-03-13`, with `~` at the end for "about" (`1906~`).
   * As an argument it stands for every day that it may mean. An entity may exist at a date when it may have existed on one of
   * these days; a relation may hold at a date when it may have held on one of them and both of its ends may exist at the date.
   * An absent begin or end is open; "about" widens nothing.
   */
  PartialDate: { input: string; output: string; }
};

/** An agreement between states or bodies. */
export type Agreement = Entity & {
  readonly __typename?: 'Agreement';
  readonly begin?: Maybe<Scalars['PartialDate']['output']>;
  readonly citations: ReadonlyArray<Passage>;
  readonly claims: ReadonlyArray<Claim>;
  readonly collective: Scalars['Boolean']['output'];
  readonly dataset: Scalars['ID']['output'];
  readonly degree: Scalars['Int']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly end?: Maybe<Scalars['PartialDate']['output']>;
  readonly form?: Maybe<Scalars['String']['output']>;
  readonly homepage?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: Kind;
  readonly name: Scalars['String']['output'];
  readonly nameLanguage: Language;
  readonly names: ReadonlyArray<Name>;
  readonly relationCounts: ReadonlyArray<RelationCount>;
  readonly relations: RelationConnection;
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/** An agreement between states or bodies. */
export type AgreementClaimsArgs = {
  property?: InputMaybe<Scalars['String']['input']>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** An agreement between states or bodies. */
export type AgreementDescriptionArgs = {
  language?: InputMaybe<Language>;
};


/** An agreement between states or bodies. */
export type AgreementNameArgs = {
  language?: InputMaybe<Language>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** An agreement between states or bodies. */
export type AgreementNameLanguageArgs = {
  language?: InputMaybe<Language>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** An agreement between states or bodies. */
export type AgreementRelationCountsArgs = {
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** An agreement between states or bodies. */
export type AgreementRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** The answer to a question in a reader's own words, with what proves it. The same question gives the same query. */
export type Answer = {
  readonly __typename?: 'Answer';
  /** Other readings, or the nearest questions that can be read. */
  readonly alternatives: ReadonlyArray<Suggestion>;
  /** The reading in parts, in the order of the question; each can be exchanged. */
  readonly chips: ReadonlyArray<Chip>;
  /** The passages on which the relations and claims of the proof rest. */
  readonly citations: ReadonlyArray<Passage>;
  /** The Cypher that ran, after its parameters; empty where none did. */
  readonly cypher: Scalars['String']['output'];
  /** The entities that answer, best first: 200 at most; `total` says how many there are. */
  readonly entities: ReadonlyArray<Entity>;
  /** The language of `reading` and `text`: the one asked for, or else the one that the question is written in. */
  readonly language: Language;
  /** The plan that the question was read as, as data. */
  readonly plan?: Maybe<Scalars['JSON']['output']>;
  /** The same question to this API: it gives the same entities or claims. Empty where there is no reading. */
  readonly query: Scalars['String']['output'];
  /** The question as it was understood; empty where it wasn't. */
  readonly reading: Scalars['String']['output'];
  /** What came of the question. */
  readonly status: AnswerStatus;
  /** The proof: the entities that were asked about, those that answer, and the relations that lead from one to the other. */
  readonly subgraph: Subgraph;
  /** The answer as a sentence. */
  readonly text: Scalars['String']['output'];
  /** How many entities answer. */
  readonly total: Scalars['Int']['output'];
  /** Dates, counts and shares that answer, best first. */
  readonly values: ReadonlyArray<AnswerValue>;
};

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

/** A date, a count, a share or a text that answers a question. */
export type AnswerValue = {
  readonly __typename?: 'AnswerValue';
  /** The claim that states it; null where it was counted. */
  readonly claim?: Maybe<Claim>;
  /** The entity that it is said of, where there is one. */
  readonly entity?: Maybe<Entity>;
  /** The value with its unit, comparator and date, for readers. */
  readonly text: Scalars['String']['output'];
};

/** How a relation or claim is known. */
export type Basis =
  /** A rule made it; see `rule`. */
  | 'DERIVED'
  /** A passage says so. */
  | 'STATED';

/** Any other organ: assembly, secretariat, bureau, working group. */
export type Body = Entity & {
  readonly __typename?: 'Body';
  readonly begin?: Maybe<Scalars['PartialDate']['output']>;
  readonly citations: ReadonlyArray<Passage>;
  readonly claims: ReadonlyArray<Claim>;
  readonly collective: Scalars['Boolean']['output'];
  readonly dataset: Scalars['ID']['output'];
  readonly degree: Scalars['Int']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly end?: Maybe<Scalars['PartialDate']['output']>;
  readonly form?: Maybe<Scalars['String']['output']>;
  readonly homepage?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: Kind;
  readonly name: Scalars['String']['output'];
  readonly nameLanguage: Language;
  readonly names: ReadonlyArray<Name>;
  readonly relationCounts: ReadonlyArray<RelationCount>;
  readonly relations: RelationConnection;
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/** Any other organ: assembly, secretariat, bureau, working group. */
export type BodyClaimsArgs = {
  property?: InputMaybe<Scalars['String']['input']>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** Any other organ: assembly, secretariat, bureau, working group. */
export type BodyDescriptionArgs = {
  language?: InputMaybe<Language>;
};


/** Any other organ: assembly, secretariat, bureau, working group. */
export type BodyNameArgs = {
  language?: InputMaybe<Language>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** Any other organ: assembly, secretariat, bureau, working group. */
export type BodyNameLanguageArgs = {
  language?: InputMaybe<Language>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** Any other organ: assembly, secretariat, bureau, working group. */
export type BodyRelationCountsArgs = {
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** Any other organ: assembly, secretariat, bureau, working group. */
export type BodyRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** A relation that can't be done without, and what its other end loses with it. */
export type BrokenLink = {
  readonly __typename?: 'BrokenLink';
  /** The entity that the relation leads from. */
  readonly from: Entity;
  /** What the end that isn't thought away loses: one or more. */
  readonly losses: ReadonlyArray<Loss>;
  /** The relation itself. */
  readonly relation: Relation;
  /** The entity that the relation leads to. */
  readonly to: Entity;
};

/** An entity that came or ended. */
export type ChangedEntity = {
  readonly __typename?: 'ChangedEntity';
  /** True when it is sure: no day that the date may mean lies outside `from` to `to`, and it isn't `about` a date. */
  readonly certain: Scalars['Boolean']['output'];
  /** When: its `begin` or its `end`. */
  readonly date: Scalars['PartialDate']['output'];
  /** The entity. */
  readonly entity: Entity;
};

/** A relation that came or ended. */
export type ChangedRelation = {
  readonly __typename?: 'ChangedRelation';
  /** True when it is sure: no day that the date may mean lies outside `from` to `to`, and it isn't `about` a date. */
  readonly certain: Scalars['Boolean']['output'];
  /** When: its own `begin` or `end`, or that of the end that came last or ended first. */
  readonly date: Scalars['PartialDate']['output'];
  /** The relation. */
  readonly relation: Relation;
};

/** What came, or what ended, between two dates. */
export type ChangedThings = {
  readonly __typename?: 'ChangedThings';
  /** Entities, in the order of their ids. */
  readonly entities: ReadonlyArray<ChangedEntity>;
  /** How many entities without the limit. */
  readonly entityTotal: Scalars['Int']['output'];
  /** How many relations without the limit. */
  readonly relationTotal: Scalars['Int']['output'];
  /** Relations, in the order of the entities that they lead from. */
  readonly relations: ReadonlyArray<ChangedRelation>;
};

/**
 * What came and what ended between two dates. Dates are as precise as the data; each stands for all the days that it may
 * mean, and what may be true is true: something came when it certainly wasn't there yet on any day of `from` and may be there
 * by the last day of `to`; it ended when it may have been there on the first day of `from` and certainly wasn't any longer on
 * any day of `to`. So `came` without `ended` is what `validAt: to` shows and `validAt: from` doesn't, `ended` without `came`
 * the other way round, and what came and ended in between is in both. A relation begins and ends with its ends at the latest.
 */
export type Changes = {
  readonly __typename?: 'Changes';
  /** What came, as far as the limit allows. */
  readonly came: ChangedThings;
  /** What ended, as far as the limit allows. */
  readonly ended: ChangedThings;
  /** Entities that were there at both dates under different names, in the order of their ids, as far as the limit allows. */
  readonly renamed: ReadonlyArray<RenamedEntity>;
  /** How many were renamed, without the limit. */
  readonly renamedTotal: Scalars['Int']['output'];
  /** True when the limit left some out. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A part of a reading. */
export type Chip = {
  readonly __typename?: 'Chip';
  /** What could stand in its place. */
  readonly alternatives: ReadonlyArray<ChipAlternative>;
  /** What it was taken for. */
  readonly role: ChipRole;
  /** Its name for readers. */
  readonly text: Scalars['String']['output'];
  /** Its id, name or date. */
  readonly value: Scalars['String']['output'];
};

/** What could stand in the place of a part of a reading. */
export type ChipAlternative = {
  readonly __typename?: 'ChipAlternative';
  /** The whole question with it, to be asked as it stands. */
  readonly question: Scalars['String']['output'];
  /** Its name for readers. */
  readonly text: Scalars['String']['output'];
  /** Its id, name or date. */
  readonly value: Scalars['String']['output'];
};

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

/** One statement about a property of an entity: a date, a count, a share. */
export type Claim = {
  readonly __typename?: 'Claim';
  /** The passages on which it rests. */
  readonly citations: ReadonlyArray<Passage>;
  /** How the value is meant. */
  readonly comparator: Comparator;
  /** The entity that it speaks of. */
  readonly entity: Entity;
  /** The date, or the beginning of the period, that it speaks of. */
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  /** Our own id. */
  readonly id: Scalars['ID']['output'];
  /** What is stated, such as `member-countries`. */
  readonly property: Scalars['String']['output'];
  /** The property's name for readers. */
  readonly propertyLabel: Scalars['String']['output'];
  /** Which claim to prefer where several disagree. */
  readonly rank: Rank;
  /** What is counted, such as `standards`. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** The unit's name for readers. */
  readonly unitLabel?: Maybe<Scalars['String']['output']>;
  /** The end of the period that it speaks of. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
  /** The value: a number, a date, a share or a text in the language asked for. */
  readonly value: Scalars['String']['output'];
  /** What sort of value it is. */
  readonly valueType: ValueType;
};


/** One statement about a property of an entity: a date, a count, a share. */
export type ClaimPropertyLabelArgs = {
  language?: InputMaybe<Language>;
};


/** One statement about a property of an entity: a date, a count, a share. */
export type ClaimUnitLabelArgs = {
  language?: InputMaybe<Language>;
};


/** One statement about a property of an entity: a date, a count, a share. */
export type ClaimValueArgs = {
  language?: InputMaybe<Language>;
};

/** A condition that a claim must fit. */
export type ClaimCondition = {
  /** How a number or date must compare; `ABOUT` is taken as `EQUAL`. */
  readonly comparator?: InputMaybe<Comparator>;
  /** The property. */
  readonly property: Scalars['String']['input'];
  /** For dates: the value may lie within this date. For numbers and shares: the value is this number. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

/** A committee. */
export type Committee = Entity & {
  readonly __typename?: 'Committee';
  readonly begin?: Maybe<Scalars['PartialDate']['output']>;
  readonly citations: ReadonlyArray<Passage>;
  readonly claims: ReadonlyArray<Claim>;
  readonly collective: Scalars['Boolean']['output'];
  readonly dataset: Scalars['ID']['output'];
  readonly degree: Scalars['Int']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly end?: Maybe<Scalars['PartialDate']['output']>;
  readonly form?: Maybe<Scalars['String']['output']>;
  readonly homepage?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: Kind;
  readonly name: Scalars['String']['output'];
  readonly nameLanguage: Language;
  readonly names: ReadonlyArray<Name>;
  readonly relationCounts: ReadonlyArray<RelationCount>;
  readonly relations: RelationConnection;
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/** A committee. */
export type CommitteeClaimsArgs = {
  property?: InputMaybe<Scalars['String']['input']>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A committee. */
export type CommitteeDescriptionArgs = {
  language?: InputMaybe<Language>;
};


/** A committee. */
export type CommitteeNameArgs = {
  language?: InputMaybe<Language>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A committee. */
export type CommitteeNameLanguageArgs = {
  language?: InputMaybe<Language>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A committee. */
export type CommitteeRelationCountsArgs = {
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A committee. */
export type CommitteeRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};

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

/** How a question that is being typed can go on. */
export type Completion = {
  readonly __typename?: 'Completion';
  /** What was added or exchanged at its end, for readers. */
  readonly added: Scalars['String']['output'];
  /** Whether `text` can be asked as it stands. */
  readonly complete: Scalars['Boolean']['output'];
  /** The whole text with the completion. */
  readonly text: Scalars['String']['output'];
};

/** A council. */
export type Council = Entity & {
  readonly __typename?: 'Council';
  readonly begin?: Maybe<Scalars['PartialDate']['output']>;
  readonly citations: ReadonlyArray<Passage>;
  readonly claims: ReadonlyArray<Claim>;
  readonly collective: Scalars['Boolean']['output'];
  readonly dataset: Scalars['ID']['output'];
  readonly degree: Scalars['Int']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly end?: Maybe<Scalars['PartialDate']['output']>;
  readonly form?: Maybe<Scalars['String']['output']>;
  readonly homepage?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: Kind;
  readonly name: Scalars['String']['output'];
  readonly nameLanguage: Language;
  readonly names: ReadonlyArray<Name>;
  readonly relationCounts: ReadonlyArray<RelationCount>;
  readonly relations: RelationConnection;
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/** A council. */
export type CouncilClaimsArgs = {
  property?: InputMaybe<Scalars['String']['input']>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A council. */
export type CouncilDescriptionArgs = {
  language?: InputMaybe<Language>;
};


/** A council. */
export type CouncilNameArgs = {
  language?: InputMaybe<Language>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A council. */
export type CouncilNameLanguageArgs = {
  language?: InputMaybe<Language>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A council. */
export type CouncilRelationCountsArgs = {
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A council. */
export type CouncilRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** A loaded dataset. */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /** Questions that show what it holds, each with the view that answers it. */
  readonly examples: ReadonlyArray<Example>;
  /** Changes with every change of its content. */
  readonly hash: Scalars['String']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Under which terms it may be used. */
  readonly licence: Scalars['String']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Its version. */
  readonly version: Scalars['String']['output'];
};


/** A loaded dataset. */
export type DatasetTitleArgs = {
  language?: InputMaybe<Language>;
};

/** Which way a relation is followed from an entity. */
export type Direction =
  /** Both ways. */
  | 'BOTH'
  /** From others to the entity. */
  | 'IN'
  /** From the entity to others. */
  | 'OUT';

/** A standard, a collection of standards, a programme, a directive. */
export type Document = Entity & {
  readonly __typename?: 'Document';
  readonly begin?: Maybe<Scalars['PartialDate']['output']>;
  readonly citations: ReadonlyArray<Passage>;
  readonly claims: ReadonlyArray<Claim>;
  readonly collective: Scalars['Boolean']['output'];
  readonly dataset: Scalars['ID']['output'];
  readonly degree: Scalars['Int']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly end?: Maybe<Scalars['PartialDate']['output']>;
  readonly form?: Maybe<Scalars['String']['output']>;
  readonly homepage?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: Kind;
  readonly name: Scalars['String']['output'];
  readonly nameLanguage: Language;
  readonly names: ReadonlyArray<Name>;
  readonly relationCounts: ReadonlyArray<RelationCount>;
  readonly relations: RelationConnection;
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/** A standard, a collection of standards, a programme, a directive. */
export type DocumentClaimsArgs = {
  property?: InputMaybe<Scalars['String']['input']>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A standard, a collection of standards, a programme, a directive. */
export type DocumentDescriptionArgs = {
  language?: InputMaybe<Language>;
};


/** A standard, a collection of standards, a programme, a directive. */
export type DocumentNameArgs = {
  language?: InputMaybe<Language>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A standard, a collection of standards, a programme, a directive. */
export type DocumentNameLanguageArgs = {
  language?: InputMaybe<Language>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A standard, a collection of standards, a programme, a directive. */
export type DocumentRelationCountsArgs = {
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A standard, a collection of standards, a programme, a directive. */
export type DocumentRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** Something that a reader would look up: a body, an agreement, a document, a place, a field of work. */
export type Entity = {
  /** When it began. */
  readonly begin?: Maybe<Scalars['PartialDate']['output']>;
  /** The passages that speak of it. */
  readonly citations: ReadonlyArray<Passage>;
  /** Statements about its properties. Sources that disagree give several. */
  readonly claims: ReadonlyArray<Claim>;
  /** True for a class of things that a text treats as one actor, such as working groups. */
  readonly collective: Scalars['Boolean']['output'];
  /** The id of the dataset that describes it, as in `Overview.datasets`. Others may add relations to it. */
  readonly dataset: Scalars['ID']['output'];
  /** How many relations it has, whatever their date. */
  readonly degree: Scalars['Int']['output'];
  /** One sentence; falls back to another language. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** When it ended. */
  readonly end?: Maybe<Scalars['PartialDate']['output']>;
  /** The finer class inside the kind, such as `technical-committee`. */
  readonly form?: Maybe<Scalars['String']['output']>;
  /** Its own page. */
  readonly homepage?: Maybe<Scalars['String']['output']>;
  /** Our own id, readable and final. */
  readonly id: Scalars['ID']['output'];
  /** Which of the eight classes it belongs to. */
  readonly kind: Kind;
  /** The primary name; falls back to another language where there is none in the one asked for. */
  readonly name: Scalars['String']['output'];
  /** The language of the text that `name` gives for the same arguments. */
  readonly nameLanguage: Language;
  /** All names in all languages. */
  readonly names: ReadonlyArray<Name>;
  /** How many relations of each type, direction and kind of the other end: what an expansion would bring. A relation of an entity with itself counts in both directions. */
  readonly relationCounts: ReadonlyArray<RelationCount>;
  /**
   * Its relations, a page at a time: those that lead from it before those that lead to it, each in the order in which
   * the database keeps them, so that the last page of a hub comes as fast as the first of a small entity. The order stays
   * as long as the data does; a cursor of data that was loaded before is refused with `BAD_USER_INPUT`. A relation of an
   * entity with itself is listed once.
   */
  readonly relations: RelationConnection;
  /** Its Wikidata id, such as `Q15028`. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/** Something that a reader would look up: a body, an agreement, a document, a place, a field of work. */
export type EntityClaimsArgs = {
  property?: InputMaybe<Scalars['String']['input']>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** Something that a reader would look up: a body, an agreement, a document, a place, a field of work. */
export type EntityDescriptionArgs = {
  language?: InputMaybe<Language>;
};


/** Something that a reader would look up: a body, an agreement, a document, a place, a field of work. */
export type EntityNameArgs = {
  language?: InputMaybe<Language>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** Something that a reader would look up: a body, an agreement, a document, a place, a field of work. */
export type EntityNameLanguageArgs = {
  language?: InputMaybe<Language>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** Something that a reader would look up: a body, an agreement, a document, a place, a field of work. */
export type EntityRelationCountsArgs = {
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** Something that a reader would look up: a body, an agreement, a document, a place, a field of work. */
export type EntityRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** A class of entities. */
export type EntityClass = {
  /** The form inside the kind. */
  readonly form?: InputMaybe<Scalars['String']['input']>;
  /** The kind. */
  readonly kind: Kind;
  /** A word: entities of the kind without the form fit as well if it stands in one of their names. */
  readonly named?: InputMaybe<Scalars['String']['input']>;
};

/** A page of entities. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The entities of this page. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** Whether there are more. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entity in a page. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Where the page after this edge begins. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
};

/** An order of entities; one of `begin`, `properties` and `relations` must be there. */
export type EntityOrder = {
  /** By the first day on which they may have begun. */
  readonly begin?: InputMaybe<Scalars['Boolean']['input']>;
  /** Counted only with others of any of these classes. */
  readonly classes?: InputMaybe<ReadonlyArray<EntityClass>>;
  /** The greatest or latest first. */
  readonly descending?: InputMaybe<Scalars['Boolean']['input']>;
  /** By the value of their best claim about the first of these properties that they have one about. */
  readonly properties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** By the number of these relations, seen from the entities. */
  readonly relations?: InputMaybe<ReadonlyArray<RelatedBy>>;
  /** Only by relations and claims that may hold at this date. */
  readonly validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** A set of entities by conditions that all hold; at least one of `ids`, `classes`, `related` and `claims` must be there. */
export type EntitySet = {
  /** With a claim that fits each of these conditions: four at most. */
  readonly claims?: InputMaybe<ReadonlyArray<ClaimCondition>>;
  /** Of any of these classes. */
  readonly classes?: InputMaybe<ReadonlyArray<EntityClass>>;
  /** Among these: 2,000 ids at most. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Related in each of these ways: four at most. */
  readonly related?: InputMaybe<ReadonlyArray<RelatedTo>>;
  /** Only those that may have existed at this date. */
  readonly validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** A question with the view that answers it. */
export type Example = {
  readonly __typename?: 'Example';
  /** Our own id. */
  readonly id: Scalars['ID']['output'];
  /** The layout to use: `chart`, `force`, `concentric` or `timeline`. */
  readonly layout?: Maybe<Scalars['String']['output']>;
  /** The question for readers. */
  readonly question: Scalars['String']['output'];
  /** The relation or entity to select: `relation:ID` or `entity:ID`. */
  readonly select?: Maybe<Scalars['String']['output']>;
  /** The entities to show. */
  readonly show: ReadonlyArray<Scalars['ID']['output']>;
};


/** A question with the view that answers it. */
export type ExampleQuestionArgs = {
  language?: InputMaybe<Language>;
};

/** A subject of work. */
export type Field = Entity & {
  readonly __typename?: 'Field';
  readonly begin?: Maybe<Scalars['PartialDate']['output']>;
  readonly citations: ReadonlyArray<Passage>;
  readonly claims: ReadonlyArray<Claim>;
  readonly collective: Scalars['Boolean']['output'];
  readonly dataset: Scalars['ID']['output'];
  readonly degree: Scalars['Int']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly end?: Maybe<Scalars['PartialDate']['output']>;
  readonly form?: Maybe<Scalars['String']['output']>;
  readonly homepage?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: Kind;
  readonly name: Scalars['String']['output'];
  readonly nameLanguage: Language;
  readonly names: ReadonlyArray<Name>;
  readonly relationCounts: ReadonlyArray<RelationCount>;
  readonly relations: RelationConnection;
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/** A subject of work. */
export type FieldClaimsArgs = {
  property?: InputMaybe<Scalars['String']['input']>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A subject of work. */
export type FieldDescriptionArgs = {
  language?: InputMaybe<Language>;
};


/** A subject of work. */
export type FieldNameArgs = {
  language?: InputMaybe<Language>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A subject of work. */
export type FieldNameLanguageArgs = {
  language?: InputMaybe<Language>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A subject of work. */
export type FieldRelationCountsArgs = {
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A subject of work. */
export type FieldRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** A form, or a kind where `name` is null, with its name for readers. */
export type Form = {
  readonly __typename?: 'Form';
  /** The kind that it belongs to. */
  readonly kind: Kind;
  /** Its name for readers. */
  readonly label: Scalars['String']['output'];
  /** The form, or null for the kind itself. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The name of several. */
  readonly plural: Scalars['String']['output'];
};


/** A form, or a kind where `name` is null, with its name for readers. */
export type FormLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A form, or a kind where `name` is null, with its name for readers. */
export type FormPluralArgs = {
  language?: InputMaybe<Language>;
};

/** What an agreement, or whatever else, brought into being or changed. */
export type Founding = {
  readonly __typename?: 'Founding';
  /** What happened to it. */
  readonly effect: FoundingEffect;
  /** What was brought into being or changed. */
  readonly entity: Entity;
  /** The relation that states it. */
  readonly relation: Relation;
};

/** What founding does to an entity. */
export type FoundingEffect =
  /** It was there before and became another. */
  | 'CHANGED'
  /** It was brought into being. */
  | 'CREATED';

/**
 * What hangs together only through one entity, at a date. Taking the entity away with its relations, what it hung together
 * with, whichever way relations lead, falls into parts. The largest part is the rest (of equal ones that with the first id);
 * the others are cut off. What one single entity or nothing hung together with isn't cut off from anything.
 */
export type Impact = {
  readonly __typename?: 'Impact';
  /** The relations of the entity that nothing stands in for, as many as `limit` allows: what is drawn broken. */
  readonly broken: ReadonlyArray<BrokenLink>;
  /** How many relations are broken. */
  readonly brokenTotal: Scalars['Int']['output'];
  /** The entities that are cut off from the rest, those with most relations first; as many as `limit` allows. */
  readonly disconnected: ReadonlyArray<Entity>;
  /** How many entities are cut off. */
  readonly disconnectedTotal: Scalars['Int']['output'];
  /** The entity that is thought away. */
  readonly entity: Entity;
  /** The same in a sentence or two. */
  readonly explanation: Scalars['String']['output'];
  /** True when the limit left some out. */
  readonly truncated: Scalars['Boolean']['output'];
};


/**
 * What hangs together only through one entity, at a date. Taking the entity away with its relations, what it hung together
 * with, whichever way relations lead, falls into parts. The largest part is the rest (of equal ones that with the first id);
 * the others are cut off. What one single entity or nothing hung together with isn't cut off from anything.
 */
export type ImpactExplanationArgs = {
  language?: InputMaybe<Language>;
};

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

/** How many entities a kind has. */
export type KindCount = {
  readonly __typename?: 'KindCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: Kind;
  /** The kind's name for readers. */
  readonly label: Scalars['String']['output'];
};


/** How many entities a kind has. */
export type KindCountLabelArgs = {
  language?: InputMaybe<Language>;
};

/** The languages that names, descriptions and translations may be in. */
export type Language =
  /** English */
  | 'EN'
  /** Kazakh */
  | 'KK'
  /** Russian */
  | 'RU';

/** The smallest piece of graph that links some entities. */
export type Links = {
  readonly __typename?: 'Links';
  /** Its entities: the chosen ones that are linked, and those on the ways between them. Empty where no two are linked. */
  readonly entities: ReadonlyArray<Entity>;
  /** Its relations: one fewer than its entities, each as it is stated. */
  readonly relations: ReadonlyArray<Relation>;
  /** The chosen ones that aren't in it: no way of at most `maxLength` steps leads from them to one that is. */
  readonly unlinked: ReadonlyArray<Entity>;
};

/** What an entity loses when another one is thought away. */
export type Loss =
  /** It is cut off from the rest: this relation leads to a part that hangs on the entity alone. */
  | 'CONNECTION'
  /** The only one that founded or changed it, by relations of founding types (see `founded`). */
  | 'FOUNDER'
  /** The only one that stands above it, by relations of hierarchical types. */
  | 'SUPERIOR';

/** A measure of how important an entity is in the whole of the loaded graph, whatever the dates. */
export type Metric =
  /**
   * How often it lies on the shortest ways between others, whichever way relations lead: 0 for never, 1 for always.
   * Takes time that grows with the square of the graph: see `ranking`.
   */
  | 'BETWEENNESS'
  /** How many relations it has. */
  | 'DEGREE'
  /** How often somebody would be there who follows relations from their first end to their second at random; all add up to 1. */
  | 'PAGERANK';

/** One name in one language. */
export type Name = {
  readonly __typename?: 'Name';
  /** Of a dated name: the first day on which it may have been in use. */
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  /** Its language. */
  readonly language: Language;
  /** The name. */
  readonly text: Scalars['String']['output'];
  /** What part it plays. */
  readonly type: NameType;
  /** Of a dated name: the last day on which it may have been in use. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
};

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

/** A body that acts under its own name. */
export type Organization = Entity & {
  readonly __typename?: 'Organization';
  readonly begin?: Maybe<Scalars['PartialDate']['output']>;
  readonly citations: ReadonlyArray<Passage>;
  readonly claims: ReadonlyArray<Claim>;
  readonly collective: Scalars['Boolean']['output'];
  readonly dataset: Scalars['ID']['output'];
  readonly degree: Scalars['Int']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly end?: Maybe<Scalars['PartialDate']['output']>;
  readonly form?: Maybe<Scalars['String']['output']>;
  readonly homepage?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: Kind;
  readonly name: Scalars['String']['output'];
  readonly nameLanguage: Language;
  readonly names: ReadonlyArray<Name>;
  readonly relationCounts: ReadonlyArray<RelationCount>;
  readonly relations: RelationConnection;
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/** A body that acts under its own name. */
export type OrganizationClaimsArgs = {
  property?: InputMaybe<Scalars['String']['input']>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A body that acts under its own name. */
export type OrganizationDescriptionArgs = {
  language?: InputMaybe<Language>;
};


/** A body that acts under its own name. */
export type OrganizationNameArgs = {
  language?: InputMaybe<Language>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A body that acts under its own name. */
export type OrganizationNameLanguageArgs = {
  language?: InputMaybe<Language>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A body that acts under its own name. */
export type OrganizationRelationCountsArgs = {
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A body that acts under its own name. */
export type OrganizationRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** What is loaded. */
export type Overview = {
  readonly __typename?: 'Overview';
  /** How many claims. */
  readonly claimCount: Scalars['Int']['output'];
  /** The datasets and their versions. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** How many entities. */
  readonly entityCount: Scalars['Int']['output'];
  /** Entities of each kind. */
  readonly kinds: ReadonlyArray<KindCount>;
  /** How many relations. */
  readonly relationCount: Scalars['Int']['output'];
  /** The relation types, with counts. */
  readonly relationTypes: ReadonlyArray<RelationType>;
  /** The years that the dates of all entities and relations lie in; null where nothing is dated. */
  readonly years?: Maybe<Years>;
};

/** What comes before and after a page, after the Relay cursor specification. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last edge. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is a page after this one. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is a page before this one. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** One sentence of a source, verbatim. */
export type Passage = {
  readonly __typename?: 'Passage';
  /** Our own id. */
  readonly id: Scalars['ID']['output'];
  /** The language of the source. */
  readonly language: Language;
  /** Its place in the source, from 1. */
  readonly ordinal: Scalars['Int']['output'];
  /** The source that it is taken from. */
  readonly source: Source;
  /** The sentence as it stands in the source. */
  readonly text: Scalars['String']['output'];
  /** Translations, made for this dataset. */
  readonly translations: ReadonlyArray<Translation>;
};

/** A page of passages. */
export type PassageConnection = {
  readonly __typename?: 'PassageConnection';
  /** The passages of this page. */
  readonly edges: ReadonlyArray<PassageEdge>;
  /** Whether there are more. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A passage in a page. */
export type PassageEdge = {
  readonly __typename?: 'PassageEdge';
  /** Where the page after this edge begins. */
  readonly cursor: Scalars['String']['output'];
  /** The passage. */
  readonly node: Passage;
};

/** One way between two entities. */
export type Path = {
  readonly __typename?: 'Path';
  /** The sum of the weights of its relation types. */
  readonly cost: Scalars['Float']['output'];
  /** From the first to the last. */
  readonly entities: ReadonlyArray<Entity>;
  /** How many steps. */
  readonly length: Scalars['Int']['output'];
  /** One fewer than entities; each as it is stated, whichever way it is walked. */
  readonly relations: ReadonlyArray<Relation>;
};

/** Ways between two entities. */
export type Paths = {
  readonly __typename?: 'Paths';
  /** The ways, best first: by steps, then by cost; by cost, then by steps where `weighted`. */
  readonly paths: ReadonlyArray<Path>;
  /** True when there are more than the limit allows, or so many to try that not all of them were. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A state, a city, a region. */
export type Place = Entity & {
  readonly __typename?: 'Place';
  readonly begin?: Maybe<Scalars['PartialDate']['output']>;
  readonly citations: ReadonlyArray<Passage>;
  readonly claims: ReadonlyArray<Claim>;
  readonly collective: Scalars['Boolean']['output'];
  readonly dataset: Scalars['ID']['output'];
  readonly degree: Scalars['Int']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly end?: Maybe<Scalars['PartialDate']['output']>;
  readonly form?: Maybe<Scalars['String']['output']>;
  readonly homepage?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: Kind;
  readonly name: Scalars['String']['output'];
  readonly nameLanguage: Language;
  readonly names: ReadonlyArray<Name>;
  readonly relationCounts: ReadonlyArray<RelationCount>;
  readonly relations: RelationConnection;
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/** A state, a city, a region. */
export type PlaceClaimsArgs = {
  property?: InputMaybe<Scalars['String']['input']>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A state, a city, a region. */
export type PlaceDescriptionArgs = {
  language?: InputMaybe<Language>;
};


/** A state, a city, a region. */
export type PlaceNameArgs = {
  language?: InputMaybe<Language>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A state, a city, a region. */
export type PlaceNameLanguageArgs = {
  language?: InputMaybe<Language>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A state, a city, a region. */
export type PlaceRelationCountsArgs = {
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A state, a city, a region. */
export type PlaceRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** A finer statement about a relation. */
export type Qualifier = {
  readonly __typename?: 'Qualifier';
  /** What is said, such as `status`. */
  readonly name: Scalars['String']['output'];
  /** What it is, such as `participating`. */
  readonly value: Scalars['String']['output'];
};


/** A finer statement about a relation. */
export type QualifierNameArgs = {
  language?: InputMaybe<Language>;
};


/** A finer statement about a relation. */
export type QualifierValueArgs = {
  language?: InputMaybe<Language>;
};

/** Everything that can be asked. Nothing can be changed through this API. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * Answers a question about the structure of what is loaded, in Kazakh, Russian or English: who governs, what belongs,
   * when, how many, what connects. It is read by a grammar and the words of the loaded datasets, without guessing: a
   * word that means nothing here has to stand in the sentences that prove the answer; if not, the question is refused with
   * `NOT_UNDERSTOOD`. Words to the hearer – "could you tell me" – are left out.
   */
  readonly ask: Answer;
  /** What came, what ended and what changed its name between two dates. */
  readonly changes: Changes;
  /**
   * Entities that are related to every one of these, those with the fewest relations first; more than 2,000 of them are
   * refused with `LIMIT_EXCEEDED`.
   */
  readonly common: ReadonlyArray<Entity>;
  /** How a question that is being typed can go on, best first, from what is loaded. */
  readonly completions: ReadonlyArray<Completion>;
  /** Entities by ids, kinds, forms or date, in the order of their ids, a page at a time. */
  readonly entities: EntityConnection;
  /** An entity by its id, or null. */
  readonly entity?: Maybe<Entity>;
  /** The vocabulary of kinds and forms. */
  readonly forms: ReadonlyArray<Form>;
  /**
   * What an agreement brought into being or changed, in the order in which its relations are kept. Founding are the relation
   * types whose `term` says so: `org:resultingOrganization`, `org:resultedFrom`, `org:originalOrganization`, `org:changedBy`,
   * `prov:generated`, `prov:wasGeneratedBy`, `schema:founder`. More than 2,000 are refused with `LIMIT_EXCEEDED`.
   */
  readonly founded: ReadonlyArray<Founding>;
  /** What would fall apart without an entity; `NOT_FOUND` where it isn't there. */
  readonly impact: Impact;
  /**
   * The smallest piece of graph that links two to six chosen entities, whichever way relations lead: a tree of fewest
   * relations, and of these the cheapest by the weights of relation types. Exact, not an approximation. Where not all of them
   * can be linked, it links the largest group that can, and names the others.
   */
  readonly links: Links;
  /** What is loaded: counts and dataset versions. */
  readonly overview: Overview;
  /**
   * The shortest ways from one entity to another, whichever way relations lead: as many as there are of the fewest steps, up
   * to `limit`. Ways that use different relations between the same entities are different ways. `longer` goes on with ways
   * of more steps, `weighted` looks for the cheapest ones instead; neither passes an entity twice.
   */
  readonly paths: Paths;
  /**
   * The most important entities by a metric, best first; equal ones in the order of their ids. Computed once for each version
   * of the loaded data. Where that takes longer than a query may, the answer is `TIMEOUT` and the computing goes on: ask again.
   * Betweenness is refused with `LIMIT_EXCEEDED` where entities times relations are more than 500 million.
   */
  readonly ranking: ReadonlyArray<RankedEntity>;
  /** A relation by its id, or null. */
  readonly relation?: Maybe<Relation>;
  /** The vocabulary of relations. */
  readonly relationTypes: ReadonlyArray<RelationType>;
  /** Several relations by their ids; those that aren't there are left out. */
  readonly relations: ReadonlyArray<Relation>;
  /** Entities by name, abbreviation or number, in any of the three languages and in any script, best first. */
  readonly search: ReadonlyArray<SearchHit>;
  /** The entities that fit every condition of a set, a page at a time: what `ask` runs for a question whose answer is a list. */
  readonly select: Selection;
  /** A source by its id, or null. */
  readonly source?: Maybe<Source>;
  /**
   * These entities, what surrounds them to a depth, and every relation between them. Step by step the entities with most
   * relations come first, so that a limit leaves out the least connected.
   */
  readonly subgraph: Subgraph;
};


/** Everything that can be asked. Nothing can be changed through this API. */
export type QueryAskArgs = {
  language?: InputMaybe<Language>;
  question: Scalars['String']['input'];
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** Everything that can be asked. Nothing can be changed through this API. */
export type QueryChangesArgs = {
  from: Scalars['PartialDate']['input'];
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['PartialDate']['input'];
};


/** Everything that can be asked. Nothing can be changed through this API. */
export type QueryCommonArgs = {
  alike?: InputMaybe<Scalars['Boolean']['input']>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** Everything that can be asked. Nothing can be changed through this API. */
export type QueryCompletionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: InputMaybe<Language>;
  text: Scalars['String']['input'];
};


/** Everything that can be asked. Nothing can be changed through this API. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  forms?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** Everything that can be asked. Nothing can be changed through this API. */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Nothing can be changed through this API. */
export type QueryFoundedArgs = {
  agreement: Scalars['ID']['input'];
};


/** Everything that can be asked. Nothing can be changed through this API. */
export type QueryImpactArgs = {
  id: Scalars['ID']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** Everything that can be asked. Nothing can be changed through this API. */
export type QueryLinksArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** Everything that can be asked. Nothing can be changed through this API. */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
  longer?: InputMaybe<Scalars['Boolean']['input']>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
  weighted?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Everything that can be asked. Nothing can be changed through this API. */
export type QueryRankingArgs = {
  by: Metric;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
};


/** Everything that can be asked. Nothing can be changed through this API. */
export type QueryRelationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Nothing can be changed through this API. */
export type QueryRelationsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Everything that can be asked. Nothing can be changed through this API. */
export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  language?: InputMaybe<Language>;
  text: Scalars['String']['input'];
};


/** Everything that can be asked. Nothing can be changed through this API. */
export type QuerySelectArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  where: EntitySet;
};


/** Everything that can be asked. Nothing can be changed through this API. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Nothing can be changed through this API. */
export type QuerySubgraphArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** Which of several claims about one property to prefer. */
export type Rank =
  /** Known to be outdated or wrong; kept because a source says it. */
  | 'DEPRECATED'
  /** As good as others. */
  | 'NORMAL'
  /** The best known. */
  | 'PREFERRED';

/** An entity with its score by a metric. */
export type RankedEntity = {
  readonly __typename?: 'RankedEntity';
  /** The entity. */
  readonly entity: Entity;
  /** Its score by the metric. */
  readonly score: Scalars['Float']['output'];
};

/** A relation type in a direction. */
export type RelatedBy = {
  /** `OUT` from the entities that are looked for, `IN` towards them, or `BOTH`. */
  readonly direction: Direction;
  /** The relation type. */
  readonly type: Scalars['String']['input'];
};

/** A relation to an entity of another set. */
export type RelatedTo = {
  /** The relation types, each with the direction in which it leads, seen from the entities that are looked for. */
  readonly by: ReadonlyArray<RelatedBy>;
  /** Over up to so many relations, one after the other: 1 to 8. */
  readonly steps?: InputMaybe<Scalars['Int']['input']>;
  /** To any of these; sets can be nested three deep. */
  readonly to: EntitySet;
  /** Only relations that may hold at this date. */
  readonly validAt?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** One dated, typed, directed statement between two entities. */
export type Relation = {
  readonly __typename?: 'Relation';
  /** How it is known. */
  readonly basis: Basis;
  /** When it began to hold. */
  readonly begin?: Maybe<Scalars['PartialDate']['output']>;
  /** The passages on which it rests. */
  readonly citations: ReadonlyArray<Passage>;
  /** When it ceased to hold. */
  readonly end?: Maybe<Scalars['PartialDate']['output']>;
  /** The entity that it leads from. */
  readonly from: Entity;
  /** Our own id. */
  readonly id: Scalars['ID']['output'];
  /** Finer statements about it, such as `status: participating`. */
  readonly qualifiers: ReadonlyArray<Qualifier>;
  /** The rule that made it, where the basis is `DERIVED`. */
  readonly rule?: Maybe<Scalars['String']['output']>;
  /** The entity that it leads to. */
  readonly to: Entity;
  /** Its type. */
  readonly type: RelationType;
};


/** One dated, typed, directed statement between two entities. */
export type RelationRuleArgs = {
  language?: InputMaybe<Language>;
};

/** A page of relations. */
export type RelationConnection = {
  readonly __typename?: 'RelationConnection';
  /** The relations of this page. */
  readonly edges: ReadonlyArray<RelationEdge>;
  /** Whether there are more. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A count of relations that an expansion would bring. */
export type RelationCount = {
  readonly __typename?: 'RelationCount';
  /** How many relations. */
  readonly count: Scalars['Int']['output'];
  /** `OUT` or `IN`, seen from the entity. */
  readonly direction: Direction;
  /** The kind of the other end. */
  readonly kind: Kind;
  /** The relation type. */
  readonly type: RelationType;
};

/** A relation in a page. */
export type RelationEdge = {
  readonly __typename?: 'RelationEdge';
  /** Where the page after this edge begins. */
  readonly cursor: Scalars['String']['output'];
  /** The relation. */
  readonly node: Relation;
  /** The end that isn't the entity asked about. */
  readonly other: Entity;
};

/** A row of the vocabulary of relations. */
export type RelationType = {
  readonly __typename?: 'RelationType';
  /** How many relations of this type there are. */
  readonly count: Scalars['Int']['output'];
  /** True when one end stands above the other. */
  readonly hierarchical: Scalars['Boolean']['output'];
  /** Its reading, from one end or from the other. */
  readonly label: Scalars['String']['output'];
  /** What it means, in a sentence. */
  readonly meaning?: Maybe<Scalars['String']['output']>;
  /** Its name, such as `GOVERNS`. */
  readonly name: Scalars['String']['output'];
  /** Which end stands above, where it is hierarchical. */
  readonly superior?: Maybe<Superior>;
  /** Its term in a published vocabulary, such as `org:subOrganizationOf`. */
  readonly term?: Maybe<Scalars['String']['output']>;
  /** What a step along it costs in weighted paths; 1 is ordinary. */
  readonly weight: Scalars['Float']['output'];
};


/** A row of the vocabulary of relations. */
export type RelationTypeLabelArgs = {
  direction?: InputMaybe<Direction>;
  language?: InputMaybe<Language>;
};


/** A row of the vocabulary of relations. */
export type RelationTypeMeaningArgs = {
  language?: InputMaybe<Language>;
};

/** An entity whose name changed, in whatever language. */
export type RenamedEntity = {
  readonly __typename?: 'RenamedEntity';
  /** Its name at the later date. */
  readonly after: Scalars['String']['output'];
  /** Its name at the earlier date. */
  readonly before: Scalars['String']['output'];
  /** True when it is sure: no day that the date may mean lies outside `from` to `to`, and it isn't `about` a date. */
  readonly certain: Scalars['Boolean']['output'];
  /** When: the first day of the later name, or else the last of the earlier one. */
  readonly date: Scalars['PartialDate']['output'];
  /** The entity. */
  readonly entity: Entity;
};


/** An entity whose name changed, in whatever language. */
export type RenamedEntityAfterArgs = {
  language?: InputMaybe<Language>;
};


/** An entity whose name changed, in whatever language. */
export type RenamedEntityBeforeArgs = {
  language?: InputMaybe<Language>;
};

/** An entity that was found by its name. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** The entity. */
  readonly entity: Entity;
  /** The name that fits. */
  readonly matched: Scalars['String']['output'];
  /** How well it fits; comparable within one answer only. */
  readonly score: Scalars['Float']['output'];
};

/** An entity of a selection, with what makes it belong there. */
export type SelectedEntity = {
  readonly __typename?: 'SelectedEntity';
  /** The entity. */
  readonly entity: Entity;
  /** The relations that the conditions were met by. */
  readonly relations: ReadonlyArray<Relation>;
  /** What it was ordered by: a number, or a date as YYYYMMDD; null without an order. */
  readonly score?: Maybe<Scalars['Float']['output']>;
};

/** The entities that fit a set of conditions. */
export type Selection = {
  readonly __typename?: 'Selection';
  /** The first of them. */
  readonly entities: ReadonlyArray<SelectedEntity>;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A text or record on which statements rest. */
export type Source = {
  readonly __typename?: 'Source';
  /** Where it can be found. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** Who wrote it. */
  readonly author?: Maybe<Scalars['String']['output']>;
  /** When it was written or published. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** Our own id. */
  readonly id: Scalars['ID']['output'];
  /** Its language. */
  readonly language: Language;
  /** Under which terms it is used. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** Its passages, in order, a page at a time. */
  readonly passages: PassageConnection;
  /** Who published it. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** How far it can be trusted. */
  readonly standing: Standing;
  /** Its title, in its own language. */
  readonly title: Scalars['String']['output'];
};


/** A text or record on which statements rest. */
export type SourcePassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How far a source can be trusted. */
export type Standing =
  /** Published under its author's or publisher's name. */
  | 'PUBLISHED'
  /** A web page whose standing isn't known. */
  | 'UNKNOWN';

/** A piece of the graph. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** Its entities. */
  readonly entities: ReadonlyArray<Entity>;
  /** Every relation between its entities, as far as the filters allow: 20,000 at most. */
  readonly relations: ReadonlyArray<Relation>;
  /** How many entities there are without the limit; a lower bound where counting on would take too long. */
  readonly total: Scalars['Int']['output'];
  /** True when there was more than the limits allow. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A question that can be asked instead. */
export type Suggestion = {
  readonly __typename?: 'Suggestion';
  /** The question, to be asked as it stands. */
  readonly question: Scalars['String']['output'];
  /** How it would be understood. */
  readonly reading: Scalars['String']['output'];
};

/** Which end of a hierarchical relation stands higher. */
export type Superior =
  /** The entity that the relation leads from. */
  | 'FROM'
  /** The entity that the relation leads to. */
  | 'TO';

/** A translation of a passage, made for this dataset. */
export type Translation = {
  readonly __typename?: 'Translation';
  /** Its language. */
  readonly language: Language;
  /** The translated sentence. */
  readonly text: Scalars['String']['output'];
};

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

/** From one year to another. */
export type Years = {
  readonly __typename?: 'Years';
  /** The first. */
  readonly first: Scalars['Int']['output'];
  /** The last. */
  readonly last: Scalars['Int']['output'];
};

export type WithIndex<TObject> = TObject & Record<string, any>;
export type ResolversObject<TObject> = WithIndex<TObject>;

export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = ResolversObject<{
  Agreement: ResolverTypeWrapper<EntityModel>;
  Answer: ResolverTypeWrapper<AnswerModel>;
  AnswerStatus: AnswerStatus;
  AnswerValue: ResolverTypeWrapper<Omit<AnswerValue, 'claim' | 'entity'> & { claim?: Maybe<ResolversTypes['Claim']>, entity?: Maybe<ResolversTypes['Entity']> }>;
  Basis: Basis;
  Body: ResolverTypeWrapper<EntityModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BrokenLink: ResolverTypeWrapper<BrokenLinkModel>;
  ChangedEntity: ResolverTypeWrapper<Omit<ChangedEntity, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  ChangedRelation: ResolverTypeWrapper<Omit<ChangedRelation, 'relation'> & { relation: ResolversTypes['Relation'] }>;
  ChangedThings: ResolverTypeWrapper<Omit<ChangedThings, 'entities' | 'relations'> & { entities: ReadonlyArray<ResolversTypes['ChangedEntity']>, relations: ReadonlyArray<ResolversTypes['ChangedRelation']> }>;
  Changes: ResolverTypeWrapper<Omit<Changes, 'came' | 'ended' | 'renamed'> & { came: ResolversTypes['ChangedThings'], ended: ResolversTypes['ChangedThings'], renamed: ReadonlyArray<ResolversTypes['RenamedEntity']> }>;
  Chip: ResolverTypeWrapper<Chip>;
  ChipAlternative: ResolverTypeWrapper<ChipAlternative>;
  ChipRole: ChipRole;
  Claim: ResolverTypeWrapper<ClaimModel>;
  ClaimCondition: ClaimCondition;
  Committee: ResolverTypeWrapper<EntityModel>;
  Comparator: Comparator;
  Completion: ResolverTypeWrapper<Completion>;
  Council: ResolverTypeWrapper<EntityModel>;
  Dataset: ResolverTypeWrapper<DatasetModel>;
  Direction: Direction;
  Document: ResolverTypeWrapper<EntityModel>;
  Entity: ResolverTypeWrapper<EntityModel>;
  EntityClass: EntityClass;
  EntityConnection: ResolverTypeWrapper<EntityConnectionModel>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityOrder: EntityOrder;
  EntitySet: EntitySet;
  Example: ResolverTypeWrapper<ExampleModel>;
  Field: ResolverTypeWrapper<EntityModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Form: ResolverTypeWrapper<FormModel>;
  Founding: ResolverTypeWrapper<Omit<Founding, 'entity' | 'relation'> & { entity: ResolversTypes['Entity'], relation: ResolversTypes['Relation'] }>;
  FoundingEffect: FoundingEffect;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Impact: ResolverTypeWrapper<ImpactModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Kind: Kind;
  KindCount: ResolverTypeWrapper<KindCountModel>;
  Language: Language;
  Links: ResolverTypeWrapper<Omit<Links, 'entities' | 'relations' | 'unlinked'> & { entities: ReadonlyArray<ResolversTypes['Entity']>, relations: ReadonlyArray<ResolversTypes['Relation']>, unlinked: ReadonlyArray<ResolversTypes['Entity']> }>;
  Loss: Loss;
  Metric: Metric;
  Name: ResolverTypeWrapper<Name>;
  NameType: NameType;
  Organization: ResolverTypeWrapper<EntityModel>;
  Overview: ResolverTypeWrapper<OverviewModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Passage: ResolverTypeWrapper<PassageModel>;
  PassageConnection: ResolverTypeWrapper<PassageConnectionModel>;
  PassageEdge: ResolverTypeWrapper<Omit<PassageEdge, 'node'> & { node: ResolversTypes['Passage'] }>;
  Path: ResolverTypeWrapper<Omit<Path, 'entities' | 'relations'> & { entities: ReadonlyArray<ResolversTypes['Entity']>, relations: ReadonlyArray<ResolversTypes['Relation']> }>;
  Paths: ResolverTypeWrapper<Omit<Paths, 'paths'> & { paths: ReadonlyArray<ResolversTypes['Path']> }>;
  Place: ResolverTypeWrapper<EntityModel>;
  Qualifier: ResolverTypeWrapper<QualifierModel>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rank: Rank;
  RankedEntity: ResolverTypeWrapper<Omit<RankedEntity, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  RelatedBy: RelatedBy;
  RelatedTo: RelatedTo;
  Relation: ResolverTypeWrapper<RelationModel>;
  RelationConnection: ResolverTypeWrapper<RelationConnectionModel>;
  RelationCount: ResolverTypeWrapper<RelationCountModel>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node' | 'other'> & { node: ResolversTypes['Relation'], other: ResolversTypes['Entity'] }>;
  RelationType: ResolverTypeWrapper<RelationTypeModel>;
  RenamedEntity: ResolverTypeWrapper<RenamedModel>;
  SearchHit: ResolverTypeWrapper<SearchHitModel>;
  SelectedEntity: ResolverTypeWrapper<Omit<SelectedEntity, 'entity' | 'relations'> & { entity: ResolversTypes['Entity'], relations: ReadonlyArray<ResolversTypes['Relation']> }>;
  Selection: ResolverTypeWrapper<Omit<Selection, 'entities'> & { entities: ReadonlyArray<ResolversTypes['SelectedEntity']> }>;
  Source: ResolverTypeWrapper<SourceModel>;
  Standing: Standing;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<Omit<Subgraph, 'entities' | 'relations'> & { entities: ReadonlyArray<ResolversTypes['Entity']>, relations: ReadonlyArray<ResolversTypes['Relation']> }>;
  Suggestion: ResolverTypeWrapper<Suggestion>;
  Superior: Superior;
  Translation: ResolverTypeWrapper<Translation>;
  ValueType: ValueType;
  Years: ResolverTypeWrapper<Years>;
}>;

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = ResolversObject<{
  Agreement: EntityModel;
  Answer: AnswerModel;
  AnswerValue: Omit<AnswerValue, 'claim' | 'entity'> & { claim?: Maybe<ResolversParentTypes['Claim']>, entity?: Maybe<ResolversParentTypes['Entity']> };
  Body: EntityModel;
  Boolean: Scalars['Boolean']['output'];
  BrokenLink: BrokenLinkModel;
  ChangedEntity: Omit<ChangedEntity, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  ChangedRelation: Omit<ChangedRelation, 'relation'> & { relation: ResolversParentTypes['Relation'] };
  ChangedThings: Omit<ChangedThings, 'entities' | 'relations'> & { entities: ReadonlyArray<ResolversParentTypes['ChangedEntity']>, relations: ReadonlyArray<ResolversParentTypes['ChangedRelation']> };
  Changes: Omit<Changes, 'came' | 'ended' | 'renamed'> & { came: ResolversParentTypes['ChangedThings'], ended: ResolversParentTypes['ChangedThings'], renamed: ReadonlyArray<ResolversParentTypes['RenamedEntity']> };
  Chip: Chip;
  ChipAlternative: ChipAlternative;
  Claim: ClaimModel;
  ClaimCondition: ClaimCondition;
  Committee: EntityModel;
  Completion: Completion;
  Council: EntityModel;
  Dataset: DatasetModel;
  Document: EntityModel;
  Entity: EntityModel;
  EntityClass: EntityClass;
  EntityConnection: EntityConnectionModel;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityOrder: EntityOrder;
  EntitySet: EntitySet;
  Example: ExampleModel;
  Field: EntityModel;
  Float: Scalars['Float']['output'];
  Form: FormModel;
  Founding: Omit<Founding, 'entity' | 'relation'> & { entity: ResolversParentTypes['Entity'], relation: ResolversParentTypes['Relation'] };
  ID: Scalars['ID']['output'];
  Impact: ImpactModel;
  Int: Scalars['Int']['output'];
  JSON: Scalars['JSON']['output'];
  KindCount: KindCountModel;
  Links: Omit<Links, 'entities' | 'relations' | 'unlinked'> & { entities: ReadonlyArray<ResolversParentTypes['Entity']>, relations: ReadonlyArray<ResolversParentTypes['Relation']>, unlinked: ReadonlyArray<ResolversParentTypes['Entity']> };
  Name: Name;
  Organization: EntityModel;
  Overview: OverviewModel;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Passage: PassageModel;
  PassageConnection: PassageConnectionModel;
  PassageEdge: Omit<PassageEdge, 'node'> & { node: ResolversParentTypes['Passage'] };
  Path: Omit<Path, 'entities' | 'relations'> & { entities: ReadonlyArray<ResolversParentTypes['Entity']>, relations: ReadonlyArray<ResolversParentTypes['Relation']> };
  Paths: Omit<Paths, 'paths'> & { paths: ReadonlyArray<ResolversParentTypes['Path']> };
  Place: EntityModel;
  Qualifier: QualifierModel;
  Query: Record<PropertyKey, never>;
  RankedEntity: Omit<RankedEntity, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  RelatedBy: RelatedBy;
  RelatedTo: RelatedTo;
  Relation: RelationModel;
  RelationConnection: RelationConnectionModel;
  RelationCount: RelationCountModel;
  RelationEdge: Omit<RelationEdge, 'node' | 'other'> & { node: ResolversParentTypes['Relation'], other: ResolversParentTypes['Entity'] };
  RelationType: RelationTypeModel;
  RenamedEntity: RenamedModel;
  SearchHit: SearchHitModel;
  SelectedEntity: Omit<SelectedEntity, 'entity' | 'relations'> & { entity: ResolversParentTypes['Entity'], relations: ReadonlyArray<ResolversParentTypes['Relation']> };
  Selection: Omit<Selection, 'entities'> & { entities: ReadonlyArray<ResolversParentTypes['SelectedEntity']> };
  Source: SourceModel;
  String: Scalars['String']['output'];
  Subgraph: Omit<Subgraph, 'entities' | 'relations'> & { entities: ReadonlyArray<ResolversParentTypes['Entity']>, relations: ReadonlyArray<ResolversParentTypes['Relation']> };
  Suggestion: Suggestion;
  Translation: Translation;
  Years: Years;
}>;

export type AgreementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = ResolversObject<{
  begin?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<AgreementClaimsArgs>>;
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AgreementDescriptionArgs, 'language'>>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  homepage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AgreementNameArgs, 'language'>>;
  nameLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<AgreementNameLanguageArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType, Partial<AgreementRelationCountsArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<AgreementRelationsArgs, 'direction' | 'first'>>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type AnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = ResolversObject<{
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  chips?: Resolver<ReadonlyArray<ResolversTypes['Chip']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  cypher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AnswerStatus'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['AnswerValue']>, ParentType, ContextType>;
}>;

export type AnswerValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnswerValue'] = ResolversParentTypes['AnswerValue']> = ResolversObject<{
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type BodyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body']> = ResolversObject<{
  begin?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<BodyClaimsArgs>>;
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<BodyDescriptionArgs, 'language'>>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  homepage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BodyNameArgs, 'language'>>;
  nameLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<BodyNameLanguageArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType, Partial<BodyRelationCountsArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<BodyRelationsArgs, 'direction' | 'first'>>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type BrokenLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BrokenLink'] = ResolversParentTypes['BrokenLink']> = ResolversObject<{
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  losses?: Resolver<ReadonlyArray<ResolversTypes['Loss']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
}>;

export type ChangedEntityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangedEntity'] = ResolversParentTypes['ChangedEntity']> = ResolversObject<{
  certain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
}>;

export type ChangedRelationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangedRelation'] = ResolversParentTypes['ChangedRelation']> = ResolversObject<{
  certain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
}>;

export type ChangedThingsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangedThings'] = ResolversParentTypes['ChangedThings']> = ResolversObject<{
  entities?: Resolver<ReadonlyArray<ResolversTypes['ChangedEntity']>, ParentType, ContextType>;
  entityTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['ChangedRelation']>, ParentType, ContextType>;
}>;

export type ChangesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Changes'] = ResolversParentTypes['Changes']> = ResolversObject<{
  came?: Resolver<ResolversTypes['ChangedThings'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['ChangedThings'], ParentType, ContextType>;
  renamed?: Resolver<ReadonlyArray<ResolversTypes['RenamedEntity']>, ParentType, ContextType>;
  renamedTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type ChipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Chip'] = ResolversParentTypes['Chip']> = ResolversObject<{
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['ChipAlternative']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ChipRole'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type ChipAlternativeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChipAlternative'] = ResolversParentTypes['ChipAlternative']> = ResolversObject<{
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type ClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = ResolversObject<{
  citations?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  propertyLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ClaimPropertyLabelArgs, 'language'>>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ClaimUnitLabelArgs, 'language'>>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ClaimValueArgs, 'language'>>;
  valueType?: Resolver<ResolversTypes['ValueType'], ParentType, ContextType>;
}>;

export type CommitteeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Committee'] = ResolversParentTypes['Committee']> = ResolversObject<{
  begin?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<CommitteeClaimsArgs>>;
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CommitteeDescriptionArgs, 'language'>>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  homepage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CommitteeNameArgs, 'language'>>;
  nameLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<CommitteeNameLanguageArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType, Partial<CommitteeRelationCountsArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<CommitteeRelationsArgs, 'direction' | 'first'>>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type CompletionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Completion'] = ResolversParentTypes['Completion']> = ResolversObject<{
  added?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type CouncilResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Council'] = ResolversParentTypes['Council']> = ResolversObject<{
  begin?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<CouncilClaimsArgs>>;
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CouncilDescriptionArgs, 'language'>>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  homepage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CouncilNameArgs, 'language'>>;
  nameLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<CouncilNameLanguageArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType, Partial<CouncilRelationCountsArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<CouncilRelationsArgs, 'direction' | 'first'>>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type DatasetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = ResolversObject<{
  examples?: Resolver<ReadonlyArray<ResolversTypes['Example']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DatasetTitleArgs, 'language'>>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type DocumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = ResolversObject<{
  begin?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<DocumentClaimsArgs>>;
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DocumentDescriptionArgs, 'language'>>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  homepage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DocumentNameArgs, 'language'>>;
  nameLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<DocumentNameLanguageArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType, Partial<DocumentRelationCountsArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<DocumentRelationsArgs, 'direction' | 'first'>>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type EntityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = ResolversObject<{
  __resolveType: TypeResolveFn<'Agreement' | 'Body' | 'Committee' | 'Council' | 'Document' | 'Field' | 'Organization' | 'Place', ParentType, ContextType>;
}>;

export type EntityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type EntityEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
}>;

export type ExampleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Example'] = ResolversParentTypes['Example']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  layout?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ExampleQuestionArgs, 'language'>>;
  select?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  show?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
}>;

export type FieldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Field'] = ResolversParentTypes['Field']> = ResolversObject<{
  begin?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<FieldClaimsArgs>>;
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FieldDescriptionArgs, 'language'>>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  homepage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FieldNameArgs, 'language'>>;
  nameLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<FieldNameLanguageArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType, Partial<FieldRelationCountsArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<FieldRelationsArgs, 'direction' | 'first'>>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type FormResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Form'] = ResolversParentTypes['Form']> = ResolversObject<{
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FormLabelArgs, 'language'>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plural?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FormPluralArgs, 'language'>>;
}>;

export type FoundingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Founding'] = ResolversParentTypes['Founding']> = ResolversObject<{
  effect?: Resolver<ResolversTypes['FoundingEffect'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
}>;

export type ImpactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Impact'] = ResolversParentTypes['Impact']> = ResolversObject<{
  broken?: Resolver<ReadonlyArray<ResolversTypes['BrokenLink']>, ParentType, ContextType>;
  brokenTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disconnected?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  disconnectedTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ImpactExplanationArgs, 'language'>>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type KindCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = ResolversObject<{
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<KindCountLabelArgs, 'language'>>;
}>;

export type LinksResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Links'] = ResolversParentTypes['Links']> = ResolversObject<{
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  unlinked?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
}>;

export type NameResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = ResolversObject<{
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['NameType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
}>;

export type OrganizationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = ResolversObject<{
  begin?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<OrganizationClaimsArgs>>;
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrganizationDescriptionArgs, 'language'>>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  homepage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OrganizationNameArgs, 'language'>>;
  nameLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<OrganizationNameLanguageArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType, Partial<OrganizationRelationCountsArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OrganizationRelationsArgs, 'direction' | 'first'>>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type OverviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Overview'] = ResolversParentTypes['Overview']> = ResolversObject<{
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  entityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  relationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationTypes?: Resolver<ReadonlyArray<ResolversTypes['RelationType']>, ParentType, ContextType>;
  years?: Resolver<Maybe<ResolversTypes['Years']>, ParentType, ContextType>;
}>;

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = ResolversObject<{
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PassageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  translations?: Resolver<ReadonlyArray<ResolversTypes['Translation']>, ParentType, ContextType>;
}>;

export type PassageConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PassageConnection'] = ResolversParentTypes['PassageConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['PassageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type PassageEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PassageEdge'] = ResolversParentTypes['PassageEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
}>;

export type PathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = ResolversObject<{
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
}>;

export type PathsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = ResolversObject<{
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type PlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = ResolversObject<{
  begin?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<PlaceClaimsArgs>>;
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PlaceDescriptionArgs, 'language'>>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  homepage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PlaceNameArgs, 'language'>>;
  nameLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType, RequireFields<PlaceNameLanguageArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType, Partial<PlaceRelationCountsArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PlaceRelationsArgs, 'direction' | 'first'>>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type QualifierResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Qualifier'] = ResolversParentTypes['Qualifier']> = ResolversObject<{
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QualifierNameArgs, 'language'>>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QualifierValueArgs, 'language'>>;
}>;

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = ResolversObject<{
  ask?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<QueryAskArgs, 'question'>>;
  changes?: Resolver<ResolversTypes['Changes'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'from' | 'limit' | 'to'>>;
  common?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryCommonArgs, 'alike' | 'ids'>>;
  completions?: Resolver<ReadonlyArray<ResolversTypes['Completion']>, ParentType, ContextType, RequireFields<QueryCompletionsArgs, 'first' | 'text'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'first'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  forms?: Resolver<ReadonlyArray<ResolversTypes['Form']>, ParentType, ContextType>;
  founded?: Resolver<ReadonlyArray<ResolversTypes['Founding']>, ParentType, ContextType, RequireFields<QueryFoundedArgs, 'agreement'>>;
  impact?: Resolver<ResolversTypes['Impact'], ParentType, ContextType, RequireFields<QueryImpactArgs, 'id' | 'limit'>>;
  links?: Resolver<ResolversTypes['Links'], ParentType, ContextType, RequireFields<QueryLinksArgs, 'ids' | 'maxLength'>>;
  overview?: Resolver<ResolversTypes['Overview'], ParentType, ContextType>;
  paths?: Resolver<ResolversTypes['Paths'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'limit' | 'longer' | 'maxLength' | 'to' | 'weighted'>>;
  ranking?: Resolver<ReadonlyArray<ResolversTypes['RankedEntity']>, ParentType, ContextType, RequireFields<QueryRankingArgs, 'by' | 'first'>>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType, RequireFields<QueryRelationArgs, 'id'>>;
  relationTypes?: Resolver<ReadonlyArray<ResolversTypes['RelationType']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType, RequireFields<QueryRelationsArgs, 'ids'>>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  select?: Resolver<ResolversTypes['Selection'], ParentType, ContextType, RequireFields<QuerySelectArgs, 'first' | 'where'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'depth' | 'ids' | 'limit'>>;
}>;

export type RankedEntityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RankedEntity'] = ResolversParentTypes['RankedEntity']> = ResolversObject<{
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
}>;

export type RelationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = ResolversObject<{
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  begin?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  qualifiers?: Resolver<ReadonlyArray<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RelationRuleArgs, 'language'>>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
}>;

export type RelationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type RelationCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationCount'] = ResolversParentTypes['RelationCount']> = ResolversObject<{
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
}>;

export type RelationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
}>;

export type RelationTypeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationType'] = ResolversParentTypes['RelationType']> = ResolversObject<{
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hierarchical?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RelationTypeLabelArgs, 'direction' | 'language'>>;
  meaning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RelationTypeMeaningArgs, 'language'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  superior?: Resolver<Maybe<ResolversTypes['Superior']>, ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
}>;

export type RenamedEntityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RenamedEntity'] = ResolversParentTypes['RenamedEntity']> = ResolversObject<{
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RenamedEntityAfterArgs, 'language'>>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RenamedEntityBeforeArgs, 'language'>>;
  certain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
}>;

export type SearchHitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = ResolversObject<{
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
}>;

export type SelectedEntityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelectedEntity'] = ResolversParentTypes['SelectedEntity']> = ResolversObject<{
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
}>;

export type SelectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Selection'] = ResolversParentTypes['Selection']> = ResolversObject<{
  entities?: Resolver<ReadonlyArray<ResolversTypes['SelectedEntity']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type SourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = ResolversObject<{
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, RequireFields<SourcePassagesArgs, 'first'>>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type SubgraphResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = ResolversObject<{
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type SuggestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = ResolversObject<{
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type TranslationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Translation'] = ResolversParentTypes['Translation']> = ResolversObject<{
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type YearsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Years'] = ResolversParentTypes['Years']> = ResolversObject<{
  first?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  last?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type Resolvers<ContextType = RequestContext> = ResolversObject<{
  Agreement?: AgreementResolvers<ContextType>;
  Answer?: AnswerResolvers<ContextType>;
  AnswerValue?: AnswerValueResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  BrokenLink?: BrokenLinkResolvers<ContextType>;
  ChangedEntity?: ChangedEntityResolvers<ContextType>;
  ChangedRelation?: ChangedRelationResolvers<ContextType>;
  ChangedThings?: ChangedThingsResolvers<ContextType>;
  Changes?: ChangesResolvers<ContextType>;
  Chip?: ChipResolvers<ContextType>;
  ChipAlternative?: ChipAlternativeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Committee?: CommitteeResolvers<ContextType>;
  Completion?: CompletionResolvers<ContextType>;
  Council?: CouncilResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Example?: ExampleResolvers<ContextType>;
  Field?: FieldResolvers<ContextType>;
  Form?: FormResolvers<ContextType>;
  Founding?: FoundingResolvers<ContextType>;
  Impact?: ImpactResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  KindCount?: KindCountResolvers<ContextType>;
  Links?: LinksResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Overview?: OverviewResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Passage?: PassageResolvers<ContextType>;
  PassageConnection?: PassageConnectionResolvers<ContextType>;
  PassageEdge?: PassageEdgeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Qualifier?: QualifierResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RankedEntity?: RankedEntityResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationCount?: RelationCountResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  RelationType?: RelationTypeResolvers<ContextType>;
  RenamedEntity?: RenamedEntityResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SelectedEntity?: SelectedEntityResolvers<ContextType>;
  Selection?: SelectionResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  Translation?: TranslationResolvers<ContextType>;
  Years?: YearsResolvers<ContextType>;
}>;

