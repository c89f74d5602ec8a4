import type { Kind } from "../../format/kinds.ts";

/** What an entity is here that somebody else's file calls something. */
export interface KnownKind {
  readonly kind: Kind;
  readonly form: string;
}

/** What a relation is here that somebody else's file calls something. */
interface KnownType {
  readonly type: string;
  /** Whether it is said from the other end. */
  readonly isTurned?: boolean;
  /** Only where it leads from this kind. */
  readonly from?: Kind;
}

/** Words for kinds in other people's files, in lower case with hyphens. A new one is a line here. */
export const foreignKinds: ReadonlyMap<string, KnownKind> = new Map(
  Object.entries({
    organization: { kind: "ORGANIZATION", form: "" },
    organisation: { kind: "ORGANIZATION", form: "" },
    company: { kind: "ORGANIZATION", form: "enterprise" },
    enterprise: { kind: "ORGANIZATION", form: "enterprise" },
    "national-body": { kind: "ORGANIZATION", form: "national-body" },
    union: { kind: "ORGANIZATION", form: "union" },
    group: { kind: "ORGANIZATION", form: "group" },
    council: { kind: "COUNCIL", form: "" },
    committee: { kind: "COMMITTEE", form: "" },
    "technical-committee": { kind: "COMMITTEE", form: "technical-committee" },
    subcommittee: { kind: "COMMITTEE", form: "subcommittee" },
    "project-committee": { kind: "COMMITTEE", form: "project-committee" },
    agreement: { kind: "AGREEMENT", form: "" },
    treaty: { kind: "AGREEMENT", form: "" },
    body: { kind: "BODY", form: "" },
    "working-group": { kind: "BODY", form: "working-group" },
    document: { kind: "DOCUMENT", form: "" },
    standard: { kind: "DOCUMENT", form: "standard" },
    decision: { kind: "DOCUMENT", form: "decision" },
    action: { kind: "DOCUMENT", form: "action" },
    "meeting-report": { kind: "DOCUMENT", form: "meeting-report" },
    resolution: { kind: "DOCUMENT", form: "resolution" },
    recommendation: { kind: "DOCUMENT", form: "recommendation" },
    statement: { kind: "DOCUMENT", form: "statement" },
    brochure: { kind: "DOCUMENT", form: "brochure" },
    framework: { kind: "DOCUMENT", form: "framework" },
    place: { kind: "PLACE", form: "" },
    state: { kind: "PLACE", form: "state" },
    country: { kind: "PLACE", form: "state" },
    city: { kind: "PLACE", form: "city" },
    region: { kind: "PLACE", form: "region" },
    field: { kind: "FIELD", form: "" },
    subject: { kind: "FIELD", form: "subject" },
    topic: { kind: "FIELD", form: "subject" },
    concept: { kind: "FIELD", form: "concept" },
    ics: { kind: "FIELD", form: "classification" },
  }),
);

/** Types in other people's files that say what a type of our vocabularies says, some of them from the other end. */
export const foreignTypes: ReadonlyMap<string, KnownType> = new Map(
  Object.entries({
    // The built-in type of this name leads from a secretariat, not from the body that holds it.
    SECRETARIAT_OF: { type: "HOLDS_SECRETARIAT_OF", from: "ORGANIZATION" },
    PUBLISHED_BY: { type: "PUBLISHES", isTurned: true },
    HAS_PUBLISHER: { type: "PUBLISHES", isTurned: true },
    PUBLISHER: { type: "PUBLISHES", isTurned: true },
    ISSUED_BY: { type: "PUBLISHES", isTurned: true },
    DEVELOPED_BY: { type: "DEVELOPS", isTurned: true },
    HAS_DEVELOPER: { type: "DEVELOPS", isTurned: true },
    SEATED_IN: { type: "LOCATED_IN" },
    HAS_HEADQUATER_IN: { type: "LOCATED_IN" },
    IS_PART_OF: { type: "PART_OF" },
    IS_COMPONENT_OF: { type: "PART_OF" },
    IS_MEMBER_OF: { type: "MEMBER_OF" },
    IS_DESCRIBED_IN: { type: "DESCRIBED_IN" },
    IS_DESCRIBEDIN: { type: "DESCRIBED_IN" },
    HAS_ICS: { type: "CLASSIFIED_AS" },
    HAS_CLASSIFICATION: { type: "CLASSIFIED_AS" },
  }),
);

/** Where a kind that nobody knows goes: a subject that somebody may look up. Its form keeps the word. */
export const unknownKind: Kind = "FIELD";
