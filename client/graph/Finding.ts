import type { AnswerFinding } from "./AnswerFinding.ts";
import type { ByLanguage } from "./Language.ts";

/** One way from one entity to another. What its ids stand for is loaded with it. */
export interface Path {
  /** From the first to the last. */
  readonly entities: readonly string[];
  /** One fewer than entities; each leads the way that its source says, whichever way it is walked. */
  readonly relations: readonly string[];
}

export interface PathsFinding {
  readonly on: "paths";
  /** Best first. */
  readonly paths: readonly Path[];
  /** Whether there are more. */
  readonly truncated: boolean;
}

export interface LinksFinding {
  readonly on: "links";
  readonly entities: readonly string[];
  readonly relations: readonly string[];
  /** Those of the wanted ones that nothing links to the others. */
  readonly unlinked: readonly string[];
}

/** What an entity loses when another one is thought away. */
export type Loss = "CONNECTION" | "SUPERIOR" | "FOUNDER";

/** A relation that nothing stands in for, and what its other end loses with it. */
export interface BrokenLink {
  readonly relation: string;
  readonly losses: readonly Loss[];
}

export interface ImpactFinding {
  readonly on: "impact";
  readonly entity: string;
  /** Cut off from the rest. */
  readonly disconnected: readonly string[];
  readonly broken: readonly BrokenLink[];
  /** Entities at the other ends of the broken relations. */
  readonly losers: readonly string[];
  readonly disconnectedTotal: number;
  readonly brokenTotal: number;
  readonly truncated: boolean;
  readonly explanations: ByLanguage<string>;
}

/** What was brought into being, or was there before and became another. */
export interface Founding {
  readonly entity: string;
  readonly effect: "CREATED" | "CHANGED";
  readonly relation: string;
}

export interface FoundedFinding {
  readonly on: "founded";
  readonly entity: string;
  readonly foundings: readonly Founding[];
}

/** What was found for an inquiry, as ids of what was loaded with it. */
export type Finding = PathsFinding | LinksFinding | ImpactFinding | FoundedFinding | AnswerFinding;

/** Every entity of a finding, once, in the order in which it names them. */
export function entitiesOf(finding: Finding): readonly string[] {
  switch (finding.on) {
    case "paths":
      return unique(finding.paths.flatMap(({ entities }) => entities));
    case "links":
      return finding.entities;
    case "impact":
      return unique([finding.entity, ...finding.losers, ...finding.disconnected]);
    case "founded":
      return unique([finding.entity, ...finding.foundings.map(({ entity }) => entity)]);
    case "answer":
      return unique([...finding.entities, ...finding.proof.entities]);
  }
}

/** Every relation of a finding, once. */
export function relationsOf(finding: Finding): readonly string[] {
  switch (finding.on) {
    case "paths":
      return unique(finding.paths.flatMap(({ relations }) => relations));
    case "links":
      return finding.relations;
    case "impact":
      return unique(finding.broken.map(({ relation }) => relation));
    case "founded":
      return unique(finding.foundings.map(({ relation }) => relation));
    case "answer":
      return finding.proof.relations;
  }
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
