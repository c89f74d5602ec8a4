import type { DayWindow } from "../graph/dayWindow.ts";
import type { Relation } from "../graph/Relation.ts";
import type { Vocabulary } from "../graph/Vocabulary.ts";

export interface PathsRequest {
  readonly from: string;
  readonly to: string;
  readonly types?: readonly string[] | null | undefined;
  readonly maxLength: number;
  readonly limit: number;
  readonly validAt?: string | null | undefined;
  readonly weighted: boolean;
  readonly longer: boolean;
}

/** A request whose arguments were checked. */
export interface PathsQuestion extends PathsRequest {
  readonly types: readonly string[] | null;
  readonly window: DayWindow;
  readonly vocabulary: Vocabulary;
}

/** Ids of entities from the first to the last, and the relations between them. */
export interface FoundPaths {
  readonly paths: readonly {
    readonly entityIds: readonly string[];
    readonly relations: readonly Relation[];
  }[];
  readonly truncated: boolean;
}
